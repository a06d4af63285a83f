import type { Dictionary } from '@/lib/core/words/dictionary';

export const call: Dictionary['call'] = {
  jobTooLong: 'Der Auftrag wurde nicht rechtzeitig fertig.',
  offline: 'Dieser Browser ist offline.',
  foreignHost: (origin, label) => `${origin} gehört nicht zu ${label}`,
  notText: 'Die Antwort ist kein gültiger UTF-8-Text.',
};
