import { readAs } from '@/lib/core/answer/read-json';
import { isMemberId, linkedInUrl } from '@/lib/core/identity/slug';
import { keyWorks } from '@/lib/core/answer/key-works';
import { providersWords } from '@/lib/core/words/en/providers';
import type { Provider, Query } from '@/lib/providers/types';
import { interpret } from './interpret';
import { pdlProblem } from './refusal';
import { PDL_TARIFF, peopleDataLabsSettings, priceOf, type PeopleDataLabsSettings } from './settings';
import { suggestions } from './wire';

/** Below it the vendor itself finds that it is more likely somebody else; a match costs the same. */
const LEAST_LIKELIHOOD = '5';

/** GET /v5/person/enrich, https://docs.peopledatalabs.com/docs/person-enrichment-api. */
export const peopleDataLabs: Provider<PeopleDataLabsSettings> = {
  id: 'people-data-labs',
  label: 'People Data Labs',
  connection: 'people-data-labs',
  optional: true,
  accepts: ['linkedin', 'email'],
  settings: peopleDataLabsSettings,
  missing: () => [],
  refuses({ identity }) {
    return identity.kind === 'linkedin' && isMemberId(identity.slug)
      ? providersWords.noMemberId('People Data Labs')
      : undefined;
  },
  tariff: PDL_TARIFF,
  price: (_query, settings) => priceOf(settings),
  call: (query) => ({
    connection: 'people-data-labs',
    method: 'GET',
    path: `/v5/person/enrich?${parameters(query)}`,
    headers: { accept: 'application/json' },
    purpose: 'Look up person',
    personal: [query.identity.kind],
    paid: true,
    timeoutMs: 30_000,
  }),
  interpret: (answer, _query, settings) => interpret(answer, settings),
  /** The document says of autocompletion that it takes no credits ("How credits work", supporting APIs). */
  check: () => ({
    connection: 'people-data-labs',
    method: 'GET',
    path: '/v5/autocomplete?field=company&text=acme&size=1',
    headers: { accept: 'application/json' },
    purpose: 'Test key',
    personal: [],
    paid: false,
    timeoutMs: 15_000,
  }),
  readCheck(answer) {
    if (answer.status !== 200) return { problem: pdlProblem(answer, false) };
    if (!readAs(suggestions, answer.body)) return { problem: { kind: 'unreadable', money: 'none' } };
    return { note: keyWorks() };
  },
};

/** Names come in lower case unless `titlecase` is asked for. */
const parameters = ({ identity }: Query): string =>
  new URLSearchParams({
    ...(identity.kind === 'linkedin' ? { profile: linkedInUrl(identity.slug) } : { email: identity.address }),
    min_likelihood: LEAST_LIKELIHOOD,
    titlecase: 'true',
  }).toString();
