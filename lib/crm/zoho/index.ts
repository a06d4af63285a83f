import type { Crm, CrmResult } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { diffRecord } from './diff';
import { findRecords, toMatch } from './find';
import { identifiersOf, identifierTexts } from './identifiers';
import { namesOf } from './names';
import { pushRecord } from './push';
import { readRecord } from './record';
import { settlePush } from './settle';
import { undoPush } from './undo';
import { recordLink, type LinkParts } from './url';
import { zohoTools, type FieldsCache } from './zoho-tools';

export interface ZohoCrmTools {
  send: Send;
  /** What links to records are made of, as the connection told; no call is made for them. */
  linkParts(): Promise<LinkParts | undefined>;
  fields: FieldsCache;
}

/** Said of a record that nothing but our own receipt leads to. */
const PUSHED_BY_FACET = 'an earlier push by Facet';

/** Zoho CRM v7, modules Leads and Contacts. Keeps nothing between calls but the modules' fields, in the cache it is given. */
export function createZohoCrm({ send, linkParts, fields }: ZohoCrmTools): Crm {
  const tools = zohoTools(send, fields);
  const linkTo = recordLink(linkParts);

  /** A read that Zoho refuses may name a field that is gone since the fields were kept: once more with new ones. */
  const withNewFields = async <T>(read: () => Promise<CrmResult<T>>): Promise<CrmResult<T>> => {
    const first = await read();
    if (first.ok || first.problem.kind !== 'bad-request' || !(await tools.forgetFields())) return first;
    return read();
  };

  return {
    identify: (profile) => identifierTexts(identifiersOf(profile)),
    look: async (module, recordId) => {
      const record = await readRecord(send, module, recordId);
      if (!record.ok) return record;
      const { value } = record;
      return { ok: true, value: value && toMatch(module, value, [PUSHED_BY_FACET]) };
    },
    link: linkTo,
    find: (profile, look) =>
      withNewFields(() => findRecords(tools, identifiersOf(profile), look, namesOf(profile))),
    diff: (profile, plan) => diffRecord(tools, profile, plan),
    push: async (diff) => {
      const pushed = await pushRecord(tools, linkTo, diff);
      // Never repeated, but the next comparison is made with the fields as they are now.
      if (!pushed.ok && pushed.problem.kind === 'bad-request') await fields.clear();
      return pushed;
    },
    settle: (diff, since) => withNewFields(() => settlePush(tools, linkTo, diff, since)),
    undo: (receipt, partly) => undoPush(send, receipt, partly),
  };
}
