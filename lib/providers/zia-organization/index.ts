import * as z from 'zod/mini';
import { ZIA_JOB_SCOPES } from '@/lib/connections/zoho/scopes';
import { readZiaConfiguration, ziaConfigurationCall } from '@/lib/connections/zoho/zia-configuration';
import { readZiaJob, ziaPollDelayMs } from '@/lib/connections/zoho/zia-job';
import { creditsFor, ownPrices } from '@/lib/core/tariff';
import { providersWords } from '@/lib/core/words/en/providers';
import type { HttpCall } from '@/lib/http/types';
import type { Outcome, Provider } from '@/lib/providers/types';
import { readZiaOrganization } from './claims';
import { knownCompany, ziaOrganizationInput } from './input';
import { ziaOrganizationData } from './wire';

const PATH = '/crm/v7/__zia_org_enrichment';

/** What Zoho's answers do not say: where this enrichment exists at all. */
const refused = () => ({ scopes: ZIA_JOB_SCOPES, unavailable: providersWords.ziaOrganizationUnavailable });

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
      return providersWords.tariff.jobCompany;
    },
    credits: 0,
  },
] as const;

/** The module whose enrichment configuration Zia uses. */
const settings = z.object({
  module: z._default(z.enum(['Leads', 'Contacts', 'Accounts']), 'Accounts'),
  prices: ownPrices,
});

/**
 * Zoho's organization enrichment: about the company a person works for, so it waits until an answer or a business address names one.
 * The record of a CRM is never named (`record_id`), so that a look-up writes nothing into Zoho.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/create-org-enrichment.html and …/get-org-config.html
 */
export const ziaOrganization: Provider<z.infer<typeof settings>> = {
  id: 'zia-organization',
  get label() {
    return providersWords.ziaOrganization;
  },
  connection: 'zoho',
  accepts: ['linkedin', 'email'],
  settings,

  missing(query) {
    const { name, domain } = knownCompany(query);
    return name === undefined && domain === undefined ? ['companyDomain'] : [];
  },

  refuses(query) {
    const { name, domain } = knownCompany(query);
    if ((name === undefined && domain === undefined) || ziaOrganizationInput(query) !== undefined)
      return undefined;
    return providersWords.ziaLettersOf(name ?? domain ?? '');
  },

  tariff: TARIFF,

  price(_query, { prices }) {
    const credits = creditsFor(TARIFF, prices, ['job']);
    return credits === undefined ? undefined : { credits };
  },

  call: (query, { module }): HttpCall => ({
    connection: 'zoho',
    method: 'POST',
    path: `${PATH}?module=${module}`,
    body: JSON.stringify({ __zia_org_enrichment: [{ enrich_based_on: ziaOrganizationInput(query) ?? {} }] }),
    purpose: 'Zia organization job',
    personal: ['company'],
    // Each job counts against the organisation's quota, so it is never sent a second time by itself.
    paid: true,
    timeoutMs: 30_000,
  }),

  poll: (ticket): HttpCall => ({
    connection: 'zoho',
    method: 'GET',
    path: `${PATH}/${encodeURIComponent(ticket)}`,
    purpose: 'Zia organization result',
    personal: [],
    paid: false,
    timeoutMs: 20_000,
  }),

  pollDelayMs: ziaPollDelayMs,

  interpret(answer, _query, { prices }): Outcome {
    const taken = { credits: creditsFor(TARIFF, prices, ['job']) ?? 0 };
    const job = readZiaJob(answer, '__zia_org_enrichment', refused());
    switch (job.state) {
      case 'pending':
        return { status: 'scheduled', ticket: job.ticket, pollAfterMs: ziaPollDelayMs(1) ?? 0, spent: taken };
      case 'not-found':
        return { status: 'not-found', spent: FREE };
      case 'failed':
        return { status: 'failed', problem: job.problem };
      case 'completed': {
        const organization = ziaOrganizationData.safeParse(job.data);
        if (!organization.success)
          return { status: 'failed', problem: { kind: 'unreadable', money: 'none' } };
        const { subject, claims } = readZiaOrganization(organization.data, answer);
        if (claims.length === 0) return { status: 'not-found', spent: FREE };
        return { status: 'found', subject, claims, spent: FREE, notes: [] };
      }
    }
  },

  check: () => ziaConfigurationCall,

  readCheck: (answer) =>
    readZiaConfiguration(answer, 'organization', {
      label: providersWords.ziaOrganization,
      unavailable: providersWords.ziaOrganizationUnavailable,
    }),
};
