import type { CrmResult, CrmRules, CrmTable } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import type { ProviderLabel } from './evidence';
import { isFieldOf, readFields, withLinkedIn, type ZohoField } from './fields';
import { layoutsKey, readRequired } from './layouts';

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
  /** With the field for LinkedIn addresses marked, as the user mapped it. */
  fieldsOf(module: CrmTable): Promise<CrmResult<readonly ZohoField[]>>;
  /** API names that the module's layouts demand; none where Zoho does not tell, which is no reason to stop a push. */
  requiredOf(module: CrmTable): Promise<readonly string[]>;
  /** Drops what is kept; false when nothing was. */
  forgetFields(): Promise<boolean>;
  providerLabel: ProviderLabel;
}

export interface ZohoKept {
  fields: FieldsCache;
  readRules(): Promise<Pick<CrmRules, 'mapping'>>;
  providerLabel: ProviderLabel;
}

/** Fields come from the cache, so that a push costs no call for them; an administrator's change is seen once the cache is old or was wrong. */
export function zohoTools(send: Send, { fields: cache, readRules, providerLabel }: ZohoKept): ZohoTools {
  let wasKept = false;
  const keptOrRead = async (module: CrmTable): Promise<CrmResult<readonly ZohoField[]>> => {
    const kept = await cache.read(module);
    if (Array.isArray(kept) && kept.length > 0 && kept.every(isFieldOf)) {
      wasKept = true;
      return { ok: true, value: kept };
    }
    const fields = await readFields(send, module);
    if (fields.ok) await cache.write(module, fields.value);
    return fields;
  };
  return {
    send,
    providerLabel,
    async fieldsOf(module) {
      const fields = await keptOrRead(module);
      if (!fields.ok) return fields;
      const { mapping } = await readRules();
      return { ok: true, value: withLinkedIn(fields.value, mapping[module]?.['linkedin']) };
    },
    async requiredOf(module) {
      const kept = await cache.read(layoutsKey(module));
      if (Array.isArray(kept)) return kept.filter((api) => typeof api === 'string');
      const required = await readRequired(send, module);
      // What may not be read is not asked for at every push; a failure of the moment is asked again.
      const isKept = required.ok || ['scope-missing', 'not-allowed'].includes(required.problem.kind);
      const names = required.ok ? required.value : [];
      if (isKept) await cache.write(layoutsKey(module), names);
      return names;
    },
    async forgetFields() {
      await cache.clear();
      const forgot = wasKept;
      wasKept = false;
      return forgot;
    },
  };
}
