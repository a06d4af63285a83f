import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import { creditsFor } from '@/lib/core/tariff';
import { readAs } from '@/lib/core/answer/read-json';
import { providersWords } from '@/lib/core/words/en/providers';
import type { Price, Provider } from '@/lib/providers/types';
import { batch } from './batch';
import { interpretCurrent } from './current-interpret';
import { CURRENT_HEADERS } from './current-request';
import { interpret } from './interpret';
import { crustdataProblem } from './refusal';
import { crustdataSettings, enrichCall, type CrustdataSettings } from './request';
import { creditsAnswer } from './wire';

/** Documented: nothing on a miss. */
const TARIFF = [
  {
    key: 'current',
    get label() {
      return providersWords.tariff.current;
    },
    credits: 1,
  },
  {
    key: 'currentEmail',
    get label() {
      return providersWords.tariff.currentEmail;
    },
    credits: 1,
  },
  {
    key: 'person',
    get label() {
      return providersWords.tariff.fromDatabase;
    },
    credits: 3,
  },
  {
    key: 'live',
    get label() {
      return providersWords.tariff.live;
    },
    credits: 5,
  },
  {
    key: 'businessEmail',
    get label() {
      return providersWords.tariff.businessEmail;
    },
    credits: 2,
  },
] as const;

function price({ api, live, businessEmail, prices }: CrustdataSettings): Price | undefined {
  const [person, email] =
    api === '2025-11-01' ? ['current', 'currentEmail'] : [live ? 'live' : 'person', 'businessEmail'];
  const keys = [person, ...(businessEmail ? [email] : [])];
  const credits = creditsFor(TARIFF, prices, keys);
  return credits === undefined ? undefined : { credits };
}

/**
 * GET /screener/person/enrich, https://docs.crustdata.com/docs/discover/people-apis/people-enrichment-api (2024-11-01), or, as the user
 * chooses, POST /person/enrich, https://docs.crustdata.com/person-docs/enrichment/reference (2025-11-01).
 */
export const crustdata: Provider<CrustdataSettings> = {
  id: 'crustdata',
  label: 'Crustdata',
  connection: 'crustdata',
  accepts: ['linkedin', 'email'],
  settings: crustdataSettings,
  missing: () => [],
  refuses({ identity }) {
    return identity.kind === 'email' && isPersonalEmailHost(identity.address)
      ? providersWords.crustdataWorkEmail
      : undefined;
  },
  tariff: TARIFF,
  price: (_query, own) => price(own),
  call: (query, own) => enrichCall([query.identity], own),
  batch,
  interpret: (answer, query, own) => {
    const read = own.api === '2025-11-01' ? interpretCurrent : interpret;
    return read(answer, query, price(own) ?? { credits: 0 });
  },
  check: ({ api }) => ({
    connection: 'crustdata',
    method: 'GET',
    ...(api === '2025-11-01'
      ? { path: '/account/credits', headers: CURRENT_HEADERS }
      : { path: '/user/credits', headers: { accept: 'application/json' } }),
    purpose: 'Test key',
    personal: [],
    paid: false,
    timeoutMs: 15_000,
  }),
  readCheck(answer) {
    if (answer.status !== 200) return { problem: crustdataProblem(answer, false) };
    const account = readAs(creditsAnswer, answer.body);
    if (!account) return { problem: { kind: 'unreadable', money: 'none' } };
    const credits = account.credits ?? account.account?.credits;
    if (credits === undefined) return { problem: { kind: 'unreadable', money: 'none' } };
    return { note: providersWords.onlyCreditsLeft(credits), creditsLeft: credits };
  },
};
