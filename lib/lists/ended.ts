import { listRunWords } from '@/lib/core/words/en/list-run';
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
      const [done, all] = [doneOf(list), peopleOf(list)];
      return list.state === 'done'
        ? {
            id: list.id,
            title: listRunWords.done(list.name),
            message: listRunWords.doneHow(done, all, list.counts.found),
          }
        : {
            id: list.id,
            title: listRunWords.needsYou(list.name),
            message: listRunWords.needsYouWhy(done, all),
          };
    });
}
