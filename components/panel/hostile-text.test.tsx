// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { mergeProfile } from '@/lib/core/profile/merge';
import type { Claim } from '@/lib/core/profile/claim';
import { asked, type ProviderFixture } from '@/lib/providers/fixture';
import { providers } from '@/lib/providers/registry';
import { PersonView, type PersonViewProps } from './person-view';
import { ValueText } from './value-text';

/** Texts that run, open or load something wherever a page takes text for markup, addresses for links, or reads them from right to left. */
const HOSTILE = [
  '<script>globalThis.ran = true</script>',
  '"><img src=x onerror="globalThis.ran = true">',
  '<svg onload=alert(1)>',
  '</title><iframe srcdoc="<script>parent.ran = true</script>">',
  "'-alert(1)-'",
  '{{constructor.constructor("alert(1)")()}}',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'javascript://www.linkedin.com/in/jane-doe%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  '//evil.example/x',
  'https://user:password@evil.example/x',
  'https://www.linkedin.com/in/jane-doe" onmouseover="alert(1)',
  'jane@acme.example?bcc=everybody@evil.example',
  'jane@acme.example"><script>alert(1)</script>',
  '+1 202;phone-context=javascript:alert(1)',
  '\u202Emoc.live//:sptth',
];

const lists = import.meta.glob<readonly ProviderFixture[]>('../../lib/providers/*/fixtures/fixtures.ts', {
  eager: true,
  import: 'fixtures',
});
const bodies = import.meta.glob<string>('../../lib/providers/*/fixtures/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const nothing = () => undefined;
const quiet: PersonViewProps = {
  identityLabel: 'jane-doe',
  profile: {},
  statuses: [],
  setAside: [],
  started: true,
  running: false,
  canEnrich: false,
  price: { credits: 0 },
  saved: { credits: 0 },
  refreshPrice: { credits: 0 },
  now: Date.UTC(2026, 2, 10),
  inZoho: { view: undefined, onCheck: nothing },
  onEnrich: nothing,
  onRetry: nothing,
  onStop: nothing,
  onPin: () => Promise.resolve(true),
  onConfirm: nothing,
  onCopy: () => Promise.resolve(),
  onSettings: nothing,
  onPush: nothing,
  onRefresh: nothing,
  onExport: nothing,
  onExportAll: nothing,
  onForget: nothing,
};

/** Every text in it replaced. */
function poisoned(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((part) => poisoned(part, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, poisoned(part, text)]));
}

/** The answer with one property poisoned wherever it stands: the others keep what makes it readable. */
function poisonedAt(value: unknown, property: string, text: string): unknown {
  if (Array.isArray(value)) return value.map((part) => poisonedAt(part, property, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === property ? poisoned(part, text) : poisonedAt(part, property, text),
    ]),
  );
}

function propertiesOf(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const part of value) propertiesOf(part, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      if (JSON.stringify(part).includes('"')) found.add(key);
      propertiesOf(part, found);
    }
  return found;
}

const SAFE = ['http:', 'https:', 'mailto:', 'tel:'];

/** What of the markup could run, load or lead astray. */
function dangersIn(markup: string): string[] {
  const page = document.createElement('div');
  page.innerHTML = markup;
  return [...page.querySelectorAll('*')].flatMap((element) => {
    const dangers = /^(?:script|iframe|img|object|embed|link|style|form|base|meta|video|audio)$/i.test(
      element.tagName,
    )
      ? [element.tagName]
      : [];
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^src$|^formaction$|^xlink:href$/i.test(name)) dangers.push(`${name}=${value}`);
      if (name === 'href') {
        const url = URL.parse(value);
        if (
          !url ||
          !SAFE.includes(url.protocol) ||
          url.username !== '' ||
          (url.protocol === 'mailto:' && url.search !== '')
        )
          dangers.push(`href=${value}`);
      }
    }
    return dangers;
  });
}

/** The fullest answer of each provider. */
const found = providers.map((provider) => {
  const answers = (lists[`../../lib/providers/${provider.id}/fixtures/fixtures.ts`] ?? []).flatMap(
    (fixture) =>
      fixture.answers !== 'check' && fixture.covers === 'found'
        ? [{ fixture, body: bodies[`../../lib/providers/${provider.id}/fixtures/${fixture.file}`] ?? '' }]
        : [],
  );
  const [fullest] = answers.toSorted((one, other) => other.body.length - one.body.length);
  if (!fullest) throw new Error(`${provider.id} has no answer to poison.`);
  return { id: provider.id, provider, ...fullest };
});

test.each(found)(
  'no text in any field of $id runs, loads anything or makes an odd link',
  ({ provider, fixture, body }) => {
    const answer: unknown = JSON.parse(body);
    const properties = propertiesOf(answer);
    let values = 0;
    for (const text of HOSTILE) {
      const claims = new Map<string, Claim>();
      for (const property of properties) {
        const outcome = provider.interpret(
          {
            id: 'a',
            status: fixture.status,
            headers: fixture.headers ?? {},
            body: JSON.stringify(poisonedAt(answer, property, text)),
            receivedAt: '2026-03-01T12:00:00.000Z',
          },
          'query' in fixture ? fixture.query : asked('in/jane-doe'),
          fixture.settings ?? provider.settings.parse({}),
        );
        if (outcome.status !== 'found') continue;
        // Most properties are not read at all: what they hold changes nothing that is shown.
        for (const claim of outcome.claims)
          claims.set(`${claim.field} ${JSON.stringify(claim.value)}`, claim);
      }
      const all = [...claims.values()];
      const profile = mergeProfile({ claims: all, pins: {}, order: [] });
      const markup = renderToStaticMarkup(
        <>
          <PersonView {...quiet} profile={profile} />
          {all.map((claim, index) => (
            <ValueText key={index} field={claim.field} value={claim.value} />
          ))}
        </>,
      );
      expect({ text, dangers: dangersIn(markup) }).toEqual({ text, dangers: [] });
      expect(markup).not.toContain('\u202E');
      values += all.length;
    }
    expect(values).toBeGreaterThan(HOSTILE.length);
  },
);
