import { expect, test, type ReadPage } from '../../e2e/in-page/test.ts';

const VIEWER = '<nav><a href="https://www.linkedin.com/in/vera-viewer/"><h2>Vera Viewer</h2></a></nav>';

/** The signed-in page of 2026: no h1, the name in a link, hashed class names. */
function card(slug: string, name: string): string {
  return `<main><section componentkey="com.linkedin.sdui.profile.card.refTopcard"><div><a href="https://www.linkedin.com/in/${slug}/">
    <h2 class="_3af1">${name}</h2></a><p>· 2nd</p><p>(she/her)</p><p class="_9bc2">VP Sales at Acme Robotics</p></div>
    <a href="https://www.linkedin.com/in/${slug}/overlay/contact-info/">Contact info</a></section>
    <section><h2>People also viewed</h2><a href="https://www.linkedin.com/in/bob-lee/"><h3>Bob Lee</h3></a></section></main>`;
}

async function own(
  readPage: ReadPage,
  html: string,
  url = 'https://www.linkedin.com/in/Jane-Doe/details/skills/',
) {
  const { findings } = await readPage.read(html, url);
  return findings.find((finding) => finding.own);
}

test('the page’s own person comes first, with the name and headline of the card', async ({ readPage }) => {
  const { findings } = await readPage.read(
    VIEWER + card('jane-doe', 'Jane Doe'),
    'https://www.linkedin.com/in/jane-doe/',
  );
  expect(findings[0]).toEqual({
    identity: { kind: 'linkedin', slug: 'jane-doe' },
    label: 'jane-doe',
    name: 'Jane Doe',
    headline: 'VP Sales at Acme Robotics',
    where: 'address',
    opaqueId: false,
    own: true,
  });
  expect(findings.map((finding) => finding.label)).toEqual(['jane-doe', 'vera-viewer', 'bob-lee']);
});

for (const [what, html] of [
  ['the card is still the person’s before', VIEWER + card('bob-lee', 'Bob Lee')],
  ['only the viewer is named', VIEWER],
  ['an h1 stands alone', '<h1>Bob Lee</h1>'],
  [
    'the guest page is another’s',
    '<head><meta name="pageKey" content="public_profile_v3_desktop"><link rel="canonical" href="https://www.linkedin.com/in/bob-lee"></head><h1>Bob Lee</h1>',
  ],
] as const) {
  test(`the page’s own person has no name while ${what}`, async ({ readPage }) => {
    const found = await own(readPage, html);
    expect(found).toMatchObject({ label: 'jane-doe', own: true });
    expect(found?.name).toBeUndefined();
  });
}

test('takes the h1 of a guest page whose canonical link agrees', async ({ readPage }) => {
  const html = `<head><meta name="pageKey" content="public_profile_v3_mobile"><link rel="canonical" href="https://uk.linkedin.com/in/jane-doe">
      </head><section><button><h1>Jane Doe</h1></button><h2>VP Sales</h2></section>`;
  expect(await own(readPage, html)).toMatchObject({ name: 'Jane Doe', headline: 'VP Sales' });
});

test('takes the h1 of a card that links to the person’s contact info', async ({ readPage }) => {
  const html = `<section><h1>Jane Doe</h1><div>VP Sales</div><a href="https://www.linkedin.com/in/jane-doe/overlay/contact-info/">Contact</a></section>`;
  expect(await own(readPage, html)).toMatchObject({ name: 'Jane Doe', headline: 'VP Sales' });
});

test('the page’s own person is known behind the sign-in wall too, by the address alone', async ({
  readPage,
}) => {
  const url =
    'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fde.linkedin.com%2Fin%2Fjane-doe';
  const found = await own(readPage, '<h1>Join LinkedIn</h1>', url);
  expect(found).toMatchObject({ label: 'jane-doe', where: 'address' });
});

for (const url of [
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/in/me/',
  'https://acme.io/in/jane-doe',
]) {
  test(`nobody is the page’s own person at ${url}`, async ({ readPage }) => {
    expect(await own(readPage, VIEWER + card('jane-doe', 'Jane Doe'), url)).toBeUndefined();
  });
}
