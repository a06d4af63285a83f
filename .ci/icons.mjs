// `npm run icons`: draws store/icon.svg in the sizes that browsers and stores ask for. One drawing, so that they cannot differ.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium, root } from './setup.mjs';

const drawing = readFileSync(join(root, 'store', 'icon.svg'), 'utf8');
/** Chrome: 16, 32, 48, 128. Firefox: 48, 96. The Edge store wants one of 300. */
const TARGETS = [
  ...[16, 32, 48, 96, 128].map((size) => [size, join(root, 'public', 'icon', `${size}.png`)]),
  [300, join(root, 'store', 'images', 'icon-300.png')],
];

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [size, path] of TARGETS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
}
await browser.close();
