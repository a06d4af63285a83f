import * as z from 'zod/mini';
import { lenient } from '@/lib/core/answer/lenient';
import type { CrmResult, CrmTable } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { failed, readBody, readCall } from './api';

const layout = z.object({
  status: z.optional(z.string()),
  sections: z.array(
    z.object({
      fields: z.array(lenient(z.object({ api_name: z.string(), required: z.catch(z.boolean(), false) }))),
    }),
  ),
});
const answer = z.object({ layouts: z.array(lenient(layout)) });

/** Where the cache of fields keeps what the layouts of a module demand. */
export const layoutsKey = (module: CrmTable): string => `${module} layouts`;

/**
 * API names of the fields that the forms of a module demand. With several layouts in use nobody knows which one a record gets, so only
 * what all of them demand counts.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/layouts-meta.html
 */
export async function readRequired(send: Send, module: CrmTable): Promise<CrmResult<readonly string[]>> {
  const body = await readBody(send, readCall(`/settings/layouts?module=${module}`, 'Read Zoho layouts', []));
  if (!body.ok) return body;
  const parsed = answer.safeParse(body.value ?? { layouts: [] });
  if (!parsed.success) return failed({ kind: 'unreadable', money: 'none' });
  const [first, ...others] = parsed.data.layouts
    .filter((each) => each !== undefined)
    .filter(({ status }) => status !== 'inactive')
    .map(({ sections }) =>
      sections
        .flatMap(({ fields }) => fields)
        .flatMap((field) => (field?.required === true ? [field.api_name] : [])),
    );
  return { ok: true, value: (first ?? []).filter((api) => others.every((some) => some.includes(api))) };
}
