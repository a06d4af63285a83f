import { slugOf } from '@/lib/core/answer/identities';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { instant } from '@/lib/core/answer/moment';
import { readJson } from '@/lib/core/answer/read-json';
import type { Problem } from '@/lib/core/problem';
import { claimSheet } from '@/lib/core/profile/claim-sheet';
import type { HttpAnswer } from '@/lib/http/types';
import type { Outcome, Price, Query } from '@/lib/providers/types';
import { addClaims, type PersonReading } from './claims';
import { emailsOf } from './emails';
import { jobsOf } from './employers';
import { crustdataProblem, missOf } from './refusal';
import { answersTo, subjectOf } from './subject';
import { readPerson } from './wire';

const UNREADABLE: Problem = { kind: 'unreadable', money: 'maybe' };

/** Reads any answer to a look-up. `price` is what was asked for, charged only when a person came. */
export function interpret(answer: HttpAnswer, query: Query, price: Price): Outcome {
  const json = readJson(answer.body);
  const items: readonly unknown[] = json.ok ? (Array.isArray(json.value) ? json.value : [json.value]) : [];
  if (answer.status < 200 || answer.status >= 300) {
    const miss = answer.status === 404 || answer.status >= 500 ? firstMiss(items, answer.status) : undefined;
    return miss ?? { status: 'failed', problem: crustdataProblem(answer, true) };
  }
  if (!json.ok) return { status: 'failed', problem: UNREADABLE };
  if (items.length === 0) return { status: 'not-found', spent: { credits: 0 } };

  const readings = items.flatMap((item, index) => {
    const reading = readItem(item, Array.isArray(json.value) ? [index] : []);
    return reading ? [reading] : [];
  });
  const asked = readings.find(({ subject }) => answersTo(subject, query.identity) === true);
  const miss = asked ? undefined : missAbout(items, query, answer.status);
  if (miss) return miss;
  const reading = asked ?? likeliest(readings);
  if (!reading) return firstMiss(items, answer.status) ?? { status: 'failed', problem: UNREADABLE };

  const sheet = claimSheet({
    provider: 'crustdata',
    answerId: answer.id,
    fetchedAt: answer.receivedAt,
    observedAt: instant(reading.person.last_updated),
  });
  addClaims(sheet, reading, query.identity);
  if (sheet.claims.length === 0) return { status: 'failed', problem: UNREADABLE };
  return { status: 'found', subject: reading.subject, claims: sheet.claims, spent: price, notes: [] };
}

/** An item is a person when it has a name or, as an answer about addresses only, employers or addresses; else it tells of a miss. */
function readItem(item: unknown, root: JsonPath): PersonReading | undefined {
  const person = readPerson(item);
  const jobs = jobsOf(person, root);
  const emails = emailsOf(person, jobs, root);
  if (person.name === undefined && jobs.length === 0 && emails.length === 0) return undefined;
  return { person, root, jobs, emails, subject: subjectOf(person, jobs, emails) };
}

/** When no item says whose answer it is; the identity gate judges it anyway. */
const likeliest = (readings: readonly PersonReading[]): PersonReading | undefined =>
  readings.toSorted((a, b) => (b.person.score ?? 0) - (a.person.score ?? 0))[0];

/** Items come in no promised order, misses among them name the URL that was asked for. */
function missAbout(items: readonly unknown[], { identity }: Query, status: number): Outcome | undefined {
  if (identity.kind !== 'linkedin') return undefined;
  const own = items.filter((item) => slugOf(readPerson(item).linkedin_profile_url) === identity.slug);
  return firstMiss(own, status);
}

function firstMiss(items: readonly unknown[], status: number): Outcome | undefined {
  for (const item of items) {
    const miss = missOf(item, status);
    if (miss) return miss;
  }
  return undefined;
}
