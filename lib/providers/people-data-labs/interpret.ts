import { isObject, readJson } from '@/lib/core/answer/read-json';
import { claimSheet } from '@/lib/core/profile/claim-sheet';
import { commonWords } from '@/lib/core/words/en/common';
import { providersWords } from '@/lib/core/words/en/providers';
import type { HttpAnswer } from '@/lib/http/types';
import type { Outcome, Price } from '@/lib/providers/types';
import { addClaims, subjectOf } from './claims';
import { emailsOf } from './emails';
import { isMiss, pdlProblem } from './refusal';
import { priceOf, type PeopleDataLabsSettings } from './settings';
import { personAnswer } from './wire';

export function interpret(answer: HttpAnswer, settings: PeopleDataLabsSettings): Outcome {
  if (isMiss(answer)) return { status: 'not-found', spent: { credits: 0 } };
  if (answer.status < 200 || answer.status >= 300)
    return { status: 'failed', problem: pdlProblem(answer, true) };
  const json = readJson(answer.body);
  const parsed = personAnswer.safeParse(json.ok ? json.value : undefined);
  const { data: person, likelihood } = parsed.success ? parsed.data : {};
  const sheet = claimSheet({
    provider: 'people-data-labs',
    answerId: answer.id,
    fetchedAt: answer.receivedAt,
  });
  const emails = person ? emailsOf(person) : [];
  if (person) addClaims(sheet, person, emails, likelihood);
  if (!person || sheet.claims.length === 0)
    return { status: 'failed', problem: { kind: 'unreadable', money: 'maybe' } };
  return {
    status: 'found',
    subject: subjectOf(person, emails),
    claims: sheet.claims,
    spent: spentOf(answer, settings),
    notes: notesOf(json.ok && isObject(json.value) ? json.value['data'] : undefined),
  };
}

/** The bill is in a header; the price list stands in where it is not. */
function spentOf({ headers }: HttpAnswer, settings: PeopleDataLabsSettings): Price {
  const told = Number(headers['x-call-credits-spent'] ?? Number.NaN);
  return Number.isFinite(told) && told >= 0 ? { credits: told } : (priceOf(settings) ?? { credits: 0 });
}

/** The values that the user's plan hides: `true` says that there is one. */
const HIDDEN = ['work_email', 'personal_emails', 'mobile_phone', 'phone_numbers'] as const;

function notesOf(data: unknown): string[] {
  if (!isObject(data)) return [];
  const hidden = HIDDEN.filter((key) => data[key] === true).map((key) => providersWords.hiddenFields[key]);
  return hidden.length === 0 ? [] : [providersWords.hiddenByPlan(commonWords.list(hidden))];
}
