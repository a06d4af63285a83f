import { assignParts } from '@/lib/core/answer/assign-parts';
import { slugOf } from '@/lib/core/answer/identities';
import { isObject, readJson } from '@/lib/core/answer/read-json';
import { wordsOf } from '@/lib/core/answer/vendor-words';
import type { Batch, BatchPart, Query } from '@/lib/providers/types';
import { currentParts } from './current-interpret';
import { enrichCall, type CrustdataSettings } from './request';
import { echoesOf, slugsOf } from './subject';
import { readPerson } from './wire';

/** Escaped letters make a slug long, and a query of 25 of them longer than servers take. */
const LONGEST_SLUG = 120;

/**
 * Up to 25 profile URLs in one call, as the document allows. Addresses are asked one by one: answers to them repeat nothing of the question,
 * so that nobody could tell whose they are. One URL that Crustdata finds malformed rejects its whole call; slugs with escaped letters,
 * which it may judge differently from us, share no call with plain ones.
 */
export const batch: Batch<CrustdataSettings> = {
  size: 25,
  group({ identity }) {
    if (identity.kind === 'email' || identity.slug.length > LONGEST_SLUG) return undefined;
    return /^[\w-]+$/.test(identity.slug) ? 'plain' : 'escaped';
  },
  call: (queries, own) =>
    enrichCall(
      queries.map(({ identity }) => identity),
      own,
    ),
  split(answer, queries, { api }) {
    const json = readJson(answer.body);
    if (queries.length === 1 || !json.ok || !Array.isArray(json.value)) return queries.map(() => answer);
    const parts = api === '2025-11-01' ? currentParts : partsOf;
    return parts(json.value, queries).map((body) => ({ status: answer.status, body }));
  },
};

/** The items about each query, as the body that asking for it alone would have brought. */
const partsOf = (items: readonly unknown[], queries: readonly Query[]): BatchPart['body'][] =>
  assignParts(
    items,
    queries.map(({ identity }) => identity),
    {
      isAbout: (item, identity) => identity.kind === 'linkedin' && namesOf(item).includes(identity.slug),
      nameOf: (item) => readPerson(item).name,
    },
  ).map((part) => {
    if (part.got === 'nothing') return '[]';
    // An object of a shape that Crustdata does not have reads as "not readable, may have been charged", which is what it is.
    return JSON.stringify(part.got === 'items' ? part.items : { unclear: part.items });
  });

/** The slugs by which an item says whom it is about: the echo of the question alone where there is one, since profiles are renamed. */
function namesOf(item: unknown): string[] {
  const person = readPerson(item);
  const echoes = echoesOf(person);
  if (echoes.length > 0) return echoes;
  const slugs = slugsOf(person);
  if (slugs.length > 0 || !isObject(item)) return slugs;
  // A miss repeats the URL, or at least the slug in its sentence.
  const sentence = /LinkedIn profile:\s*(\S+)/i.exec(wordsOf(item) ?? '')?.[1];
  const slug = slugOf(`https://www.linkedin.com/in/${sentence ?? ''}`);
  return slug === undefined ? [] : [slug];
}
