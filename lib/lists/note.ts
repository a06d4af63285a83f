import { explainProblem } from '@/lib/core/explain-problem';
import type { ProviderStatus } from '@/lib/core/lookup-status';
import { commonWords } from '@/lib/core/words/en/common';
import { listRunWords } from '@/lib/core/words/en/list-run';
import { problemWords } from '@/lib/core/words/en/problem';
import { barWords } from '@/lib/lookup/bar';
import type { PersonView } from '@/lib/lookup/view-person';

/** What a person of a list has to be told about, in whole sentences: failures, doubts about money, answers about somebody else. */
export function noteOf(view: PersonView): { note?: string } {
  const notes = view.statuses.filter(({ state }) => state !== 'skipped').flatMap(sentenceOf);
  for (const { label, verdict } of view.setAside) {
    notes.push(verdict === 'different' ? listRunWords.otherPerson(label) : listRunWords.maybeOther(label));
  }
  const asked = view.statuses.some(({ state }) => state !== 'skipped' && state !== 'waiting');
  // The same for every provider: said once.
  if (view.bar) notes.push(listRunWords.sentence(barWords(view.bar)));
  else if (!asked)
    notes.push(
      ...view.statuses.flatMap(({ label, note }) =>
        note === undefined ? [] : [listRunWords.noteOf(label, note)],
      ),
    );
  return notes.length > 0 ? { note: commonWords.sentences(...notes) } : {};
}

function sentenceOf({ state, label, problem, note }: ProviderStatus): string[] {
  if (problem) {
    const { what, moneyMayBeGone } = explainProblem(problem, label);
    return moneyMayBeGone ? [what, problemWords.mayBeCharged] : [what];
  }
  if (state === 'unknown') return [listRunWords.maybeCharged(label)];
  return state === 'not-found' && note !== undefined ? [note] : [];
}
