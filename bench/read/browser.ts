import { chromium, type Browser, type Page } from '@playwright/test';
import type { PageScripts } from './bundle.ts';

/** With these the page's clock counts in steps of 5 µs; the policy keeps it from asking for anything. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:",
};

export function launchChromium(): Promise<Browser> {
  const { FACET_CHROMIUM: executablePath } = process.env;
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}

/** A tab that shows `html` at `url`, the reader and the benchmark in it. Nothing leaves the machine. */
export async function openGenerated(
  browser: Browser,
  { url, html }: { url: string; html: string },
  scripts: PageScripts,
): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ status: 200, headers: HEADERS, body: html })
      : route.abort(),
  );
  await page.goto(url);
  await page.evaluate(scripts.reader);
  await page.evaluate(scripts.bench);
  return page;
}
