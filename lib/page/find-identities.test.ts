// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import cases from '@/lib/core/identity/fixtures/emails.json';
import { identityKey } from '@/lib/core/identity/key';
import { findIdentities } from './find-identities';

interface Case {
  text: string;
  format: string;
  expected: string[];
  accept?: string[][];
}

function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The keys of everything found on a page at an address that names nobody. */
function keys(html: string, url = 'https://acme-robotics.io/team'): string[] {
  return findIdentities(page(html), url).findings.map((finding) => identityKey(finding.identity));
}

describe('findIdentities, on the shared cases', () => {
  it.each((cases as Case[]).filter((given) => given.format === 'html'))('reads $text', (given) => {
    const right = [given.expected, ...(given.accept ?? [])].map((list) =>
      list.map((address) => `email:${address}`).sort(),
    );
    expect(right).toContainEqual(keys(given.text).sort());
  });
});

/** As `keys`, in the window's own document: only there are styles computed. */
function shownKeys(html: string): string[] {
  document.body.innerHTML = html;
  return findIdentities(document, 'https://acme-robotics.io/team').findings.map((finding) =>
    identityKey(finding.identity),
  );
}

describe('findIdentities, in text', () => {
  it.each([
    [
      'joins an address split over inline elements',
      '<p>Write <b>jane</b>@<i>acme<span>.io</span></i>!</p>',
      ['email:jane@acme.io'],
    ],
    ['joins over a possible line break', '<p>jane@acme<wbr>.io</p>', ['email:jane@acme.io']],
    [
      'keeps blocks apart',
      '<div>Sales</div><div>sales@acme.io</div><div>Phone</div>',
      ['email:sales@acme.io'],
    ],
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
    [
      'leaves attributes out',
      '<img alt="bob@acme.io" title="eve@acme.io"><p data-mail="al@acme.io"></p>',
      [],
    ],
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
  ])('%s', (_, html, expected) => {
    expect(shownKeys(html)).toEqual(expected);
  });

  it('reads open shadow roots, where they stand', () => {
    document.body.innerHTML = '<p>ann@acme.io</p><div id="host"></div><p>cid@acme.io</p>';
    const host = document.querySelector('#host');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>bob@acme.io</p>';
    expect(findIdentities(document, 'about:blank').findings.map((finding) => finding.label)).toEqual([
      'ann@acme.io',
      'bob@acme.io',
      'cid@acme.io',
    ]);
  });

  it('changes nothing on the page', () => {
    const html = '<p>jane@acme.io</p><a href="https://www.linkedin.com/in/jane-doe">Jane Doe</a>';
    shownKeys(html);
    expect(document.body.innerHTML).toBe(html);
  });
});

describe('findIdentities, in links and data', () => {
  it('says where each was found, and the name when it is sure', () => {
    const html = `
      <script type="application/ld+json">{"@graph":[{"@type":"Person","name":"Zoë Ek","email":"zoe@acme.io",
        "sameAs":["https://www.linkedin.com/in/zoe-ek","https://acme.io/zoe"]}]}</script>
      <a href="https://www.linkedin.com/in/jane-doe?trk=x"><img alt=""></a>
      <a href="https://www.linkedin.com/in/jane-doe?trk=x"><span>Jane  Doe</span><span>View Jane Doe’s profile</span></a>
      <a href="https://www.linkedin.com/in/bob-lee">View profile</a>
      <a href="mailto:dora.marin@acme.io?subject=x">Dora Marin</a>
      <p>tim@acme.io</p>`;
    const { findings } = findIdentities(page(html), 'https://acme.io/');
    expect(findings.map(({ label, name, where }) => [label, name, where])).toEqual([
      ['jane-doe', 'Jane Doe', 'link'],
      ['bob-lee', undefined, 'link'],
      ['dora.marin@acme.io', 'Dora Marin', 'mailto'],
      ['tim@acme.io', undefined, 'text'],
      ['zoe@acme.io', 'Zoë Ek', 'structured'],
      ['zoe-ek', 'Zoë Ek', 'structured'],
    ]);
  });

  it('marks member ids', () => {
    const html = '<a href="https://www.linkedin.com/in/ACoAADdZSNYBiaacxEw6je-wVIKjGkKp-it0gD8">x</a>';
    expect(findIdentities(page(html), 'https://acme.io/').findings).toMatchObject([
      { opaqueId: true, where: 'link' },
    ]);
  });

  it('survives broken JSON-LD', () => {
    expect(keys('<script type="application/ld+json">{"@type":</script><p>jane@acme.io</p>')).toEqual([
      'email:jane@acme.io',
    ]);
  });

  it('stops at 500 findings and says so', () => {
    const links = Array.from({ length: 2000 }, (_, index) => `<a href="mailto:p${index}@acme.io">x</a>`).join(
      '',
    );
    const reading = findIdentities(page(links), 'https://acme.io/');
    expect([reading.findings.length, reading.truncated]).toEqual([500, true]);
  });

  it('is not truncated at exactly 500', () => {
    const links = Array.from({ length: 500 }, (_, index) => `<a href="mailto:p${index}@acme.io">x</a>`).join(
      '',
    );
    const reading = findIdentities(page(links), 'https://acme.io/');
    expect([reading.findings.length, reading.truncated]).toEqual([500, false]);
  });
});
