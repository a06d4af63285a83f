import { liveQuery } from 'dexie';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { listReadWords } from '@/lib/core/words/en/list-read';
import type { ListPlan } from '@/lib/lists/plan';
import type { ListInput } from '@/lib/lists/types';
import { ask } from '@/lib/messaging/client';
import type { Database } from '@/lib/storage/database';
import type { ListItemRow, ListLinesRow, ListRow } from '@/lib/storage/list-rows';
import { planDraft, readDraft } from './list-draft';

/** A list that was brought and is not started: what it would do and cost is shown before anything is stored or asked. */
export interface ListDraft {
  /** In the box; '' while a file is shown instead. */
  text: string;
  /** The file's name. */
  file?: string;
  /** It came from a spreadsheet, which reads UTF-8 only with a mark. */
  byteOrderMark: boolean;
  list?: ListInput;
  plan?: ListPlan;
  /** Why it cannot be read or started, in plain words. */
  problem?: string;
}

export interface ListsState {
  draft: ListDraft;
  /** Being read or planned. */
  busy: boolean;
  /** Newest first. */
  lists: readonly ListRow[];
  selected: string | undefined;
  /** The lines of the selected list; absent until the database answered. */
  lines: ListLinesRow | undefined;
  /** The people of the lines on screen, by key. */
  items: ReadonlyMap<string, ListItemRow>;
  type(text: string): void;
  importFile(file: File): Promise<void>;
  /** Drops the draft. */
  clear(): void;
  /** Plans the draft anew: keys, settings or known people changed. */
  renew(): void;
  start(): Promise<void>;
  select(listId: string): void;
  /** Which of the selected list's people are on screen. */
  look(keys: readonly string[]): void;
}

const EMPTY: ListDraft = { text: '', byteOrderMark: false };
/** A long text is read when typing pauses. */
const TYPING_MS = 150;

export function createListsStore(database: Database): StoreApi<ListsState> {
  let turn = 0;
  let watchedLines: { unsubscribe(): void } | undefined;
  let watchedItems: { unsubscribe(): void } | undefined;

  const store = createStore<ListsState>((set, get) => {
    /** Reads and plans a draft, unless another one took its place meanwhile. */
    const settle = async (draft: ListDraft, text: string, own: number): Promise<void> => {
      const read = await readDraft(text);
      const plan = read.ok ? await planDraft(database, read.list.identities) : undefined;
      if (own !== turn) return;
      if (!read.ok) set({ draft: { ...draft, problem: read.why }, busy: false });
      else set({ draft: { ...draft, list: read.list, ...(plan ? { plan } : {}) }, busy: false });
    };

    return {
      draft: EMPTY,
      busy: false,
      lists: [],
      selected: undefined,
      lines: undefined,
      items: new Map(),
      type: (text) => {
        const own = ++turn;
        const draft: ListDraft = { ...EMPTY, text };
        set({ draft, busy: text.trim() !== '' });
        if (text.trim() === '') return;
        setTimeout(() => {
          if (own === turn) void settle(draft, text, own);
        }, TYPING_MS);
      },
      importFile: async (file) => {
        const own = ++turn;
        set({ busy: true });
        const read = await readFile(file);
        if (own !== turn) return;
        const { text } = get().draft;
        if ('problem' in read) {
          set({ draft: { text, byteOrderMark: false, problem: read.problem }, busy: false });
          return;
        }
        await settle({ text: '', file: file.name, byteOrderMark: read.fromSpreadsheet }, read.text, own);
      },
      clear: () => {
        turn += 1;
        set({ draft: EMPTY, busy: false });
      },
      renew: () => {
        const { draft } = get();
        if (!draft.list) return;
        const own = ++turn;
        void planDraft(database, draft.list.identities).then((plan) => {
          if (own === turn) set({ draft: { ...draft, plan }, busy: false });
        });
      },
      start: async () => {
        const { draft } = get();
        const { list, plan } = draft;
        if (!list || !plan) return;
        const own = ++turn;
        set({ busy: true });
        const refused = await startList(draft, list, plan);
        if (own !== turn) return;
        if ('why' in refused) {
          set({ draft: { ...draft, problem: refused.why }, busy: false });
          get().renew();
          return;
        }
        set({ draft: EMPTY, busy: false });
        get().select(refused.listId);
      },
      select: (listId) => {
        watchedLines?.unsubscribe();
        set({ selected: listId, lines: undefined, items: new Map() });
        watchedLines = liveQuery(() => database.listLines.get(listId)).subscribe((lines) => set({ lines }));
      },
      look: (keys) => {
        const { selected } = get();
        watchedItems?.unsubscribe();
        if (selected === undefined) return;
        watchedItems = liveQuery(() =>
          database.listItems.bulkGet(keys.map((key): [string, string] => [selected, key])),
        ).subscribe((rows) => {
          const items = rows.flatMap((row) => (row ? [[row.key, row] as const] : []));
          if (get().selected === selected) set({ items: new Map(items) });
        });
      },
    };
  });

  liveQuery(() => database.lists.orderBy('createdAt').reverse().toArray()).subscribe((lists) => {
    store.setState({ lists });
    const { selected, select } = store.getState();
    const first = lists[0];
    if (first && !lists.some(({ id }) => id === selected)) select(first.id);
    if (!first) store.setState({ selected: undefined, lines: undefined });
  });
  return store;
}

/** Stores the list and starts it at the price that was shown. What cannot be started is not kept: the draft still is. */
async function startList(
  draft: ListDraft,
  list: ListInput,
  { price }: ListPlan,
): Promise<{ listId: string } | { why: string }> {
  const { listId } = await ask('list.add', {
    name: draft.file ?? list.lines[0]?.cells.join(' ').slice(0, 80) ?? '',
    ...(list.header ? { header: [...list.header] } : {}),
    lines: list.lines.map(({ cells }) => [...cells]),
    columns: [...list.columns],
    delimiter: list.delimiter,
    byteOrderMark: draft.byteOrderMark,
  });
  const started = await ask('list.start', { listId, credits: price.atMost ?? price.credits });
  if (started.started) return { listId };
  await ask('list.remove', { listId });
  return { why: started.why };
}

/** A list of 10,000 lines with many columns is some megabytes. */
const MAX_FILE_BYTES = 20_000_000;

async function readFile(
  file: File,
): Promise<{ text: string; fromSpreadsheet: boolean } | { problem: string }> {
  if (file.size > MAX_FILE_BYTES) return { problem: listReadWords.tooLarge(file.name) };
  try {
    const { decodeFile } = await import('@/lib/lists/decode');
    return decodeFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { problem: listReadWords.unreadable(file.name) };
  }
}
