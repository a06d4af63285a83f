import { readAs } from '@/lib/core/answer/read-json';
import { isMemberId } from '@/lib/core/identity/slug';
import { claimSheet } from '@/lib/core/profile/claim-sheet';
import { providersWords } from '@/lib/core/words/en/providers';
import type { HttpAnswer } from '@/lib/http/types';
import { keyWorks } from '@/lib/core/answer/key-works';
import type { Outcome, Provider } from '@/lib/providers/types';
import { addClaims, subjectOf } from './claims';
import { hunterProblem, isMiss } from './refusal';
import { HUNTER_TARIFF, hunterSettings, priceOf, type HunterSettings } from './settings';
import { accountAnswer, personAnswer } from './wire';

/** GET /v2/people/find, https://hunter.io/api-documentation/v2, "Email Enrichment": by address or by LinkedIn handle, never by URL. */
export const hunter: Provider<HunterSettings> = {
  id: 'hunter',
  label: 'Hunter',
  connection: 'hunter',
  optional: true,
  accepts: ['linkedin', 'email'],
  settings: hunterSettings,
  missing: () => [],
  refuses({ identity }) {
    return identity.kind === 'linkedin' && isMemberId(identity.slug)
      ? providersWords.noMemberIdHandle('Hunter')
      : undefined;
  },
  tariff: HUNTER_TARIFF,
  price: (_query, settings) => priceOf(settings),
  call: ({ identity }) => ({
    connection: 'hunter',
    method: 'GET',
    path: `/v2/people/find?${new URLSearchParams(
      identity.kind === 'email' ? { email: identity.address } : { linkedin_handle: identity.slug },
    ).toString()}`,
    headers: { accept: 'application/json' },
    purpose: 'Look up person',
    personal: [identity.kind],
    paid: true,
    timeoutMs: 30_000,
  }),
  interpret: (answer, _query, settings) => interpret(answer, settings),
  check: () => ({
    connection: 'hunter',
    method: 'GET',
    path: '/v2/account',
    headers: { accept: 'application/json' },
    purpose: 'Test key',
    personal: [],
    paid: false,
    timeoutMs: 15_000,
  }),
  readCheck(answer) {
    if (answer.status !== 200) return { problem: hunterProblem(answer, false) };
    const account = readAs(accountAnswer, answer.body);
    if (!account) return { problem: { kind: 'unreadable', money: 'none' } };
    const { email, plan_name: plan, requests } = account.data;
    const left = requests?.credits?.remaining;
    return {
      ...(left === undefined ? {} : { creditsLeft: left }),
      note: keyWorks(
        email,
        plan && providersWords.plan(plan),
        left === undefined ? undefined : providersWords.creditsLeft(left),
      ),
    };
  },
};

function interpret(answer: HttpAnswer, settings: HunterSettings): Outcome {
  if (isMiss(answer)) return { status: 'not-found', spent: { credits: 0 } };
  if (answer.status < 200 || answer.status >= 300)
    return { status: 'failed', problem: hunterProblem(answer, true) };
  const person = readAs(personAnswer, answer.body)?.data;
  const sheet = claimSheet({ provider: 'hunter', answerId: answer.id, fetchedAt: answer.receivedAt });
  if (person) addClaims(sheet, person);
  if (!person || sheet.claims.length === 0)
    return { status: 'failed', problem: { kind: 'unreadable', money: 'maybe' } };
  const spent = priceOf(settings) ?? { credits: 0 };
  return { status: 'found', subject: subjectOf(person), claims: sheet.claims, spent, notes: [] };
}
