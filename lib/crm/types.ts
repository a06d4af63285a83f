import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';
import type { Problem } from '@/lib/core/problem';

/** Zoho's modules a person can be pushed to. */
export type CrmModule = 'Leads' | 'Contacts';

/** A record that stands for the person already. */
export interface CrmMatch {
  module: CrmModule;
  id: string;
  /** The record's full name, and its owner's name where told. */
  name: string;
  owner?: string;
  company?: string;
  /** Which of our values it was found by, for example "jane.doe@acme-robotics.io". */
  matchedBy: readonly string[];
  /** A converted lead: shown, never written. */
  converted: boolean;
}

/** What the push should write to. */
export type CrmTarget = { module: CrmModule; recordId?: string };

/** Fill: only where Zoho is empty. Overwrite: replace what is there. Keep: do not send. */
export type CrmAction = 'Fill' | 'Overwrite' | 'Keep';

export interface CrmChange {
  /** API name in Zoho, for example "Designation". */
  api: string;
  /** The field's label in this Zoho, for example "Title". */
  label: string;
  /** Our field that the value comes from. */
  from: FieldKey;
  /** As Zoho shows it now; empty when it has none. */
  before: string;
  /** What would be written. */
  after: string;
  /** The same value in the type Zoho's API wants. */
  value: string | number;
  action: CrmAction;
  /** Shown beside the value: "cut to 100 characters", "not in the pick list, left out". */
  note?: string;
}

/** What a push would do; reads only, and is exactly what push sends: every change whose action is not Keep. */
export interface CrmDiff {
  target: CrmTarget;
  /** Modified_Time of the record when the diff was made; push refuses when it moved on. */
  readAt?: string;
  changes: readonly CrmChange[];
  /** For a new record: ids of records that may be the same person, which the user chose not to update; push refuses a further one. */
  besides?: readonly string[];
  /** Why it cannot be pushed as it is ("Zoho needs a last name"); empty when it can. */
  obstacles: readonly string[];
}

/** What was written, and what stood there before: enough to undo. */
export interface Receipt {
  kind: 'created' | 'updated' | 'nothing-to-change';
  target: { module: CrmModule; recordId: string };
  /** Link to the record in Zoho. */
  url: string;
  /** What was sent, by API name; empty when nothing had to change. */
  written: Readonly<Record<string, string | number>>;
  /** What stood there before, by API name; null for empty. */
  before: Readonly<Record<string, string | number | null>>;
  /** Modified_Time after our write; undo refuses when the record moved on. */
  modifiedAt?: string;
}

export type CrmResult<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export interface Crm {
  /** Both modules, every email, the LinkedIn URL. An error is not "none": it is a Problem, and stops the push. */
  find(profile: Profile): Promise<CrmResult<readonly CrmMatch[]>>;
  /** Reads, never writes. */
  diff(profile: Profile, target: CrmTarget): Promise<CrmResult<CrmDiff>>;
  /** Refuses when the record moved on since the diff. */
  push(diff: CrmDiff): Promise<CrmResult<Receipt>>;
  /** Refuses when the record moved on since the push. */
  undo(receipt: Receipt): Promise<CrmResult<{ said: string }>>;
}
