import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { arrows } from './.ci/arrows.js';

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Vendor and page text is data: React text only.',
        },
        { selector: "MemberExpression[property.name='innerHTML']", message: 'Vendor and page text is data.' },
        {
          selector: 'MemberExpression[object.name=/^[a-z]+[A-Za-z]*Words$/]:not(:function MemberExpression)',
          message: 'While modules load nobody knows the language: read the catalogue inside a function.',
        },
      ],
    },
  },
  {
    // Tests build pages out of text; fixtures of Playwright name what they need by destructuring, also nothing.
    files: ['**/*.{test,spec}.{ts,tsx}', 'e2e/**'],
    rules: { 'no-restricted-syntax': 'off', 'no-empty-pattern': 'off' },
  },
  {
    // French has a narrow space before its signs, in templates as in plain texts.
    files: ['lib/core/words/**'],
    rules: { 'no-irregular-whitespace': ['error', { skipTemplates: true }] },
  },
  { files: ['components/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  ...arrows,
);
