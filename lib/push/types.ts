import type { Profile } from '@/lib/core/profile/profile';
import type { Crm, CrmDiff, CrmMatch, CrmModule, CrmRules } from '@/lib/crm/types';
import type { Database } from '@/lib/storage/database';

export interface PushTools {
  database: Database;
  crm: Crm;
  /** The person as the panel shows her; undefined when nobody of that id is known. */
  profileOf(personId: string): Promise<Profile | undefined>;
  readRules(): Promise<CrmRules>;
  /** Milliseconds since the epoch. */
  now(): number;
  newId(): string;
  locks: LockManager;
}

export interface PushWish {
  personId: string;
  module: CrmModule;
  /** A record to update; null for a new one; absent: let the search decide. */
  recordId?: string | null | undefined;
  /** Look for the account of a contact that has none. */
  company?: boolean | undefined;
  /** Look for records of this very second in both modules: a push was refused because of one. */
  everywhere?: boolean | undefined;
}

/** What a push would do, kept under `pushId` until the user confirms it. */
export interface PreparedPush {
  pushId: string;
  matches: readonly CrmMatch[];
  /** Absent while several records match and the user has not chosen. */
  diff?: CrmDiff;
}

/** One write at a time over all tabs and windows: two pushes of one person at once would both find nobody, and make her twice. */
export const PUSH_LOCK = 'crm-push';
