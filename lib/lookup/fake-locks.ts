/** Web Locks as the tests need them: exclusive, in order, with ifAvailable. */
export function fakeLocks(): LockManager {
  const tails = new Map<string, Promise<unknown>>();
  const request = async (name: string, ...rest: unknown[]): Promise<unknown> => {
    const options = typeof rest[0] === 'object' ? (rest[0] as LockOptions) : {};
    const work = rest.at(-1) as (lock: Lock | null) => Promise<unknown>;
    if (options.ifAvailable && tails.has(name)) return work(null);
    const before = tails.get(name) ?? Promise.resolve();
    const run = before.catch(() => undefined).then(() => work({ name, mode: 'exclusive' }));
    const tail = run
      .catch(() => undefined)
      .then(() => {
        if (tails.get(name) === tail) tails.delete(name);
      });
    tails.set(name, tail);
    return run;
  };
  return { request, query: async () => ({}) } as LockManager;
}
