import { crmWords } from '@/lib/core/words/en/crm';
import type { Crm, CrmResult } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { checkNew } from './check';
import { chooseIn } from './choose';
import { linkAccount, namesCompany } from './company';
import { diffRecord } from './diff';
import { findRecords, toMatch } from './find';
import { identifiersOf, identifierTexts } from './identifiers';
import { namesOf } from './names';
import { addNote, findNote } from './notes';
import { createRecords, pushRecord } from './push';
import { readRecord } from './record';
import { settlePush } from './settle';
import { undoPush } from './undo';
import { recordLink, type LinkParts } from './url';
import { zohoTools, type ZohoKept } from './zoho-tools';

export interface ZohoCrmTools extends ZohoKept {
  send: Send;
  /** What links to records are made of, as the connection told; no call is made for them. */
  linkParts(): Promise<LinkParts | undefined>;
}

/** Zoho CRM v7: people in Leads and Contacts, and the Accounts of contacts. Keeps nothing between calls but the modules' fields, in the cache it is given. */
export function createZohoCrm({ send, linkParts, ...kept }: ZohoCrmTools): Crm {
  const tools = zohoTools(send, kept);
  const linkTo = recordLink(linkParts);

  /** A read that Zoho refuses may name a field that is gone since the fields were kept: once more with new ones. */
  const withNewFields = async <T>(read: () => Promise<CrmResult<T>>): Promise<CrmResult<T>> => {
    const first = await read();
    if (first.ok || first.problem.kind !== 'bad-request' || !(await tools.forgetFields())) return first;
    return read();
  };

  /** A refused write is never repeated, but the next comparison is made with the fields as they are now. */
  const clearAfter = async <T>(results: readonly CrmResult<T>[]): Promise<readonly CrmResult<T>[]> => {
    const isRefused = results.some((result) => !result.ok && result.problem.kind === 'bad-request');
    if (isRefused) await kept.fields.clear();
    return results;
  };

  return {
    identify: (profile) => identifierTexts(identifiersOf(profile)),
    look: async (module, recordId) => {
      const record = await readRecord(send, module, recordId);
      if (!record.ok) return record;
      const { value } = record;
      // Nothing but our own receipt leads to it.
      return { ok: true, value: value && toMatch(module, value, [crmWords.byEarlierPush]) };
    },
    link: linkTo,
    namesCompany,
    find: (profile, look) =>
      withNewFields(() => findRecords(tools, identifiersOf(profile), look, namesOf(profile))),
    diff: (profile, plan) => diffRecord(tools, profile, plan),
    choose: (diff, choices) => chooseIn(tools, diff, choices),
    linkAccount: (diff, account) => linkAccount(tools, diff, account),
    check: (diffs) => checkNew(tools, diffs),
    create: async (diffs) => clearAfter(await createRecords(tools, linkTo, diffs)),
    push: async (diff) => {
      const pushed = await pushRecord(tools, linkTo, diff);
      await clearAfter([pushed]);
      return pushed;
    },
    settle: (diff, since) => withNewFields(() => settlePush(tools, linkTo, diff, since)),
    addNote: (diff, receipt) => addNote(send, diff, receipt),
    findNote: (diff, receipt) => findNote(send, diff, receipt),
    undo: (receipt, partly) => undoPush(send, receipt, partly),
  };
}
