/**
 * Who may import whom (docs/ARCHITECTURE.md): an arrow that is not listed here is a lint error. Imports across folders use the alias
 * `@/`, never `../`, so that one pattern per folder says it all.
 */
const allowed = [
  ['lib/core/**', 'lib/core/'],
  // What runs in the page, and what it means: the first knows nothing of the second.
  ['lib/page/*.ts', 'lib/page/(?!understand/)'],
  ['lib/page/understand/**', 'lib/core/|lib/page/'],
  ['lib/http/**', 'lib/core/|lib/http/|lib/connections/types$'],
  ['lib/platform/**', 'lib/platform/'],
  ['lib/connections/*/**', 'lib/core/|lib/http/types$|lib/connections/types$'],
  ['lib/connections/*.ts', 'lib/core/|lib/http/types$|lib/connections/'],
  ['lib/providers/*/**', 'lib/core/|lib/http/types$|lib/connections/|lib/providers/(?:types|fixture)$'],
  ['lib/providers/*.ts', 'lib/core/|lib/http/types$|lib/connections/|lib/providers/'],
  ['lib/crm/**', 'lib/core/|lib/http/types$|lib/connections/|lib/crm/(?:types|sent|note)$'],
  ['lib/push/**', 'lib/core/|lib/crm/types$|lib/storage/|lib/push/'],
  ['lib/storage/**', 'lib/core/|lib/platform/|lib/storage/'],
  ['lib/executor/**', 'lib/core/|lib/http/|lib/connections/|lib/providers/|lib/storage/'],
  ['lib/lookup/**', 'lib/core/|lib/http/|lib/connections/|lib/providers/|lib/storage/|lib/executor/'],
  [
    'lib/privacy/**',
    'lib/core/|lib/lists/forget$|lib/lookup/bar$|lib/providers/registry$|lib/storage/|lib/privacy/',
  ],
  ['lib/lists/**', 'lib/core/|lib/http/types$|lib/providers/types$|lib/storage/|lib/lookup/|lib/lists/'],
  [
    'lib/messaging/**',
    'lib/core/|lib/platform/|lib/crm/types$|lib/push/(?:types|standing)$|lib/http/types$|lib/page/page-update$|lib/storage/(?:policy|settings|unlocked|vault)$|lib/messaging/',
  ],
  [
    'lib/state/**',
    'lib/core/|lib/http/types$|lib/messaging/|lib/crm/(?:types|sent)$|lib/push/types$|lib/page/(?:page-update$|understand/)|lib/platform/languages$|lib/storage/|lib/lookup/|lib/lists/|lib/providers/(?:registry|types)$|lib/state/',
  ],
  ['components/**', 'components/|lib/core/|lib/crm/(?:types|sent|note)$'],
  ['entrypoints/page-reader.ts', 'lib/page/(?!understand/)'],
];

/** Packages that a pure or page-side folder may use; other folders are free. */
const packages = {
  'lib/core/**': ['zod/mini', 'tldts'],
  'lib/page/*.ts': [],
  'lib/page/understand/**': [],
  'lib/http/**': [],
  'lib/connections/**': ['zod/mini'],
  'lib/providers/**': ['zod/mini'],
  'lib/crm/**': ['zod/mini'],
  'entrypoints/page-reader.ts': ['wxt/utils/define-unlisted-script'],
};

const own = (pattern) => ({
  regex: `^@/(?!${pattern})`,
  message: 'This import arrow is not in docs/ARCHITECTURE.md.',
});
const parents = { regex: '^\\.\\./', message: 'Import across folders through the alias @/.' };
const outside = (names) => ({
  regex: `^(?!\\.|@/)(?!(${names.length > 0 ? names.join('|') : '-'})$)`,
  message: 'This folder is pure: no packages but the listed ones.',
});

const packagesFor = (files) =>
  packages[files] ?? packages[Object.keys(packages).find((key) => files.startsWith(key.replace('**', '')))];

export const arrows = allowed.map(([files, pattern]) => {
  const names = packagesFor(files);
  return {
    files: [files],
    ignores: ['**/*.{test,spec}.{ts,tsx}', 'lib/providers/contract-*.ts', 'lib/{lists,push}/test-world.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [own(pattern), parents, ...(names === undefined ? [] : [outside(names)])] },
      ],
    },
  };
});
