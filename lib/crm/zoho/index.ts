import type { Crm } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { diffRecord } from './diff';
import { findRecords } from './find';
import { identifiersOf } from './identifiers';
import { pushRecord } from './push';
import { undoPush } from './undo';
import { recordLink } from './url';

export interface ZohoCrmTools {
  send: Send;
  /** The id of the connected data centre ("eu"), for links to records. */
  dataCenter(): Promise<string | undefined>;
}

/** Zoho CRM v7, modules Leads and Contacts. Keeps nothing between calls. */
export function createZohoCrm({ send, dataCenter }: ZohoCrmTools): Crm {
  const linkTo = recordLink(send, dataCenter);
  return {
    find: (profile) => findRecords(send, identifiersOf(profile)),
    diff: (profile, target) => diffRecord(send, profile, target),
    push: (diff) => pushRecord(send, linkTo, diff),
    undo: (receipt) => undoPush(send, receipt),
  };
}
