import type { World } from '../types.ts';
import { fieldsOf } from './fields.ts';
import type { JsonObject } from './json.ts';
import type { ModuleName } from './modules.ts';
import { createNotes, type Notes } from './notes.ts';
import { createRecordStore, everyRecord, presentRecord, type RecordStore } from './record-store.ts';
import { defaultSettings, type ZohoSettings } from './settings.ts';
import { createTokens, type Tokens } from './tokens.ts';
import { createZiaJobs, type ZiaJobs } from './zia-jobs.ts';

/** A field of a write that Zoho dropped without a word. */
interface IgnoredField {
  module: ModuleName;
  field: string;
  reason: 'unknown' | 'read-only';
}

/** A value that a write added to a pick list for good. */
interface PickListAddition {
  module: ModuleName;
  field: string;
  value: string;
}

/** A write as it was asked for, taken or not. */
interface Write {
  module: ModuleName;
  action: 'insert' | 'update' | 'upsert';
  /** What the request let run; 'all' when it named no `trigger`. */
  trigger: unknown;
  data: readonly unknown[];
}

/**
 * One Zoho organization with all its parts, as the accounts hosts and the API hosts share it. Every data centre reaches the same
 * records, with tokens of its own. Tests read and alter all of it.
 */
export interface ZohoState {
  readonly world: World;
  settings: ZohoSettings;
  tokens: Tokens;
  store: RecordStore;
  notes: Notes;
  ziaJobs: ZiaJobs;
  writes: Write[];
  ignoredFields: IgnoredField[];
  pickListAdditions: PickListAddition[];
  /** The records of a module as the API prints them, oldest first. */
  records(module: ModuleName): readonly JsonObject[];
  /** Puts a record there without any check, at once visible to search; answers its id. */
  addRecord(module: ModuleName, fields: JsonObject, options?: { converted?: boolean }): string;
  /** Lets search see every record now. */
  indexRecords(): void;
  /** Back to the start: no records, no jobs, fresh tokens and codes, the settings it was created with. */
  reset(): void;
}

/** @param options settings that differ from the defaults, also after a reset. */
export function createZohoState(world: World, options: Partial<ZohoSettings> = {}): ZohoState {
  const zoho: ZohoState = {
    world,
    ...freshParts(world, options),
    records(module) {
      const names = fieldsOf(zoho.settings, module).map((field) => field.api_name);
      return zoho.store.all(module).map((record) => presentRecord(record, names));
    },
    addRecord: (module, fields, { converted = false } = {}) =>
      zoho.store.insert(module, fields, 0, converted).id,
    indexRecords() {
      for (const record of everyRecord(zoho.store)) record.searchableAt = record.createdAt;
    },
    reset() {
      Object.assign(zoho, freshParts(world, options));
    },
  };
  return zoho;
}

function freshParts(world: World, options: Partial<ZohoSettings>) {
  return {
    settings: { ...defaultSettings(), ...options },
    tokens: createTokens(world),
    store: createRecordStore(world),
    notes: createNotes(world),
    ziaJobs: createZiaJobs(world),
    writes: [],
    ignoredFields: [],
    pickListAdditions: [],
  };
}
