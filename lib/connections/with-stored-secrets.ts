import type { Connection } from './types';

/**
 * The connection for those who hold secrets without knowing their type, as read from the encrypted store: it reads them by its own schema
 * before each use, and what does not parse counts as no key.
 */
export function withStoredSecrets<Secrets>(connection: Connection<Secrets>): Connection<unknown> {
  const { renew } = connection;
  const read = (stored: unknown) => connection.secrets.safeParse(stored);

  return {
    ...connection,
    async authorize(call, stored, tools) {
      const secrets = read(stored);
      if (!secrets.success) return { ok: false, problem: { kind: 'key-missing', money: 'none' } };
      return connection.authorize(call, secrets.data, tools);
    },
    ...(renew && {
      async renew(stored, tools) {
        const secrets = read(stored);
        if (secrets.success) await renew(secrets.data, tools);
      },
    }),
  };
}
