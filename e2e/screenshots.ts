// `npm run screenshots`: the pictures for the stores, 1280 × 800, of the production build with the sandbox. Fictional people only.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from '../.ci/setup.mjs';
import { startSandbox } from '../sandbox/server.ts';
import { launchFacet } from './browser.ts';
import { enrich, lookUp, provider, setUp } from './user.ts';

const FOLDER = fileURLToPath(new URL('../store/images', import.meta.url));
const PANEL = { width: 420, height: 740 };

const icon = await readFile(join(FOLDER, '../icon.svg'), 'utf8');

const sandbox = await startSandbox();
const facet = await launchFacet({
  port: sandbox.port,
  headless: true,
  chromiumPath: await ensureChromium(),
});
const options = await facet.openPage('options.html');
await setUp(options);
const page = await facet.context.newPage();
await page.goto('https://www.linkedin.com/in/jane-doe/');
const panel = await facet.openPage('sidepanel.html');
await lookUp(panel, 'linkedin.com/in/jane-doe');
await enrich(panel);
for (const label of ['Crustdata', 'Apollo', 'Zia people', 'Zia organization']) {
  await provider(panel, label).filter({ hasText: 'found' }).waitFor();
}
await captioned(
  '1-profile',
  'Who is this person?',
  'One profile from the data vendors you already pay, beside the page you are on.',
);

const title = panel.getByRole('group', { name: 'Job title', exact: true });
await title.getByRole('button', { name: 'Sources of Job title' }).click();
await title.getByRole('table').scrollIntoViewIfNeeded();
await captioned(
  '2-sources',
  'Every value says who said it',
  'And when. Where vendors disagree, you see it and choose.',
);
await title.getByRole('button', { name: 'Sources of Job title' }).click();

await panel.getByRole('button', { name: 'Push to Zoho' }).click();
await panel.getByRole('dialog').getByText('New lead').waitFor();
await captioned(
  '3-push',
  'Nothing is written unseen',
  'Empty fields of Zoho CRM are filled, full ones are kept; every push can be undone.',
);
await panel.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();

await panel.getByRole('tab', { name: 'This page' }).click();
await panel.getByText('Mateus Oliveira').first().waitFor();
await captioned(
  '4-page',
  'Everyone on the page',
  'Read only while the panel is open, by a script that leaves nothing in it.',
);

await options.setViewportSize({ width: 1280, height: 800 });
await options.evaluate('scrollTo(0, 0)');
await options.screenshot({ path: join(FOLDER, '5-settings.png') });

await facet.close();
await sandbox.close();

/** The panel with a caption beside it. */
async function captioned(name: string, title: string, text: string): Promise<void> {
  await panel.setViewportSize(PANEL);
  await panel.bringToFront();
  const picture = (await panel.screenshot()).toString('base64');
  const sheet = await facet.context.newPage();
  await sheet.setViewportSize({ width: 1280, height: 800 });
  await sheet.setContent(`<style>
    body { margin: 0; height: 800px; display: flex; align-items: center; gap: 80px; padding: 0 72px;
      background: #eef1fb; color: #1c1f26; font: 24px/1.5 system-ui, 'Segoe UI', Roboto, sans-serif }
    h1 { font-size: 46px; line-height: 1.15; margin: 24px 0 16px }
    p { margin: 0; color: #5c6370 }
    main { flex: 1 }
    svg { width: 64px }
    img { border-radius: 12px; box-shadow: 0 8px 40px #1c1f2633 }
  </style><main>${icon}<h1>${title}</h1><p>${text}</p></main><img src="data:image/png;base64,${picture}">`);
  const path = join(FOLDER, `${name}.png`);
  await sheet.screenshot({ path });
  await sheet.close();
  console.log(path);
}
