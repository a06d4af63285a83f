import type { Page } from '@playwright/test';
import { clickToolbarIcon } from './browser.ts';
import { expect, test } from './test.ts';
import { enrich, field, lookUp, provider } from './user.ts';

/** The people whom the page moves between: some who were looked up before, and many more who were not. */
const KNOWN = ['jane-doe', 'tobias-lindqvist', 'priya-raman'] as const;
const PEOPLE = [...KNOWN, ...Array.from({ length: 47 }, (_, index) => `person-${index}`)];

const nameOf = (slug: string) =>
  slug.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());

/** A LinkedIn that changes the address at once and its cards after as many milliseconds as it is told. */
const LINKEDIN = `<!doctype html><title>LinkedIn</title><nav><a href="/in/sam-seller/">Me</a></nav><main></main><script>
  const main = document.querySelector('main');
  const card = ([slug, name]) => '<section componentkey="x.Topcard"><a href="/in/' + slug + '/"><h2>' + name + '</h2></a><a href="/in/' + slug +
    '/overlay/contact-info/">Contact info</a></section><p>' + slug + '@people.acme-robotics.io</p>';
  let visit = 0;
  globalThis.move = (person, afterMs) => new Promise((done) => {
    const mine = ++visit;
    history.pushState(null, '', '/in/' + person[0] + '/');
    setTimeout(() => { if (mine === visit) main.innerHTML = card(person); done(); }, afterMs);
  });
</script>`;

/** Notes every state of the panel in which something of one person stands under another. */
async function watchForMixing(panel: Page, names: Record<string, string>): Promise<void> {
  await panel.evaluate((known) => {
    const slugs = Object.keys(known);
    const mixed: string[] = [];
    const seen = new Set<string>();
    const look = () => {
      const text = document.body.innerText;
      const rows = [...document.querySelectorAll('[aria-label="Found on this page"] li')];
      const own = rows.find((row) => row.textContent.includes('this profile'))?.textContent ?? '';
      const heading = document.querySelector('h1')?.textContent ?? '';
      for (const slug of slugs) {
        const isOwn = own.includes(slug) || own.includes(known[slug] ?? slug);
        if (own !== '' && !isOwn && rows.some((row) => row.textContent.includes(slug + '@')))
          mixed.push(own + ' with ' + slug);
        const name = known[slug] ?? '';
        if (isOwn || heading === slug || heading === name) seen.add(slug);
        if (
          heading !== '' &&
          heading !== name &&
          heading !== slug &&
          text.includes(slug.replace('-', '.') + '@')
        ) {
          mixed.push(heading + ' with ' + slug);
        }
      }
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(globalThis, { mixed, seenOwn: seen });
  }, names);
}

test('200 quick moves between 50 profiles never show one person’s data under another', async ({ ready }) => {
  test.setTimeout(180_000);
  const lookUps = await ready.openPage('sidepanel.html');
  for (const slug of KNOWN) {
    await lookUp(lookUps, `linkedin.com/in/${slug}`);
    await enrich(lookUps);
    await expect(provider(lookUps, 'Apollo')).toContainText(/found|failed/);
  }
  await lookUps.close();

  const page = await ready.context.newPage();
  await page.route('https://www.linkedin.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: LINKEDIN }),
  );
  await page.goto('https://www.linkedin.com/in/person-0/');
  const panel = await clickToolbarIcon(ready, page);
  await watchForMixing(panel, Object.fromEntries(PEOPLE.map((slug) => [slug, nameOf(slug)])));

  // The same moves and times in every run: a linear congruential generator (Numerical Recipes).
  let state = 7;
  const random = (below: number) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % below;
  for (let round = 0; round < 200; round++) {
    const next = PEOPLE[random(PEOPLE.length)] ?? 'jane-doe';
    const arrives = page.evaluate(
      ([person, afterMs]) =>
        (globalThis as unknown as { move(person: unknown, afterMs: unknown): Promise<void> }).move(
          person,
          afterMs,
        ),
      [[next, nameOf(next)], random(150)] as const,
    );
    // The panel shows the new person by itself; every other time the user looks at the page's list while the cards arrive.
    if (round % 2 === 0) await panel.getByRole('tab', { name: 'This page' }).click();
    // Every third time the user has moved on before the cards arrive.
    if (random(3) > 0) await arrives;
  }
  await page.evaluate(
    (person) =>
      (globalThis as unknown as { move(person: unknown, afterMs: number): Promise<void> }).move(person, 0),
    ['jane-doe', 'Jane Doe'],
  );
  await panel.getByRole('tab', { name: 'This page' }).click();
  await expect(panel.getByRole('list', { name: 'Found on this page' })).toContainText(
    'jane-doe@people.acme-robotics.io',
  );
  await panel.getByRole('tab', { name: 'Person' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
  await expect(field(panel, 'Company')).toContainText('Acme Robotics');
  const result = await panel.evaluate(() => {
    const { mixed, seenOwn } = globalThis as unknown as { mixed: string[]; seenOwn: Set<string> };
    return { mixed, seen: seenOwn.size };
  });
  expect(result.mixed).toEqual([]);
  // The watcher did see people come and go.
  expect(result.seen).toBeGreaterThan(20);
});
