import type { CrmModule, CrmResult } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { isFieldOf, readFields, type ZohoField } from './fields';

/** Where the fields of the connected Zoho are kept between calls. */
export interface FieldsCache {
  /** What was kept for the module; undefined when there is nothing, or it is too old. */
  read(module: string): Promise<unknown>;
  write(module: string, fields: unknown): Promise<void>;
  clear(): Promise<void>;
}

/** What every part of the Zoho CRM works with. */
export interface ZohoTools {
  send: Send;
  fieldsOf(module: CrmModule): Promise<CrmResult<readonly ZohoField[]>>;
  /** Drops what is kept; false when nothing was. */
  forgetFields(): Promise<boolean>;
}

/** Fields come from the cache, so that a push costs no call for them; an administrator's change is seen once the cache is old or was wrong. */
export function zohoTools(send: Send, cache: FieldsCache): ZohoTools {
  let wasKept = false;
  return {
    send,
    async fieldsOf(module) {
      const kept = await cache.read(module);
      if (Array.isArray(kept) && kept.length > 0 && kept.every(isFieldOf)) {
        wasKept = true;
        return { ok: true, value: kept };
      }
      const fields = await readFields(send, module);
      if (fields.ok) await cache.write(module, fields.value);
      return fields;
    },
    async forgetFields() {
      await cache.clear();
      const forgot = wasKept;
      wasKept = false;
      return forgot;
    },
  };
}
