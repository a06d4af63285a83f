import { displaySlug } from '@/lib/core/identity/slug';
import type { Identity } from '@/lib/core/identity/types';
import { foldedWords } from '@/lib/core/profile/normalise/text';

/** What one question got out of an answer to several. */
export type Part<Item> =
  | { got: 'items'; items: readonly Item[] }
  | { got: 'nothing' }
  /** Answers are left that may be about this person, and nobody can tell. */
  | { got: 'unclear'; items: readonly Item[] };

export interface Reader<Item> {
  /** Whether the item says that it is about this person. */
  isAbout(item: Item, identity: Identity): boolean;
  nameOf(item: Item): string | undefined;
}

/** First and last name: one word alone is shared by too many. */
const ENOUGH_WORDS = 2;

/**
 * Takes an answer to several people apart, by what the items say of themselves and never by their position: answers come short, in another
 * order, and twice. An item may name somebody under another slug or address than she was asked by; then it belongs to the only question
 * left, or to the only one whose slug or address is made of its name. The identity gate still judges every answer.
 */
export function assignParts<Item>(
  items: readonly Item[],
  asked: readonly Identity[],
  { isAbout, nameOf }: Reader<Item>,
): Part<Item>[] {
  const own = asked.map((identity) => items.filter((item) => isAbout(item, identity)));
  const open = asked.filter((_, place) => own[place]?.length === 0);
  const strangers = items.filter((item) => !asked.some((identity) => isAbout(item, identity)));
  const paired = pair(strangers.map(nameOf), open);
  const left = strangers.filter((_, place) => !paired.includes(place));
  return asked.map((identity, place): Part<Item> => {
    const found = own[place] ?? [];
    if (found.length > 0) return { got: 'items', items: found };
    const stranger = strangers[paired[open.indexOf(identity)] ?? -1];
    if (stranger !== undefined) return { got: 'items', items: [stranger] };
    return left.length > 0 ? { got: 'unclear', items: left } : { got: 'nothing' };
  });
}

/** For each question the place of the name that fits it alone, and that fits no other question. */
function pair(names: readonly (string | undefined)[], open: readonly Identity[]): (number | undefined)[] {
  if (names.length === 1 && open.length === 1) return [0];
  const fits = open.map((identity) =>
    names.flatMap((name, place) => (sharedWords(name, identity) >= ENOUGH_WORDS ? [place] : [])),
  );
  return fits.map((places) => {
    const [only, second] = places;
    if (only === undefined || second !== undefined) return undefined;
    return fits.filter((others) => others.includes(only)).length === 1 ? only : undefined;
  });
}

function sharedWords(name: string | undefined, identity: Identity): number {
  const { kind } = identity;
  const text =
    kind === 'linkedin'
      ? displaySlug(identity.slug)
      : identity.address.slice(0, identity.address.lastIndexOf('@'));
  const words = new Set(foldedWords(text));
  return new Set(foldedWords(name ?? '').filter((word) => words.has(word))).size;
}
