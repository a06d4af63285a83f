import * as z from 'zod/mini';
import { boolean, lenient, text } from '@/lib/core/answer/lenient';
import type { Problem } from '@/lib/core/problem';
import { commonWords } from '@/lib/core/words/en/common';
import { zohoConnectingWords } from '@/lib/core/words/en/zoho-connecting';
import type { HttpAnswer, HttpCall } from '@/lib/http/types';
import { jsonOf } from './answer';
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
    lenient(z.object({ type: text, status: boolean, module: z.object({ api_name: z.string() }) })),
  ),
});

/** Reads the answer of `ziaConfigurationCall` for one kind: 'personal' is people, 'organization' is companies. */
export function readZiaConfiguration(
  answer: HttpAnswer,
  kind: 'personal' | 'organization',
  call: { label: string; unavailable: string },
): { problem?: Problem; note?: string } {
  const nothing = { note: zohoConnectingWords.ziaNotSetUp(call.label) };
  if (answer.status === 204) return nothing;
  const parsed = configuration.safeParse(jsonOf(answer));
  if (answer.status !== 200 || !parsed.success)
    return { problem: zohoProblem(answer, { scopes: ZIA_CHECK_SCOPES, unavailable: call.unavailable }) };
  const modules = ziaModules(answer, kind) ?? [];
  return modules.length === 0 ? nothing : { note: zohoConnectingWords.ziaSetUp(commonWords.list(modules)) };
}

/** The modules with an active enrichment of that kind; undefined when the answer does not tell. */
export function ziaModules(answer: HttpAnswer, kind: 'personal' | 'organization'): string[] | undefined {
  if (answer.status === 204) return [];
  const parsed = configuration.safeParse(jsonOf(answer));
  if (answer.status !== 200 || !parsed.success) return undefined;
  const modules = parsed.data.data_enrichment
    .filter((item) => item !== undefined && item.type === kind && item.status !== false)
    .flatMap((item) => item?.module.api_name ?? []);
  return [...new Set(modules)];
}
