import { liveQuery } from 'dexie';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Receipt } from '@/lib/crm/types';
import type { Database } from '@/lib/storage/database';
import type { PushRow } from '@/lib/storage/rows';
import { askUndo, type UndoStep } from './undo-step';

/** Something that Facet wrote to the CRM, or may have. */
export interface Write {
  pushId: string;
  /** Of the person, or of the account. */
  name: string;
  state: Extract<PushRow['state'], 'sent' | 'unknown' | 'done' | 'undone' | 'gone'>;
  /** ISO 8601. */
  at: string;
  receipt?: Receipt;
}

export interface WritesState {
  /** Newest first; absent until the database answered. */
  writes: readonly Write[] | undefined;
  undos: ReadonlyMap<string, UndoStep>;
  /** Reads them, and follows what changes; again and again is once. */
  open(): void;
  undo(pushId: string, partly: boolean): Promise<void>;
}

/** So many are shown: older ones are history in Zoho too. */
const SHOWN = 500;

const STATES: readonly Write['state'][] = ['sent', 'unknown', 'done', 'undone', 'gone'];

export function createWritesStore(database: Database): StoreApi<WritesState> {
  let opened = false;

  const read = async (): Promise<readonly Write[]> => {
    const rows = await database.pushes.where('state').anyOf(STATES).toArray();
    const newest = rows
      .filter(isWrite)
      .sort((a, b) => timeOf(b).localeCompare(timeOf(a)))
      .slice(0, SHOWN);
    const people = await database.people.bulkGet(newest.map(({ personId }) => personId));
    return newest.flatMap((row, index) => {
      const state = STATES.find((each) => each === row.state);
      return state === undefined ? [] : [writeOf(row, state, people[index]?.name ?? '')];
    });
  };

  const store = createStore<WritesState>((set, get) => ({
    writes: undefined,
    undos: new Map(),
    open: () => {
      if (opened) return;
      opened = true;
      liveQuery(read).subscribe((writes) => store.setState({ writes }));
    },
    undo: async (pushId, partly) => {
      if (get().undos.get(pushId)?.running) return;
      const show = (undo: UndoStep) => set({ undos: new Map(get().undos).set(pushId, undo) });
      show({ running: true });
      show(await askUndo(pushId, partly));
    },
  }));
  return store;
}

const timeOf = ({ sentAt, createdAt }: PushRow): string => sentAt ?? createdAt;

/** A push that had nothing to change wrote nothing. */
const isWrite = ({ receipt }: PushRow): boolean =>
  (receipt as Receipt | undefined)?.kind !== 'nothing-to-change';

function writeOf(row: PushRow, state: Write['state'], person: string): Write {
  const receipt = row.receipt as Receipt | undefined;
  const account = receipt?.target.module === 'Accounts' ? receipt.written['Account_Name'] : undefined;
  return {
    pushId: row.id,
    name: typeof account === 'string' ? account : person,
    state,
    at: timeOf(row),
    ...(receipt ? { receipt } : {}),
  };
}
