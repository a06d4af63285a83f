import { test as base, type Page } from '@playwright/test';
import { identityKey } from '../../lib/core/identity/key.ts';
import type { PageReading } from '../../lib/page/understand/page-findings.ts';
import type { Finding } from '../../lib/page/understand/finding.ts';
import { bundle } from '../bundle.ts';

/** The page that the reader is tried on: any HTML under any address, without a network. */
export interface ReadPage {
  page: Page;
  open(html: string, url?: string): Promise<void>;
  /** What the page shows; what it hides is left out. */
  read(html: string, url?: string): Promise<PageReading & { findings: readonly Finding[] }>;
  /** The keys of everybody found. */
  keys(html: string, url?: string): Promise<string[]>;
}

const TEAM_PAGE = 'https://acme-robotics.io/team';

export const test = base.extend<{ readPage: ReadPage }, { tools: string }>({
  tools: [async ({}, use) => use(await bundle('e2e/in-page/page-tools.ts')), { scope: 'worker' }],
  readPage: async ({ page, tools }, use) => {
    let html = '';
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    const open = async (body: string, url = TEAM_PAGE) => {
      html = body;
      await page.goto(url);
      await page.evaluate(tools);
    };
    const read = async (body: string, url = TEAM_PAGE) => {
      await open(body, url);
      const reading = await page.evaluate(() => pageTools.read());
      return { ...reading, findings: reading.findings.filter(({ hidden }) => !hidden) };
    };
    await use({
      page,
      open,
      read,
      keys: async (body, url) =>
        (await read(body, url)).findings.map(({ identity }) => identityKey(identity)),
    });
  },
});

export { expect } from '@playwright/test';
