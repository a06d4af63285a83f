import { oneLine } from './beside';
import type { Pass } from './pass';

const MAX_CHARACTERS = 200_000;
/** Data that says nothing of this names nobody. */
const NAMES_SOMEBODY = /"email"|linkedin\.com/i;
/** schema.org's type of a person, however it is written. */
const PERSON = /\/Person\b/;

/** Gathers JSON-LD (schema.org), which a page writes for machines to read. */
export function readJsonLd(script: Element, pass: Pass): void {
  if (script.getAttribute('type')?.trim().toLowerCase() !== 'application/ld+json') return;
  const text = script.textContent;
  if (text.length <= MAX_CHARACTERS && NAMES_SOMEBODY.test(text)) {
    pass.found.add(script, { kind: 'json-ld', text, shown: true });
  }
}

/** Gathers the `email` and `sameAs` of microdata that stand in attributes alone; what else it says stands in text and links. */
export function readItem(element: Element, pass: Pass): void {
  if (!/\b(?:email|sameAs|url)\b/.test(element.getAttribute('itemprop') ?? '')) return;
  const item = element.closest('[itemscope]');
  const value = element.getAttribute('content') ?? element.getAttribute('href') ?? '';
  const named = PERSON.test(item?.getAttribute('itemtype') ?? '')
    ? item?.querySelector('[itemprop~="name"]')
    : null;
  const name = named ? oneLine(named.getAttribute('content') ?? named.textContent) : '';
  pass.found.add(element, {
    kind: 'item',
    text: value.slice(0, 1000),
    shown: true,
    ...(name !== '' && { beside: [name] }),
  });
}
