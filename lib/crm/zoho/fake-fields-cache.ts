import type { FieldsCache } from './zoho-tools';

/** For tests: keeps fields in memory. */
export function fakeFieldsCache(): FieldsCache {
  const kept = new Map<string, unknown>();
  return {
    read: async (module) => kept.get(module),
    write: async (module, fields) => void kept.set(module, fields),
    clear: async () => kept.clear(),
  };
}
