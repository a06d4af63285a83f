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
  /** Only the name is the same, because nothing else could be looked for: the user says whether it is the person. */
  byName?: true;
}

/** What the push should write to. */
export type CrmTarget = { module: CrmModule; recordId?: string };

/** Fill: only where Zoho is empty. Overwrite: replace what is there. Keep: do not send. */
export type CrmAction = 'Fill' | 'Overwrite' | 'Keep';

/** A value as Zoho's API takes it: text and numbers, an owner by id, tags by name. */
export type CrmValue = string | number | { id: string } | readonly { name: string }[];

export interface CrmChange {
  /** API name in Zoho, for example "Designation". */
  api: string;
  /** The field's label in this Zoho, for example "Title". */
  label: string;
  /** Our field that the value comes from; absent for what the user always wants on new records (owner, lead source, tags). */
  from?: FieldKey;
  /** As Zoho shows it now; empty when it has none. */
  before: string;
  /** What would be written. */
  after: string;
  /** The same value in the type Zoho's API wants. */
  value: CrmValue;
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
  /** What the person can be found by, as texts: push looks for all of it right before it creates. */
  identifiers: readonly string[];
  /** For a new record: ids of records that may be the same person, which the user chose not to update; push refuses a further one. */
  besides?: readonly string[];
  /** Why it cannot be pushed as it is ("Zoho needs a last name"); empty when it can. */
  obstacles: readonly string[];
  /** False: Zoho's workflows stay still for this write. */
  runsWorkflows: boolean;
}

/** What was written, and what stood there before: enough to undo. */
export interface Receipt {
  kind: 'created' | 'updated' | 'nothing-to-change';
  target: { module: CrmModule; recordId: string };
  /** Link to the record in Zoho. */
  url: string;
  /** What was sent, by API name; empty when nothing had to change. */
  written: Readonly<Record<string, CrmValue>>;
  /** What stood there before, by API name; null for empty. */
  before: Readonly<Record<string, string | number | null>>;
  /** The written fields' labels in this Zoho, by API name. */
  labels: Readonly<Record<string, string>>;
  /** As the write had it; the undo does the same. */
  runsWorkflows: boolean;
  /** Modified_Time after our write; undo refuses when the record moved on. */
  modifiedAt?: string;
}

/** What became of an undo. */
export type UndoOutcome =
  | { state: 'undone'; said: string }
  /** Somebody changed the record since. `stillPossible`: labels of the fields that nobody has touched, which can go back alone. */
  | { state: 'refused'; said: string; stillPossible: readonly string[] };

/** How the user wants people to arrive in the CRM. */
export interface CrmRules {
  /** By module and by the id of a line of the mapping: the API name it goes to; empty for "nowhere". What is absent goes where it does by default. */
  mapping: Readonly<Partial<Record<CrmModule, Readonly<Record<string, string>>>>>;
  /** By module and API name, what the dialog starts with where Zoho has another value already; absent: Keep. */
  policy: Readonly<Partial<Record<CrmModule, Readonly<Record<string, CrmAction>>>>>;
  /** Whether Zoho's workflows run on what Facet writes. */
  runsWorkflows: boolean;
  /** On new records only. Empty: not sent. */
  leadSource: string;
  tags: readonly string[];
  owner?: { id: string; name: string };
}

/** Everything as Zoho has it, nothing added. */
export const DEFAULT_RULES: CrmRules = {
  mapping: {},
  policy: {},
  runsWorkflows: true,
  leadSource: '',
  tags: [],
};

export interface CrmLook {
  /** The module that is to be written. */
  module: CrmModule;
  /** Ask for records of this very second in both modules, not only in the one to be written: something was seen there that search does not know. */
  everywhere?: boolean;
  /** The user's own records of this person in the module are known, so that fresh ones need not be asked for. */
  known?: boolean;
}

export interface CrmPlan {
  target: CrmTarget;
  /** What `find` found. */
  matches: readonly CrmMatch[];
  rules: CrmRules;
}

export type CrmResult<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export interface Crm {
  /** Everything the person can be found by, as texts; two profiles that share one are the same person. */
  identify(profile: Profile): readonly string[];
  /** One record by id, for one that Facet made itself; undefined when it is gone. */
  look(module: CrmModule, recordId: string): Promise<CrmResult<CrmMatch | undefined>>;
  /** The address of a record in the CRM's own pages; asks nobody. */
  link(module: CrmModule, recordId: string): Promise<string>;
  /** Both modules, every email, the LinkedIn URL. An error is not "none": it is a Problem, and stops the push. */
  find(profile: Profile, look: CrmLook): Promise<CrmResult<readonly CrmMatch[]>>;
  /** Reads, never writes. */
  diff(profile: Profile, plan: CrmPlan): Promise<CrmResult<CrmDiff>>;
  /** Refuses when the record moved on since the diff. */
  push(diff: CrmDiff): Promise<CrmResult<Receipt>>;
  /**
   * What became of a push whose answer never came (time-out, killed worker). Undefined: Zoho has nothing of it. Reads, never writes.
   *
   * @param since ISO 8601: when it was sent.
   */
  settle(diff: CrmDiff, since: string): Promise<CrmResult<Receipt | undefined>>;
  /** Refuses when the record moved on since the push; with `partly`, gives back what nobody has touched since. */
  undo(receipt: Receipt, partly: boolean): Promise<CrmResult<UndoOutcome>>;
}
