import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Proves that the arrows of .ci/arrows.js are errors, by linting files that are not there. */
const eslint = new ESLint();

async function complaints(filePath: string, imported: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import { x } from '${imported}';\nexport const y = x;\n`, {
    filePath,
  });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'parse error');
}

describe('import arrows', () => {
  const forbidden: [string, string][] = [
    ['lib/core/example.ts', '@/lib/http/types'],
    ['lib/core/example.ts', 'wxt/browser'],
    ['lib/core/profile/example.ts', 'react'],
    ['lib/page/example.ts', 'zod/mini'],
    ['lib/page/example.ts', '@/lib/storage/settings'],
    ['lib/page/example.ts', '@/lib/core/identity/key'],
    ['lib/page/example.ts', '@/lib/page/understand/understand'],
    ['lib/page/understand/example.ts', 'wxt/browser'],
    ['lib/providers/apollo/example.ts', '@/lib/providers/crustdata/wire'],
    ['lib/providers/apollo/example.ts', '@/lib/storage/secrets'],
    ['lib/crm/zoho/example.ts', '@/lib/providers/apollo'],
    ['lib/http/example.ts', '@/lib/storage/database'],
    ['lib/http/example.ts', '@/lib/connections/zoho'],
    ['lib/storage/example.ts', '@/lib/lookup/plan'],
    ['components/example.tsx', '@/lib/storage/database'],
    ['components/example.tsx', '@/lib/messaging/client'],
    ['entrypoints/page-reader.ts', 'zod/mini'],
    ['entrypoints/page-reader.ts', '@/lib/storage/settings'],
    ['entrypoints/page-reader.ts', 'wxt/browser'],
    ['entrypoints/page-reader.ts', '@/lib/page/understand/understand'],
    ['lib/lookup/example.ts', '../http/send'],
  ];
  it.each(forbidden)('%s may not import %s', async (file, imported) => {
    expect(await complaints(file, imported)).toContain('no-restricted-imports');
  });

  const permitted: [string, string][] = [
    ['lib/core/example.ts', 'zod/mini'],
    ['lib/core/profile/example.ts', '@/lib/core/problem'],
    ['lib/providers/apollo/example.ts', '@/lib/providers/types'],
    ['lib/providers/apollo/example.ts', './wire'],
    ['lib/crm/zoho/example.ts', '@/lib/crm/types'],
    ['entrypoints/page-reader.ts', '@/lib/page/follow-page'],
    ['lib/page/understand/example.ts', '@/lib/core/identity/key'],
    ['entrypoints/background/example.ts', '@/lib/storage/database'],
  ];
  it.each(permitted)('%s may import %s', async (file, imported) => {
    expect(await complaints(file, imported)).toEqual([]);
  });
});
