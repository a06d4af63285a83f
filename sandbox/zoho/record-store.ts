import type { World } from '../types.ts';
import { isEmpty, type JsonObject } from './json.ts';
import { MODULE_NAMES, type ModuleName } from './modules.ts';
import { USER, USER_EMAIL } from './organization.ts';
import { zohoTime } from './time.ts';

export interface StoredRecord {
  id: string;
  module: ModuleName;
  /** Fields with a value, by API name. */
  values: Record<string, unknown>;
  /** Milliseconds since the epoch, here and below. */
  createdAt: number;
  modifiedAt: number;
  /** From when search sees it. */
  searchableAt: number;
  /** A lead that became a contact; search hides it. */
  converted: boolean;
}

export interface RecordStore {
  all(module: ModuleName): readonly StoredRecord[];
  find(module: ModuleName, id: string): StoredRecord | undefined;
  insert(module: ModuleName, values: JsonObject, searchLagMs: number, converted?: boolean): StoredRecord;
  update(record: StoredRecord, values: JsonObject): void;
  remove(record: StoredRecord): void;
}

const FIRST_ID = 5550000003194003;

export function createRecordStore(world: World): RecordStore {
  const records = new Map<string, StoredRecord>();
  let nextId = FIRST_ID;
  return {
    all: (module) => [...records.values()].filter((record) => record.module === module),
    find(module, id) {
      const record = records.get(id);
      return record?.module === module ? record : undefined;
    },
    insert(module, values, searchLagMs, converted = false) {
      const now = world.now();
      const record: StoredRecord = {
        id: String(nextId),
        module,
        values: {},
        createdAt: now,
        modifiedAt: now,
        searchableAt: now + searchLagMs,
        converted,
      };
      nextId += 1;
      assign(record, values);
      records.set(record.id, record);
      return record;
    },
    update(record, values) {
      assign(record, values);
      record.modifiedAt = world.now();
    },
    remove: (record) => void records.delete(record.id),
  };
}

/** A record as `GET /{module}/{id}` and search print it: every field of `fieldNames`, null where it has no value. */
export function presentRecord(record: StoredRecord, fieldNames: readonly string[]): JsonObject {
  const nothing = Object.fromEntries(fieldNames.map((name) => [name, null]));
  return {
    ...nothing,
    Owner: { ...USER, email: USER_EMAIL },
    ...record.values,
    ...(record.module === 'Accounts' ? {} : { Full_Name: fullName(record) }),
    id: record.id,
    Created_Time: zohoTime(record.createdAt),
    Modified_Time: zohoTime(record.modifiedAt),
    Created_By: USER,
    Modified_By: USER,
    $approval: { delegate: false, approve: false, reject: false, resubmit: false },
    $editable: true,
    ...(record.module === 'Leads' ? { $converted: record.converted } : {}),
  };
}

export function everyRecord(store: RecordStore): readonly StoredRecord[] {
  return MODULE_NAMES.flatMap((module) => store.all(module));
}

function fullName({ values }: StoredRecord): string {
  return [values['First_Name'], values['Last_Name']].filter((part) => typeof part === 'string').join(' ');
}

function assign(record: StoredRecord, values: JsonObject): void {
  for (const [name, value] of Object.entries(values)) {
    if (isEmpty(value)) Reflect.deleteProperty(record.values, name);
    else record.values[name] = value;
  }
}
