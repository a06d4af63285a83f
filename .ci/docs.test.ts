import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortcuts } from '@/components/panel/shortcuts';
import { EVERY_PROBLEM } from '@/lib/core/every-problem';
import { explainProblem } from '@/lib/core/explain-problem';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const DOCUMENTS = [
  'README.md',
  ...['docs', 'store'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

/** Commands that `npm test` runs, or is; each with what .ci/test.mjs says for it. */
const RUN: Readonly<Record<string, string>> = {
  'npm test': 'ensurePackages()',
  'npm ci': 'ensurePackages()',
  'npm run check': "'npx', ['tsc', '--noEmit']",
  'npm run test:unit': "'vitest', 'run'",
  'npx vitest run lib/push lib/crm': "'vitest', 'run'",
  'npx vitest run lib/providers .ci': "'vitest', 'run'",
  'npx vitest run lib/providers/contract.test.ts': "'vitest', 'run'",
  'npm run test:e2e': "'playwright', 'test'",
  'npm run test:firefox': "'playwright', 'test'",
  'npm run zip': '.ci/zip.mjs',
  'npm run build': '.ci/zip.mjs',
  'npm run check:sources': '.ci/sources.mjs',
  'npm run notices': '.ci/notices.mjs',
};

/** Commands that need a person, an account, the network or many minutes. */
const BY_HAND = new Set([
  'npm start',
  'npm run dev',
  'npm run sandbox',
  'npm run bench',
  'npm run bench -- read',
  'npm run bench -- read --short',
  'npm run bench -- lookup',
  'npm run bench -- merge',
  'npm run bench:merge',
  'npm run bench:merge -- --people 10000 --seeds 101',
  'npm run test:faults',
  'npm run test:lists',
  'npm run check:add-on',
  'npm run icons',
  'npm run screenshots',
  'npm run release -- 0.2.0',
  'npm run submit -- --dry-run',
  'npx wxt submit init',
]);

/** Every command in a text: in code spans, and the lines of shell blocks without their comments. */
function commandsIn(text: string): string[] {
  const lines = [...text.matchAll(/^ *```sh\n([^]*?)```/gm)].flatMap(([, block = '']) =>
    block.split('\n').map((line) => line.replace(/\s+#.*/, '').trim()),
  );
  const spans = [...text.replace(/^ *```[^]*?```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, span = '']) => span,
  );
  return [...lines, ...spans].filter((command) => /^(npm|npx|node) /.test(command));
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('names only commands that somebody runs', () => {
    const unknown = commandsIn(text).filter((command) => !(command in RUN) && !BY_HAND.has(command));
    expect(unknown).toEqual([]);
  });

  it('links only to files that are there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(root, dirname(document), target)))).toEqual([]);
  });
});

describe('commands', () => {
  it.each(Object.entries(RUN))('%s is run by npm test', (_command, evidence) => {
    expect(read('.ci/test.mjs').replaceAll(/\s+/g, ' ')).toContain(evidence);
  });

  it.each([...Object.keys(RUN), ...BY_HAND])('%s has its script', (command) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const name = /^npm (?:run )?(\S+)/.exec(command)?.[1];
    expect(name === undefined || name === 'ci' || name in scripts).toBe(true);
  });
});

describe('docs/TROUBLESHOOTING.md', () => {
  const headings = [...read('docs/TROUBLESHOOTING.md').matchAll(/^### (.+)$/gm)].map(
    ([, heading = '']) => heading,
  );
  const means = (heading: string) =>
    new RegExp(
      `^${heading
        .split('…')
        .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
        .join('.+')}$`,
    );
  const messages = Object.values(EVERY_PROBLEM).map((problem) => explainProblem(problem, 'Apollo').what);

  it.each(messages)('explains "%s"', (message) => {
    expect(headings.filter((heading) => means(heading).test(message))).toHaveLength(1);
  });

  it.each(headings)('is still said: "%s"', (heading) => {
    expect(messages.some((message) => means(heading).test(message))).toBe(true);
  });
});

it('docs/SHORTCUTS.md shows the keys of the panel', () => {
  const rows = [...read('docs/SHORTCUTS.md').matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].map(([, key, does]) => [
    key,
    does,
  ]);
  for (const shortcut of shortcuts()) expect(rows).toContainEqual([...shortcut]);
});
