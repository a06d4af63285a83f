import fc from 'fast-check';
import { expect, test } from '../../e2e/in-page/test.ts';

declare global {
  /** The reader that a test left running in the page. */
  var following: Awaited<ReturnType<PageTools['follow']>>;
  /** How the page under test is changed: one of these, at the place and with the text that the numbers choose. */
  var changePage: (changes: readonly (readonly number[])[]) => void;
}

type PageTools = typeof pageTools;

const START = `<main><p>Write to <b>jane</b>@<i>acme.io</i></p><p>bob@acme.io</p><ul><li><a href="mailto:ann@acme.io">Ann</a></li></ul>
  <p style="display:none">eve@acme.io</p><section><a href="https://www.linkedin.com/in/dora-marin">Dora Marin</a></section></main>`;

test('tells what was added, changed and removed', async ({ readPage }) => {
  await readPage.open(START);
  const labels = await readPage.page.evaluate(async () => {
    const { after, stop } = await pageTools.follow();
    const main = document.querySelector('main') ?? document.body;
    const shown = async (change: () => void) =>
      (await after(change))?.findings.filter(({ hidden }) => !hidden).map(({ label }) => label);
    const steps = [
      await shown(() => main.insertAdjacentHTML('beforeend', '<p>cid@acme.io</p>')),
      await shown(() => document.querySelector('b')?.replaceChildren('joan')),
      await shown(() => document.querySelector('li')?.remove()),
      await shown(() => document.querySelector('section a')?.setAttribute('href', '/in/nobody')),
      await shown(() => document.querySelector('[style]')?.removeAttribute('style')),
      await shown(() => {
        const host = main.appendChild(document.createElement('div'));
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>dan@acme.io</p>';
      }),
    ];
    stop();
    return steps;
  });
  const all = ['bob@acme.io', 'ann@acme.io', 'dora-marin'];
  expect(labels.map((step) => step?.toSorted())).toEqual(
    [
      ['jane@acme.io', ...all, 'cid@acme.io'],
      ['joan@acme.io', ...all, 'cid@acme.io'],
      ['joan@acme.io', 'bob@acme.io', 'dora-marin', 'cid@acme.io'],
      ['joan@acme.io', 'bob@acme.io', 'cid@acme.io'],
      ['joan@acme.io', 'bob@acme.io', 'cid@acme.io', 'eve@acme.io'],
      ['joan@acme.io', 'bob@acme.io', 'cid@acme.io', 'eve@acme.io', 'dan@acme.io'],
    ].map((step) => step.toSorted()),
  );
});

test('knows after any changes exactly what a new reading finds', async ({ readPage }) => {
  await readPage.open(START);
  await readPage.page.evaluate(async () => {
    const pieces = [
      'jane',
      '@',
      'acme.io',
      ' bob@acme.io ',
      'x',
      ' [at] ',
      ' dot ',
      'linkedin.com/in/ann-ek',
    ];
    const tags = ['b', 'p', 'span', 'a', 'div'];
    globalThis.changePage = (changes) => {
      for (const [kind = 0, place = 0, what = 0] of changes) {
        const elements = [...document.querySelectorAll('main, main *')];
        const element = elements[place % elements.length];
        const piece = pieces[what % pieces.length] ?? '';
        const made = document.createElement(tags[what % tags.length] ?? 'b');
        made.append(piece);
        if (made.localName === 'a') made.setAttribute('href', `mailto:p${place}@acme.io`);
        if (!element) continue;
        if (kind === 0) element.append(piece);
        else if (kind === 1) element.prepend(made);
        else if (kind === 2 && element.localName !== 'main') element.remove();
        else if (kind === 3 && element.firstChild) element.firstChild.nodeValue = piece;
        else if (kind === 4) element.toggleAttribute('hidden');
        else if (kind === 5) element.before(made);
      }
    };
    globalThis.following = await pageTools.follow();
  });
  const change = fc.tuple(fc.nat(5), fc.nat(60), fc.nat(60));
  const changes = fc.sample(fc.array(change, { minLength: 1, maxLength: 12 }), { numRuns: 200, seed: 77 });
  for (const made of changes) {
    const [known, found, html] = await readPage.page.evaluate(async (list) => {
      const keys = (findings: ReturnType<typeof pageTools.read>['findings'] | undefined) =>
        findings
          ?.filter(({ hidden }) => !hidden)
          .map(({ label }) => label)
          .sort();
      // The marker makes the page change whatever the list does, so that there is something to wait for.
      const reading = await following.after(() => {
        changePage(list);
        document.body.append(document.createElement('hr'));
      });
      return [
        keys(reading?.findings),
        keys(pageTools.read().findings),
        document.querySelector('main')?.outerHTML,
      ];
    }, made);
    expect({ html, made, known }).toEqual({ html, made, known: found });
  }
});

