import cases from '../core/identity/fixtures/emails.json' with { type: 'json' };
import { expect, test } from '../../e2e/in-page/test.ts';

interface Case {
  text: string;
  format: string;
  expected: string[];
  accept?: string[][];
}

test('reads every shared case that is HTML', async ({ readPage }) => {
  const html = (cases as Case[]).filter(({ format }) => format === 'html');
  expect(html.length).toBeGreaterThan(20);
  for (const { text, expected, accept } of html) {
    const right = [expected, ...(accept ?? [])].map((list) =>
      list.map((address) => `email:${address}`).sort(),
    );
    const found = (await readPage.keys(text)).filter((key) => key.startsWith('email:')).sort();
    expect.soft(right, text).toContainEqual(found);
  }
});

const TEXTS: readonly [what: string, html: string, expected: readonly string[]][] = [
  [
    'joins an address split over inline elements',
    '<p>Write <b>jane</b>@<i>acme<span>.io</span></i>!</p>',
    ['email:jane@acme.io'],
  ],
  ['joins over a possible line break', '<p>jane@acme<wbr>.io</p>', ['email:jane@acme.io']],
  ['keeps blocks apart', '<div>Sales</div><div>sales@acme.io</div><div>Phone</div>', ['email:sales@acme.io']],
  [
    'keeps cells apart',
    '<table><tr><td>Jane</td><td>jane@acme.io</td><td>Berlin</td></tr></table>',
    ['email:jane@acme.io'],
  ],
  ['keeps lines apart', '<p>Jane<br>jane@acme.io<br>Berlin</p>', ['email:jane@acme.io']],
  [
    'keeps what is laid out as blocks apart',
    '<p><span style="display:block">Sales</span><span>jane@acme.io</span></p>',
    ['email:jane@acme.io'],
  ],
  ['ignores comments', '<p>jane@<!-- bob@acme.io -->acme.io</p>', ['email:jane@acme.io']],
  [
    'skips what is hidden inside an address',
    '<p>jane<span style="display:none">nospam</span>@acme.io</p>',
    ['email:jane@acme.io'],
  ],
  [
    'leaves hidden text out',
    '<p style="display:none">bob@acme.io</p><p hidden>eve@acme.io</p><p>jane@acme.io</p>',
    ['email:jane@acme.io'],
  ],
  ['reads what only screen readers skip', '<p aria-hidden="true">jane@acme.io</p>', ['email:jane@acme.io']],
  [
    'leaves form fields out',
    '<textarea>bob@acme.io</textarea><input value="eve@acme.io"><select><option>al@acme.io</option></select>',
    [],
  ],
  [
    'leaves what is being written out',
    '<div contenteditable="true"><p>bob@acme.io</p></div><div role="textbox">eve@acme.io</div>',
    [],
  ],
  [
    'leaves programs and styles out',
    '<script>"bob@acme.io"</script><style>/* eve@acme.io */</style><template>al@acme.io</template>',
    [],
  ],
  ['leaves attributes out', '<img alt="bob@acme.io" title="eve@acme.io"><p data-mail="al@acme.io"></p>', []],
  [
    'reads a LinkedIn address written out',
    '<p>Me: LinkedIn.com/in/Jane-Doe, or (https://de.linkedin.com/in/zoë).</p>',
    ['linkedin:jane-doe', 'linkedin:zo%C3%AB'],
  ],
  [
    'does not read one inside another address',
    '<p>evil-linkedin.com/in/jane acme.io/linkedin.com/in/bob</p>',
    [],
  ],
  [
    'finds each person once',
    '<p>jane@acme.io</p><p>JANE@ACME.IO</p><a href="mailto:jane@acme.io">x</a>',
    ['email:jane@acme.io'],
  ],
];

for (const [what, html, expected] of TEXTS) {
  test(what, async ({ readPage }) => {
    expect(await readPage.keys(html)).toEqual(expected);
  });
}

test('reads open shadow roots, where they stand', async ({ readPage }) => {
  const found = await readPage.keys(
    '<p>ann@acme.io</p><div><template shadowrootmode="open"><p>bob@acme.io</p></template></div><p>cid@acme.io</p>',
  );
  expect(found.toSorted()).toEqual(['email:ann@acme.io', 'email:bob@acme.io', 'email:cid@acme.io']);
});

test('reads frames of the same origin, and none of another', async ({ readPage }) => {
  const found = await readPage.keys(
    `<p>ann@acme.io</p><iframe srcdoc="<p>bob@acme.io</p>"></iframe><iframe sandbox srcdoc="<p>eve@acme.io</p>"></iframe>`,
  );
  expect(found).toEqual(['email:ann@acme.io', 'email:bob@acme.io']);
});

test('leaves out what stands in a hidden frame or a hidden host', async ({ readPage }) => {
  const found = await readPage.keys(
    `<iframe style="display:none" srcdoc="<p>bob@acme.io</p>"></iframe>
     <div style="visibility:hidden"><div><template shadowrootmode="open"><p>eve@acme.io</p></template></div></div>`,
  );
  expect(found).toEqual([]);
});

test('changes nothing on the page', async ({ readPage }) => {
  const html = '<p>jane@acme.io</p><a href="https://www.linkedin.com/in/jane-doe">Jane Doe</a>';
  await readPage.open(html);
  const before = await readPage.page.content();
  await readPage.page.evaluate(() => pageTools.read());
  expect(await readPage.page.content()).toBe(before);
});

