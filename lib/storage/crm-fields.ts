import type { Database } from './database';

/** An administrator's changes are seen after this long at the latest, or when the user reads the fields again. */
const KEPT_MS = 12 * 3600_000;

/** The fields of the connected CRM's modules, kept between pushes. */
export const crmFieldsCache = ({ crmFields }: Database, now: () => number) => ({
  async read(module: string): Promise<unknown> {
    const row = await crmFields.get(module);
    // A negative age means that the clock was set back.
    const age = row === undefined ? KEPT_MS : now() - Date.parse(row.fetchedAt);
    return age >= 0 && age < KEPT_MS ? row?.fields : undefined;
  },
  async write(module: string, fields: unknown): Promise<void> {
    await crmFields.put({ module, fields, fetchedAt: new Date(now()).toISOString() });
  },
  clear: (): Promise<void> => crmFields.clear(),
});
