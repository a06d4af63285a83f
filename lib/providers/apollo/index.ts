import { creditsFor } from '@/lib/core/tariff';
import { readAs } from '@/lib/core/answer/read-json';
import { isMemberId, linkedInUrl } from '@/lib/core/identity/slug';
import { keyWorks } from '@/lib/core/answer/key-works';
import { providersWords } from '@/lib/core/words/en/providers';
import type { Provider, Query } from '@/lib/providers/types';
import { batch } from './batch';
import { interpret } from './interpret';
import { personalOf } from './personal';
import { pollDelayMs } from './phones';
import { apolloProblem } from './refusal';
import { APOLLO_TARIFF, apolloSettings, phonesAsked, type ApolloSettings } from './settings';
import { profileAnswer } from './wire';

/** POST /api/v1/people/match, https://docs.apollo.io/reference/people-enrichment. Everything goes in the query; the body is empty. */
export const apollo: Provider<ApolloSettings> = {
  id: 'apollo',
  label: 'Apollo',
  connection: 'apollo',
  accepts: ['linkedin', 'email'],
  settings: apolloSettings,
  without: { personalEmail: { revealPersonalEmails: false }, phone: { revealPhones: false } },
  missing: () => [],
  refuses({ identity }) {
    return identity.kind === 'linkedin' && isMemberId(identity.slug)
      ? providersWords.noMemberId('Apollo')
      : undefined;
  },
  tariff: APOLLO_TARIFF,
  price(_query, settings) {
    const credits = creditsFor(APOLLO_TARIFF, settings.prices, ['person']);
    if (credits === undefined || !phonesAsked(settings))
      return credits === undefined ? undefined : { credits };
    const atMost = creditsFor(APOLLO_TARIFF, settings.prices, ['person', 'phone']);
    return atMost === undefined ? undefined : { credits, atMost };
  },
  call: (query, settings) => ({
    connection: 'apollo',
    method: 'POST',
    path: `/api/v1/people/match?${parameters(query, settings)}`,
    headers: { accept: 'application/json', 'cache-control': 'no-cache', 'content-type': 'application/json' },
    purpose: 'Look up person',
    personal: personalOf(query),
    paid: true,
    timeoutMs: 30_000,
  }),
  poll: (ticket) => ({
    connection: 'apollo',
    method: 'GET',
    path: `/api/v1/webhook_result/${encodeURIComponent(ticket)}`,
    headers: { accept: 'application/json' },
    purpose: 'Fetch phone numbers',
    personal: [],
    paid: false,
    timeoutMs: 15_000,
  }),
  pollDelayMs,
  batch,
  interpret: (answer, _query, settings) => interpret(answer, settings),
  check: () => ({
    connection: 'apollo',
    method: 'GET',
    path: '/api/v1/users/api_profile?include_credit_usage=true',
    headers: { accept: 'application/json' },
    purpose: 'Test key',
    personal: [],
    paid: false,
    timeoutMs: 15_000,
  }),
  readCheck(answer) {
    if (answer.status !== 200) return { problem: apolloProblem(answer, false) };
    const account = readAs(profileAnswer, answer.body);
    if (!account) return { problem: { kind: 'unreadable', money: 'none' } };
    const { email, num_credits_remaining: credits } = account;
    const left = credits === undefined ? {} : { creditsLeft: credits };
    return {
      ...left,
      note: keyWorks(email, credits === undefined ? undefined : providersWords.creditsLeft(credits)),
    };
  },
};

function parameters({ identity, known }: Query, settings: ApolloSettings): string {
  const webhookUrl = phonesAsked(settings);
  return new URLSearchParams({
    ...(identity.kind === 'linkedin'
      ? { linkedin_url: linkedInUrl(identity.slug) }
      : { email: identity.address }),
    ...(known.fullName === undefined ? {} : { name: known.fullName }),
    ...(known.companyDomain === undefined ? {} : { domain: known.companyDomain }),
    reveal_personal_emails: String(settings.revealPersonalEmails),
    reveal_phone_number: String(webhookUrl !== undefined),
    ...(webhookUrl === undefined ? {} : { webhook_url: webhookUrl }),
  }).toString();
}
