import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import { creditsFor } from '@/lib/core/tariff';
import { readJson } from '@/lib/core/answer/read-json';
import type { Price, Provider } from '@/lib/providers/types';
import { batch } from './batch';
import { interpret } from './interpret';
import { crustdataProblem } from './refusal';
import { crustdataSettings, parameters, timeoutMs, type CrustdataSettings } from './request';
import { creditsAnswer } from './wire';

/** Documented: nothing on a miss. */
const TARIFF = [
  { key: 'person', label: 'Person from the database', credits: 3 },
  { key: 'live', label: 'Person fetched live', credits: 5 },
  { key: 'businessEmail', label: 'Business email, added', credits: 2 },
] as const;

function price({ live, businessEmail, prices }: CrustdataSettings): Price | undefined {
  const keys = [live ? 'live' : 'person', ...(businessEmail ? ['businessEmail'] : [])];
  const credits = creditsFor(TARIFF, prices, keys);
  return credits === undefined ? undefined : { credits };
}

/** GET /screener/person/enrich, https://docs.crustdata.com/docs/discover/people-apis/people-enrichment-api (2024-11-01). */
export const crustdata: Provider<CrustdataSettings> = {
  id: 'crustdata',
  label: 'Crustdata',
  connection: 'crustdata',
  accepts: ['linkedin', 'email'],
  settings: crustdataSettings,
  missing: () => [],
  refuses({ identity }) {
    return identity.kind === 'email' && isPersonalEmailHost(identity.address)
      ? 'Crustdata looks people up by work email only; this is a personal address.'
      : undefined;
  },
  tariff: TARIFF,
  price: (_query, own) => price(own),
  call: (query, own) => ({
    connection: 'crustdata',
    method: 'GET',
    path: `/screener/person/enrich?${parameters([query.identity], own)}`,
    headers: { accept: 'application/json' },
    purpose: 'Look up person',
    personal: [query.identity.kind],
    paid: true,
    timeoutMs: timeoutMs(own),
  }),
  batch,
  interpret: (answer, query, own) => interpret(answer, query, price(own) ?? { credits: 0 }),
  check: () => ({
    connection: 'crustdata',
    method: 'GET',
    path: '/user/credits',
    headers: { accept: 'application/json' },
    purpose: 'Test key',
    personal: [],
    paid: false,
    timeoutMs: 15_000,
  }),
  readCheck(answer) {
    if (answer.status !== 200) return { problem: crustdataProblem(answer, false) };
    const json = readJson(answer.body);
    const parsed = creditsAnswer.safeParse(json.ok ? json.value : undefined);
    if (!parsed.success) return { problem: { kind: 'unreadable', money: 'none' } };
    return { note: `${parsed.data.credits} credits left.`, creditsLeft: parsed.data.credits };
  },
};
