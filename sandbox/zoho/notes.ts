import type { World } from '../types.ts';
import { isEmpty, isObject, type JsonObject } from './json.ts';
import { MODULE_IDS, type ModuleName } from './modules.ts';
import { USER } from './organization.ts';
import type { StoredRecord } from './record-store.ts';
import { invalidData, zohoError, type ZohoError } from './refusal.ts';
import { zohoTime } from './time.ts';

export interface StoredNote {
  id: string;
  module: ModuleName;
  recordId: string;
  title: string | null;
  content: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  modifiedAt: number;
}

export interface Notes {
  all(): readonly StoredNote[];
  of(module: ModuleName, recordId: string): readonly StoredNote[];
  add(record: StoredRecord, title: string | null, content: string): StoredNote;
  remove(note: StoredNote): void;
}

const FIRST_ID = 5550000004100001;
const LONGEST_TITLE = 120;
const LONGEST_CONTENT = 32_000;

export function createNotes(world: World): Notes {
  let notes: readonly StoredNote[] = [];
  let nextId = FIRST_ID;
  return {
    all: () => notes,
    of: (module, recordId) => notes.filter((note) => note.module === module && note.recordId === recordId),
    add({ module, id }, title, content) {
      const now = world.now();
      const note = {
        id: String(nextId),
        module,
        recordId: id,
        title,
        content,
        createdAt: now,
        modifiedAt: now,
      };
      nextId += 1;
      notes = [...notes, note];
      return note;
    },
    remove: (note) => void (notes = notes.filter((other) => other !== note)),
  };
}

/** One item of `data` of `POST /{module}/{id}/Notes`; https://www.zoho.com/crm/developer/docs/api/v7/create-notes.html */
export function readNote(
  item: unknown,
  index: number,
): { title: string | null; content: string } | { error: ZohoError } {
  const place = (name: string) => ({ api_name: name, json_path: `$.data[${index}].${name}` });
  if (!isObject(item)) return { error: invalidData({ expected_data_type: 'jsonobject' }) };
  const { Note_Title: title = null, Note_Content: content } = item;
  if (isEmpty(content))
    return {
      error: zohoError('MANDATORY_NOT_FOUND', 'required field not found', place('Note_Content')),
    };
  if (typeof content !== 'string')
    return { error: invalidData({ ...place('Note_Content'), expected_data_type: 'string' }) };
  if (title !== null && typeof title !== 'string')
    return { error: invalidData({ ...place('Note_Title'), expected_data_type: 'string' }) };
  if (title !== null && title.length > LONGEST_TITLE)
    return { error: invalidData({ ...place('Note_Title'), maximum_length: LONGEST_TITLE }) };
  if (content.length > LONGEST_CONTENT)
    return { error: invalidData({ ...place('Note_Content'), maximum_length: LONGEST_CONTENT }) };
  return { title, content };
}

/** A note as Zoho prints it, with the asked fields only. */
export function presentNote(note: StoredNote, fields: readonly string[]): JsonObject {
  const whole: JsonObject = {
    Note_Title: note.title,
    Note_Content: note.content,
    Owner: USER,
    Created_By: USER,
    Modified_By: USER,
    Created_Time: zohoTime(note.createdAt),
    Modified_Time: zohoTime(note.modifiedAt),
    Parent_Id: {
      module: { api_name: note.module, id: MODULE_IDS[note.module] },
      id: note.recordId,
    },
  };
  return { id: note.id, ...Object.fromEntries(fields.map((name) => [name, whole[name] ?? null])) };
}
