import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ZOHO_SCOPES } from '@/lib/connections/zoho/scopes';
import { providers } from '@/lib/providers/registry';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const readme = read('README.md');

describe('README', () => {
  it.each(providers.map(({ label }) => label))('has a row for %s', (label) => {
    expect(readme).toMatch(new RegExp(`^\\| ${label} +\\|`, 'm'));
  });

  it('shows the exact scope string', () => {
    expect(readme).toContain(ZOHO_SCOPES);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?([a-z][a-z:]*)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => name !== 'on' && !(name in scripts) && !/^(and)$/.test(name))).toEqual([]);
  });
});
