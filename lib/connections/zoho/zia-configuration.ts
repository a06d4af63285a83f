import * as z from 'zod/mini';
import type { Problem } from '@/lib/core/problem';
import type { HttpAnswer, HttpCall } from '@/lib/http/types';
import { readJson } from './answer';
import { zohoProblem } from './refusal';
import { ZIA_CHECK_SCOPES } from './scopes';

/**
 * Which enrichments the organisation has set up; free.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/get-config.html
 */
export const ziaConfigurationCall: HttpCall = {
  connection: 'zoho',
  method: 'GET',
  path: '/crm/v7/settings/zia/data_enrichment',
  purpose: 'Test Zia',
  personal: [],
  paid: false,
  timeoutMs: 20_000,
};

const configuration = z.object({
  data_enrichment: z.array(
    z.catch(
      z.nullable(
        z.object({
          type: z.string(),
          status: z.catch(z.boolean(), true),
          module: z.object({ api_name: z.string() }),
        }),
      ),
      null,
    ),
  ),
});

/** Reads the answer of `ziaConfigurationCall` for one kind: 'personal' is people, 'organization' is companies. */
export function readZiaConfiguration(
  answer: HttpAnswer,
  kind: 'personal' | 'organization',
  call: { label: string; unavailable: string },
): { problem?: Problem; note?: string } {
  const nothing = {
    note: `Zoho has no configuration for ${call.label} yet. Make one in Zoho CRM under Setup, Zia, Data Enrichment.`,
  };
  if (answer.status === 204) return nothing;
  const parsed = configuration.safeParse(readJson(answer));
  if (answer.status !== 200 || !parsed.success)
    return { problem: zohoProblem(answer, { scopes: ZIA_CHECK_SCOPES, unavailable: call.unavailable }) };
  const modules = parsed.data.data_enrichment
    .filter((item) => item !== null && item.type === kind && item.status)
    .flatMap((item) => (item === null ? [] : [item.module.api_name]));
  return modules.length === 0 ? nothing : { note: `Set up in Zoho for ${[...new Set(modules)].join(', ')}.` };
}
