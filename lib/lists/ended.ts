import type { ListRow } from '@/lib/storage/list-rows';
import { doneOf, peopleOf } from './items';

/** A list that ran and does not any more, without the user having ended it. */
export interface EndedList {
  id: string;
  title: string;
  message: string;
}

/** Which of the lists that ran before have ended or need the user; whoever paused or cancelled one knows. */
export function endedLists(ranBefore: readonly string[], lists: readonly ListRow[]): EndedList[] {
  return lists
    .filter(
      ({ id, state, stoppedBy }) =>
        ranBefore.includes(id) && (state === 'done' || (state === 'paused' && stoppedBy)),
    )
    .map((list) => {
      const far = `${doneOf(list).toLocaleString('en')} of ${peopleOf(list).toLocaleString('en')} people`;
      const found = `${list.counts.found.toLocaleString('en')} found`;
      return list.state === 'done'
        ? { id: list.id, title: `${list.name} is done`, message: `${far}, ${found}.` }
        : {
            id: list.id,
            title: `${list.name} needs you`,
            message: `It paused after ${far}. Open Facet to see why, and press “Resume”.`,
          };
    });
}
