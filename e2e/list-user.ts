import type { Locator, Page } from '@playwright/test';
import { crowd } from '../sandbox/people/crowd.ts';
import type { Sandbox } from '../sandbox/server.ts';

/** Accounts that are not what a test of lists is about. */
export function roomy(sandbox: Sandbox): void {
  Object.assign(sandbox.accounts.crustdata.main, { credits: 100_000, requestsPerMinute: 1000 });
  sandbox.accounts.apollo.main.credits = 100_000;
}

/** The profile URLs of the first people of the sandbox's crowd. */
export const linksOf = (count: number): string =>
  crowd
    .slice(0, count)
    .map(({ slug }) => `https://www.linkedin.com/in/${slug}`)
    .join('\n');

export async function startList(panel: Page, text: string): Promise<void> {
  await panel.getByRole('tab', { name: 'Lists' }).click();
  await panel.getByRole('textbox', { name: 'One email or LinkedIn URL per line' }).fill(text);
  await panel.getByRole('button', { name: 'Start' }).click();
}

export const progress = (panel: Page): Locator => panel.getByRole('progressbar', { name: 'List progress' });

export const requestsTo = (sandbox: Sandbox, host: string): number =>
  sandbox.log.filter((request) => request.host === host && /enrich|match/.test(request.path)).length;

/** Who was in more than one charged request to one vendor. */
export function paidTwice({ log }: Pick<Sandbox, 'log'>): string[] {
  const paid = log
    .filter(({ charged }) => charged > 0)
    .flatMap(({ host, query, body }) => {
      const urls = query['linkedin_profile_url'] ?? query['linkedin_url'] ?? '';
      const inBody = [...body.matchAll(/"linkedin_url":"([^"]+)"/g)].map((match) => match[1] ?? '');
      return [...urls.split(','), ...inBody].filter((url) => url !== '').map((url) => `${host} ${url}`);
    });
  return paid.filter((one, place) => paid.indexOf(one) !== place);
}
