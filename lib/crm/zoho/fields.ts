import * as z from 'zod/mini';
import { lenient, number } from '@/lib/core/answer/lenient';
import type { CrmResult, CrmTable } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { failed, readBody, readCall } from './api';

const pickListValue = z.object({ display_value: z.string(), actual_value: z.string() });

const field = z.object({
  api_name: z.string(),
  field_label: z.string(),
  data_type: z.string(),
  /** Missing on some types. In characters, or in digits for numbers. */
  length: number,
  system_mandatory: z.catch(z.boolean(), false),
  visible: z.catch(z.boolean(), true),
  /** False: a search that names it is refused. */
  searchable: z.optional(z.catch(z.boolean(), true)),
  operation_type: z.object({ api_create: z.boolean(), api_update: z.boolean() }),
  pick_list_values: z.catch(z.array(pickListValue), []),
});

/** One field of a module in this Zoho: its label, type and limits, as the customer set them up. */
export type ZohoField = z.infer<typeof field> & {
  /** Facet writes LinkedIn addresses into it, and knows people by it. */
  holdsLinkedIn?: boolean;
};

const answer = z.object({ fields: z.array(lenient(field)) });

/** True for what `readFields` gave and a cache kept. */
export const isFieldOf = (kept: unknown): kept is ZohoField => field.safeParse(kept).success;

/**
 * The fields of a module that the user sees, read anew.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/field-meta.html
 */
export async function readFields(send: Send, module: CrmTable): Promise<CrmResult<readonly ZohoField[]>> {
  const body = await readBody(send, readCall(`/settings/fields?module=${module}`, 'Read Zoho fields', []));
  if (!body.ok) return body;
  const parsed = answer.safeParse(body.value);
  if (!parsed.success) return failed({ kind: 'unreadable', money: 'none' });
  return {
    ok: true,
    value: parsed.data.fields.filter((each) => each !== undefined).filter((each) => each.visible),
  };
}

/** `operation_type` decides; `read_only` and `field_read_only` are wrong for several fields of the documented sample. */
export const isWritable = (field: ZohoField, isNew: boolean): boolean =>
  isNew ? field.operation_type.api_create : field.operation_type.api_update;

export const emailFields = (fields: readonly ZohoField[]): readonly ZohoField[] =>
  fields.filter((field) => field.data_type === 'email');

/** The field that holds a LinkedIn address, as `withLinkedIn` marked it. */
export const linkedInField = (fields: readonly ZohoField[]): ZohoField | undefined =>
  fields.find(({ holdsLinkedIn }) => holdsLinkedIn === true);

/**
 * Marks the field for LinkedIn addresses. Zoho has none of its own: it is the one the user mapped, whatever its name, else one that the
 * customer made, known by its name or label.
 *
 * @param mapped The user's own choice by API name; empty for "not sent".
 */
export function withLinkedIn(fields: readonly ZohoField[], mapped: string | undefined): readonly ZohoField[] {
  const marked =
    fields.find((field) => canHoldAddress(field) && field.api_name === mapped) ??
    fields.find(
      (field) => canHoldAddress(field) && /linked[\s_-]*in/i.test(`${field.api_name} ${field.field_label}`),
    );
  return fields.map((field) => (field === marked ? { ...field, holdsLinkedIn: true } : field));
}

const canHoldAddress = ({ data_type }: ZohoField): boolean => data_type === 'website' || data_type === 'text';
