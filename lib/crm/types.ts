import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';
import type { Problem } from '@/lib/core/problem';

/** Zoho's modules a person can be pushed to. */
export type CrmModule = 'Leads' | 'Contacts';

/** All modules that Facet writes to: the company of a contact is an account. */
export type CrmTable = CrmModule | 'Accounts';

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
export type CrmTarget = { module: CrmTable; recordId?: string };

/** Fill: only where Zoho is empty. Overwrite: replace what is there. Keep: do not send. */
export type CrmAction = 'Fill' | 'Overwrite' | 'Keep';

/** A value as Zoho's API takes it: text and numbers, an owner or an account by id, tags by name. */
export type CrmValue = string | number | { id: string } | readonly { name: string }[];

export interface CrmChange {
  /** API name in Zoho, for example "Designation". */
  api: string;
  /** The field's label in this Zoho, for example "Title". */
  label: string;
  /** Our field that the value comes from; absent for what the user always wants on new records (owner, lead source, tags), or typed. */
  from?: FieldKey;
  /** Who says so, and when it was asked: "Apollo 2026-03-02, Crustdata 2026-03-01". */
  sources?: string;
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

/** An account that is the company of a contact. */
export interface CrmAccount {
  id: string;
  name: string;
  /** As it stands there; empty for none. */
  website: string;
}

/** What is to be decided about the company of a contact. Where one account is sure to be it, it is a change like any other instead. */
export interface CrmCompany {
  /** Accounts that may be it: more than one, and the user says which. */
  accounts: readonly CrmAccount[];
  /** None is there: the account that would be made if the user wants it. */
  create?: CrmDiff;
  /** Accounts could not be looked for; the contact can be pushed all the same. */
  problem?: Problem;
}

/** A field that Zoho wants on a new record and that nobody told: the user may type it. */
export interface CrmMissing {
  api: string;
  label: string;
  /** Zoho refuses the record without it; else only the form in Zoho asks for it. */
  isNeeded: boolean;
  /** The pick list to choose from. */
  options?: readonly string[];
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
  /** Why it cannot be pushed as it is; empty when it can. */
  obstacles: readonly string[];
  /** What the user may type in before it is pushed; a push that still lacks a needed one is refused. */
  missing: readonly CrmMissing[];
  /** Contacts only: what is to be decided about the company. */
  company?: CrmCompany;
  /** The contact has no account, and none was looked for: that costs a call more. */
  lacksAccount?: true;
  /** A note with the sources goes along. */
  addsNote: boolean;
  /** False: Zoho's workflows stay still for this write. */
  runsWorkflows: boolean;
}

/** What was written, and what stood there before: enough to undo. */
export interface Receipt {
  kind: 'created' | 'updated' | 'nothing-to-change';
  target: { module: CrmTable; recordId: string };
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
  /** The note that went along; without an id it is not known to be there, and `problem` says why. */
  note?: CrmNote;
}

/** A note on a record, as it was written. */
export interface CrmNote {
  title: string;
  content: string;
  id?: string;
  problem?: Problem;
}

/** What became of an undo. */
export type UndoOutcome =
  | { state: 'undone'; said: string }
  /** Somebody changed the record since. `stillPossible`: labels of the fields that nobody has touched, which can go back alone. */
  | { state: 'refused'; said: string; stillPossible: readonly string[] };

/** How the user wants people to arrive in the CRM. */
export interface CrmRules {
  /** By module and by the id of a line of the mapping: the API name it goes to; empty for "nowhere". What is absent goes where it does by default. */
  mapping: Readonly<Partial<Record<CrmTable, Readonly<Record<string, string>>>>>;
  /** By module and API name, what the dialog starts with where Zoho has another value already; absent: Keep. */
  policy: Readonly<Partial<Record<CrmTable, Readonly<Record<string, CrmAction>>>>>;
  /** Whether Zoho's workflows run on what Facet writes. */
  runsWorkflows: boolean;
  /** On new records only. Empty: not sent. */
  leadSource: string;
  tags: readonly string[];
  owner?: { id: string; name: string };
  /** A note with the sources of each value, on every record that is written. */
  addsNote: boolean;
}

/** Everything as Zoho has it, nothing added. */
export const DEFAULT_RULES: CrmRules = {
  mapping: {},
  policy: {},
  runsWorkflows: true,
  leadSource: '',
  tags: [],
  addsNote: false,
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
  target: CrmTarget & { module: CrmModule };
  /** What `find` found. */
  matches: readonly CrmMatch[];
  rules: CrmRules;
  /** Look for the account of a contact that has none: one call more. A new contact's is looked for in any case. */
  company?: boolean;
}

/** What the user decided in the dialog, over what the diff says by itself. */
export interface CrmChoices {
  /** By API name. */
  actions?: Readonly<Record<string, CrmAction>> | undefined;
  /** One of the accounts that were shown, by id; or that the one shown is made, with these actions. */
  company?: { link: string } | { create: Readonly<Record<string, CrmAction>> } | undefined;
  addsNote?: boolean | undefined;
  /** By API name of what was missing. */
  typed?: Readonly<Record<string, string>> | undefined;
}

export type CrmResult<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export interface Crm {
  /** Everything the person can be found by, as texts; two profiles that share one are the same person. */
  identify(profile: Profile): readonly string[];
  /** One record by id, for one that Facet made itself; undefined when it is gone. */
  look(module: CrmModule, recordId: string): Promise<CrmResult<CrmMatch | undefined>>;
  /** The address of a record in the CRM's own pages; asks nobody. */
  link(module: CrmTable, recordId: string): Promise<string>;
  /** Whether the account of this person can be looked for. */
  namesCompany(profile: Profile): boolean;
  /** Both modules, every email, the LinkedIn URL. An error is not "none": it is a Problem, and stops the push. */
  find(profile: Profile, look: CrmLook): Promise<CrmResult<readonly CrmMatch[]>>;
  /** Reads, never writes. */
  diff(profile: Profile, plan: CrmPlan): Promise<CrmResult<CrmDiff>>;
  /** The diff with the user's choices in it; asks nobody. Refuses what no dialog could have shown, and typed text that Zoho would not take. */
  choose(diff: CrmDiff, choices: CrmChoices): Promise<CrmResult<CrmDiff>>;
  /** Whether each of these new records may still be made: refuses where somebody made it meanwhile. Reads, never writes. */
  check(diffs: readonly CrmDiff[]): Promise<readonly CrmResult<null>[]>;
  /** Makes records that were just checked, in calls of up to 100; one result each, in their order. */
  create(diffs: readonly CrmDiff[]): Promise<readonly CrmResult<Receipt>[]>;
  /** Checks and creates one, or updates it. Refuses when the record moved on since the diff. */
  push(diff: CrmDiff): Promise<CrmResult<Receipt>>;
  /** The contact's diff with its company in it. */
  linkAccount(diff: CrmDiff, account: Pick<CrmAccount, 'id' | 'name'>): Promise<CrmResult<CrmDiff>>;
  /** Writes the note of a record that was written; nothing goes wrong but the note. */
  addNote(diff: CrmDiff, receipt: Receipt): Promise<Receipt>;
  /** What became of a note whose answer never came. Reads, never writes. */
  findNote(diff: CrmDiff, receipt: Receipt): Promise<Receipt>;
  /**
   * What became of a push whose answer never came (time-out, killed worker). Undefined: Zoho has nothing of it. Reads, never writes.
   *
   * @param since ISO 8601: when it was sent.
   */
  settle(diff: CrmDiff, since: string): Promise<CrmResult<Receipt | undefined>>;
  /** Refuses when the record moved on since the push; with `partly`, gives back what nobody has touched since. */
  undo(receipt: Receipt, partly: boolean): Promise<CrmResult<UndoOutcome>>;
}
