import { assignParts } from '@/lib/core/answer/assign-parts';
import { addressOf, slugOf } from '@/lib/core/answer/identities';
import { isObject, readJson } from '@/lib/core/answer/read-json';
import type { Identity } from '@/lib/core/identity/types';
import { claimSheet } from '@/lib/core/profile/claim-sheet';
import type { HttpAnswer } from '@/lib/http/types';
import type { BatchPart, Outcome, Price, Query } from '@/lib/providers/types';
import { certainty } from './claims';
import { addCurrentClaims, currentJobs, currentSubject } from './current-claims';
import { readItem } from './current-wire';
import { crustdataProblem } from './refusal';

const NOBODY: Outcome = { status: 'not-found', spent: { credits: 0 } };
const UNREADABLE: Outcome = { status: 'failed', problem: { kind: 'unreadable', money: 'maybe' } };

/** Reads an answer of the current API. Nothing is queued on a miss; `price` is charged only when a person came. */
export function interpretCurrent(answer: HttpAnswer, { identity }: Query, price: Price): Outcome {
  const json = readJson(answer.body);
  // The document lists a 404 beside the empty list; a host's own page is neither.
  if (answer.status === 404 && json.ok && (isObject(json.value) || Array.isArray(json.value))) return NOBODY;
  if (answer.status < 200 || answer.status >= 300)
    return { status: 'failed', problem: crustdataProblem(answer, true) };
  if (!json.ok || !Array.isArray(json.value)) return UNREADABLE;
  const items: readonly unknown[] = json.value;
  const place = items.findIndex((item) => isAbout(item, identity));
  const index = place < 0 ? 0 : place;
  const item = readItem(items[index]);
  if (!item) return items.length === 0 ? NOBODY : UNREADABLE;

  const [best] = item.matches
    .map((match, at) => ({ person: match?.person_data, score: match?.confidence_score, at }))
    .toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0));
  if (best === undefined) return NOBODY;
  const { person, score, at } = best;
  if (person === undefined) return UNREADABLE;
  const root = [index, 'matches', at, 'person_data'];
  const jobs = currentJobs(person, root);
  const subject = currentSubject(
    person,
    jobs,
    item.matched_on,
    identity.kind === 'email' ? score : undefined,
  );
  const sheet = claimSheet({ provider: 'crustdata', answerId: answer.id, fetchedAt: answer.receivedAt });
  addCurrentClaims(sheet, person, jobs, root, certainty(subject, identity));
  if (sheet.claims.length === 0) return UNREADABLE;
  return { status: 'found', subject, claims: sheet.claims, spent: price, notes: [] };
}

/** Whether the item answers this question, by what it says it was matched on. */
function isAbout(value: unknown, identity: Identity): boolean {
  const text = readItem(value)?.matched_on;
  return identity.kind === 'linkedin' ? slugOf(text) === identity.slug : addressOf(text) === identity.address;
}

/** The items about each query, as the body that asking for it alone would have brought. */
export const currentParts = (items: readonly unknown[], queries: readonly Query[]): BatchPart['body'][] =>
  assignParts(
    items,
    queries.map(({ identity }) => identity),
    { isAbout, nameOf: (item) => readItem(item)?.matches[0]?.person_data?.basic_profile?.name },
  ).map((part) => {
    if (part.got === 'nothing') return '[]';
    return JSON.stringify(part.got === 'items' ? part.items : { unclear: part.items });
  });