test('says where each was found, and the name when it is sure', async ({ readPage }) => {
  const { findings } = await readPage.read(`
      <script type="application/ld+json">{"@graph":[{"@type":"Person","name":"Zoë Ek","email":"zoe@acme.io",
        "sameAs":["https://www.linkedin.com/in/zoe-ek","https://acme.io/zoe"]}]}</script>
      <a href="https://www.linkedin.com/in/jane-doe?trk=x"><img alt=""></a>
      <a href="https://www.linkedin.com/in/jane-doe?trk=x"><span>Jane  Doe</span><span>View Jane Doe’s profile</span></a>
      <a href="https://www.linkedin.com/in/bob-lee">View profile</a>
      <a href="mailto:dora.marin@acme.io?subject=x">Dora Marin</a>
      <p>tim@acme.io</p>
      <table><tr><th>Ann Ek</th><td>ann.ek@acme.io</td></tr><tr><td>Sales</td><td>sales@acme.io</td></tr></table>
      <div itemscope itemtype="https://schema.org/Person"><meta itemprop="email" content="ida@acme.io"><b itemprop="name">Ida Holm</b></div>`);
  expect(findings.map(({ label, name, where }) => [label, name, where])).toEqual([
    ['jane-doe', 'Jane Doe', 'link'],
    ['bob-lee', undefined, 'link'],
    ['dora.marin@acme.io', 'Dora Marin', 'mailto'],
    ['tim@acme.io', undefined, 'text'],
    ['ann.ek@acme.io', 'Ann Ek', 'text'],
    ['sales@acme.io', undefined, 'text'],
    ['zoe@acme.io', 'Zoë Ek', 'structured'],
    ['zoe-ek', 'Zoë Ek', 'structured'],
    ['ida@acme.io', 'Ida Holm', 'structured'],
  ]);
});

test('marks member ids', async ({ readPage }) => {
  const html = '<a href="https://www.linkedin.com/in/ACoAADdZSNYBiaacxEw6je-wVIKjGkKp-it0gD8">x</a>';
  expect((await readPage.read(html)).findings).toMatchObject([{ opaqueId: true, where: 'link' }]);
});

test('survives broken JSON-LD', async ({ readPage }) => {
  const html = '<script type="application/ld+json">{"@type":</script><p>jane@acme.io</p>';
  expect(await readPage.keys(html)).toEqual(['email:jane@acme.io']);
});

for (const [what, html, expected] of [
  ['an address', '<b>jane</b><i>@</i><b>acme</b>.io', 'email:jane@acme.io'],
  ['a spelled address', '<b>jane</b> <i>[</i><i>at</i><i>]</i> <b>acme</b>.io', 'email:jane@acme.io'],
  ['a profile', '<b>linked</b><b>in</b>.com<i>/in/</i>jane-doe', 'linkedin:jane-doe'],
] as const) {
  test(`finds ${what} over several elements wherever on the page it stands`, async ({ readPage }) => {
    // The text is searched part by part, so many elements each.
    for (let before = 56; before <= 68; before++) {
      const found = await readPage.keys(`${'<p>x</p>'.repeat(before)}<p>${html}</p>`);
      expect([before, found]).toEqual([before, [expected]]);
    }
  });
}

test('finds what stands in a text of any length, and no piece of anything', async ({ readPage }) => {
  const filler = 'word '.repeat(3190);
  const { findings } = await readPage.read(
    `<pre>${filler}jane.doe@acme-robotics.io ${filler}${'x'.repeat(17_000)}@acme.io ${filler}bob@acme.io</pre>`,
  );
  expect(findings.map(({ label }) => label)).toEqual(['jane.doe@acme-robotics.io', 'bob@acme.io']);
});

for (const [count, truncated] of [
  [10_000, false],
  [12_000, true],
] as const) {
  test(`takes 10,000 identities: of ${count} ${truncated ? 'it says that there are more' : 'it takes all'}`, async ({
    readPage,
  }) => {
    const links = Array.from({ length: count }, (_, index) => `<a href="mailto:p${index}@acme.io">x</a>`);
    const reading = await readPage.read(links.join(''));
    expect([reading.findings.length, reading.truncated]).toEqual([10_000, truncated]);
  });
}

const PERSON = (email: string) => `{"@type":"Person","name":"Jane Doe","email":"${email}"}`;
const ABOUT: readonly [what: string, html: string][] = [
  ['its data is one person', `<script type="application/ld+json">${PERSON('jane@acme.io')}</script>`],
  [
    'it is a profile page',
    `<script type="application/ld+json">{"@graph":[{"@type":"Organization","email":"hello@acme.io"},{"@type":"ProfilePage","mainEntity":${PERSON('jane@acme.io')}}]}</script>`,
  ],
  [
    'a link says “this is me”',
    '<a href="mailto:hello@acme.io">Us</a><a rel="me" href="mailto:jane@acme.io">Jane</a>',
  ],
  [
    'she wrote the article',
    `<p>bob@acme.io</p><script type="application/ld+json">{"@type":"Article","author":[${PERSON('jane@acme.io')}]}</script>`,
  ],
];

for (const [what, html] of ABOUT) {
  test(`a page is about its person when ${what}`, async ({ readPage }) => {
    const { findings } = await readPage.read(`<p>eve@acme.io</p>${html}`);
    expect(findings[0]).toMatchObject({ label: 'jane@acme.io', own: true });
    expect(findings.filter(({ own }) => own)).toHaveLength(1);
  });
}

test('a page that only names people is about none of them', async ({ readPage }) => {
  const { findings } = await readPage.read(
    '<p>eve@acme.io</p><a href="https://www.linkedin.com/in/bob">Bob</a>',
  );
  expect(findings.some(({ own }) => own)).toBe(false);
});
