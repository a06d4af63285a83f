import { useStore } from 'zustand';
import type { ListPushDialogProps } from '@/components/panel/list-push-dialog';
import { identityLabel } from '@/lib/core/identity/key';
import type { ListPushPerson } from '@/lib/state/list-push-entry';
import type { Database } from '@/lib/storage/database';
import type { Stores } from './stores';

/** The dialog that pushes a list. */
export function useListPush({ listPush }: Stores): ListPushDialogProps {
  const state = useStore(listPush);
  return {
    step: state.step,
    module: state.module,
    entries: state.entries,
    problem: state.problem,
    onModule: state.chooseModule,
    onPick: state.pick,
    onGoOn: state.goOn,
    onConfirm: () => void state.confirm(),
    onUndo: (personId, partly) => void state.undo(personId, partly),
    onClose: state.close,
  };
}

/** Everybody of the list who was found, once however many lines name the person. */
export async function foundPeople(database: Database, listId: string): Promise<readonly ListPushPerson[]> {
  const items = await database.listItems.where('listId').equals(listId).toArray();
  const found = items.filter(({ state }) => state === 'found').sort((a, b) => a.place - b.place);
  const identities = await database.identities.bulkGet(found.map(({ key }) => key));
  const people = new Map<string, ListPushPerson>();
  for (const [index, { identity, name }] of found.entries()) {
    const personId = identities[index]?.personId;
    if (personId === undefined || people.has(personId)) continue;
    people.set(personId, { personId, name: name ?? identityLabel(identity) });
  }
  return [...people.values()];
}
