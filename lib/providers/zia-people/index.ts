import * as z from 'zod/mini';
import { ZIA_JOB_SCOPES } from '@/lib/connections/zoho/scopes';
import { readZiaConfiguration, ziaConfigurationCall } from '@/lib/connections/zoho/zia-configuration';
import { readZiaJob, ziaPollDelayMs } from '@/lib/connections/zoho/zia-job';
import { creditsFor, ownPrices } from '@/lib/core/tariff';
import { providersWords } from '@/lib/core/words/en/providers';
import type { HttpCall } from '@/lib/http/types';
import type { Outcome, Provider } from '@/lib/providers/types';
import { readZiaPerson } from './claims';
import { personalFields, ziaPeopleInput } from './input';
import { ziaPerson } from './wire';

const PATH = '/crm/v7/__zia_people_enrichment';

/** What Zoho's answers do not say: where this enrichment exists at all. */
const refused = () => ({ scopes: ZIA_JOB_SCOPES, unavailable: providersWords.ziaPeopleUnavailable });

/** A job is paid for when it is taken; its result costs nothing more. */
const FREE = { credits: 0 };

/**
 * Zia's jobs cost no credits, but count against the organisation's quota (`quota-used-up`). Who gives them a price of one limits the jobs
 * of a day or month like credits.
 */
const TARIFF = [
  {
    key: 'job',
    get label() {
      return providersWords.tariff.jobPerson;
    },
    credits: 0,
  },
] as const;

/** The module whose enrichment configuration Zia uses. */
const settings = z.object({
  module: z._default(z.enum(['Leads', 'Contacts', 'Accounts']), 'Leads'),
  prices: ownPrices,
});

/**
 * Zoho's people enrichment, over the user's own Zoho: a job that is started and then asked for. Version 7 on purpose: version 8 no
 * longer documents people. The record of a CRM is never named (`record_id`), so that a look-up writes nothing into Zoho.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/create-ppl-enrichment.html and …/get-ppl-config.html
 */
export const ziaPeople: Provider<z.infer<typeof settings>> = {
  id: 'zia-people',
  get label() {
    return providersWords.ziaPeople;
  },
  connection: 'zoho',
  accepts: ['linkedin', 'email'],
  settings,

  missing: () => [],

  refuses: (query) => (ziaPeopleInput(query) === undefined ? providersWords.ziaLetters : undefined),

  tariff: TARIFF,

  price(_query, { prices }) {
    const credits = creditsFor(TARIFF, prices, ['job']);
    return credits === undefined ? undefined : { credits };
  },

  call(query, { module }): HttpCall {
    const input = ziaPeopleInput(query) ?? {};
    return {
      connection: 'zoho',
      method: 'POST',
      path: `${PATH}?module=${module}`,
      body: JSON.stringify({ __zia_people_enrichment: [{ enrich_based_on: input }] }),
      purpose: 'Zia people job',
      personal: personalFields(input),
      // Each job counts against the organisation's quota, so it is never sent a second time by itself.
      paid: true,
      timeoutMs: 30_000,
    };
  },

  poll: (ticket): HttpCall => ({
    connection: 'zoho',
    method: 'GET',
    path: `${PATH}/${encodeURIComponent(ticket)}`,
    purpose: 'Zia people result',
    personal: [],
    paid: false,
    timeoutMs: 20_000,
  }),

  pollDelayMs: ziaPollDelayMs,

  interpret(answer, query, { prices }): Outcome {
    const taken = { credits: creditsFor(TARIFF, prices, ['job']) ?? 0 };
    const job = readZiaJob(answer, '__zia_people_enrichment', refused());
    switch (job.state) {
      case 'pending':
        return { status: 'scheduled', ticket: job.ticket, pollAfterMs: ziaPollDelayMs(1) ?? 0, spent: taken };
      case 'not-found':
        return { status: 'not-found', spent: FREE };
      case 'failed':
        return { status: 'failed', problem: job.problem };
      case 'completed': {
        const person = ziaPerson.safeParse(job.data);
        if (!person.success) return { status: 'failed', problem: { kind: 'unreadable', money: 'none' } };
        const { subject, claims } = readZiaPerson(person.data, answer, query.known.companyDomain);
        if (claims.length === 0) return { status: 'not-found', spent: FREE };
        return { status: 'found', subject, claims, spent: FREE, notes: [] };
      }
    }
  },

  check: () => ziaConfigurationCall,

  readCheck: (answer) =>
    readZiaConfiguration(answer, 'personal', {
      label: providersWords.ziaPeople,
      unavailable: providersWords.ziaPeopleUnavailable,
    }),
};
