import type { Provider } from './types';

/**
 * The provider for those who hold its settings without knowing their type, as read from the store. Each function reads them by the
 * provider's own schema; settings that do not parse count as the defaults, in which everything that costs extra is off.
 */
export function withStoredSettings<Settings>(provider: Provider<Settings>): Provider<unknown> {
  const { refuses, poll, batch } = provider;
  const read = (stored: unknown): Settings => {
    const parsed = provider.settings.safeParse(stored);
    return parsed.success ? parsed.data : provider.settings.parse({});
  };

  return {
    ...provider,
    // In the language that is spoken when it is read.
    get label() {
      return provider.label;
    },
    missing: (query, stored) => provider.missing(query, read(stored)),
    ...(refuses && { refuses: (query, stored) => refuses(query, read(stored)) }),
    price: (query, stored) => provider.price(query, read(stored)),
    call: (query, stored) => provider.call(query, read(stored)),
    ...(poll && { poll: (ticket, stored) => poll(ticket, read(stored)) }),
    interpret: (answer, query, stored) => provider.interpret(answer, query, read(stored)),
    ...(batch && {
      batch: {
        size: batch.size,
        group: (query, stored) => batch.group(query, read(stored)),
        call: (queries, stored) => batch.call(queries, read(stored)),
        split: (answer, queries, stored) => batch.split(answer, queries, read(stored)),
      },
    }),
    check: (stored) => provider.check(read(stored)),
  };
}