test('stops at once, and neither the page’s changes nor its visibility wake it', async ({ readPage }) => {
  await readPage.open(START);
  const told = await readPage.page.evaluate(async () => {
    const { after, shown, stop } = await pageTools.follow();
    await after(() => document.body.append('cid@acme.io'));
    const before = shown()?.findings.length;
    stop();
    document.body.append(' dan@acme.io');
    document.dispatchEvent(new Event('visibilitychange'));
    history.pushState(null, '', '/other');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return [before, shown()?.findings.length];
  });
  expect(told[1]).toBe(told[0]);
});

test('rests while the page is in the background', async ({ readPage }) => {
  await readPage.open(START);
  const seen = await readPage.page.evaluate(async () => {
    const { after, shown, stop } = await pageTools.follow();
    await after(() => document.body.append(' cid@acme.io'));
    const hide = (state: string) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: state === 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const has = (label: string) => shown()?.findings.some((finding) => finding.label === label);
    hide('hidden');
    document.body.append(' dan@acme.io');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const hidden = has('dan@acme.io');
    await after(() => hide('visible'));
    stop();
    return [hidden, has('dan@acme.io')];
  });
  expect(seen).toEqual([false, true]);
});

const CARD = (slug: string, name: string, email: string) =>
  `<section componentkey="x.Topcard"><a href="/in/${slug}/"><h2>${name}</h2></a><a href="/in/${slug}/overlay/contact-info/">Contact info</a></section><p>${email}</p>`;

test('shows nothing of the person before while LinkedIn moves to another', async ({ readPage }) => {
  await readPage.open(
    `<nav><a href="/in/sam-seller/">Me</a></nav><main>${CARD('jane-doe', 'Jane Doe', 'jane@acme.io')}</main>`,
    'https://www.linkedin.com/in/jane-doe/',
  );
  const steps = await readPage.page.evaluate(
    async (card) => {
      const { after, shown, stop } = await pageTools.follow();
      const main = document.querySelector('main') ?? document.body;
      const list = () => {
        const reading = shown();
        return [reading?.waiting, ...(reading?.findings.map(({ label, name }) => name ?? label) ?? [])];
      };
      const listed = async (change: () => void) => {
        await after(change);
        return list();
      };
      const told = [
        await listed(() => main.append(document.createElement('hr'))),
        await listed(() => history.pushState(null, '', '/in/bob-lee/')),
        // Late additions to the old page are not the new person's either.
        await listed(() => main.append('old@acme.io')),
        await listed(() => {
          main.innerHTML = card;
        }),
      ];
      history.pushState(null, '', '/in/bob-lee/overlay/contact-info/');
      told.push(list());
      stop();
      return told;
    },
    CARD('bob-lee', 'Bob Lee', 'bob@acme.io'),
  );
  expect(steps).toEqual([
    [false, 'Jane Doe', 'sam-seller', 'jane@acme.io'],
    [true, 'bob-lee'],
    [true, 'bob-lee'],
    [false, 'Bob Lee', 'bob@acme.io'],
    [false, 'Bob Lee', 'bob@acme.io'],
  ]);
});
