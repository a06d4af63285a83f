import { explainProblem } from '@/lib/core/explain-problem';
import type { ProviderStatus } from '@/lib/core/lookup-status';
import { barWords } from '@/lib/lookup/bar';
import type { PersonView } from '@/lib/lookup/view-person';

/** What a person of a list has to be told about, in whole sentences: failures, doubts about money, answers about somebody else. */
export function noteOf(view: PersonView): { note?: string } {
  const notes = view.statuses.filter(({ state }) => state !== 'skipped').flatMap(sentenceOf);
  for (const { label, verdict } of view.setAside) {
    notes.push(
      verdict === 'different'
        ? `${label} answered about a different person.`
        : `${label} may mean another person: open this one to decide.`,
    );
  }
  const asked = view.statuses.some(({ state }) => state !== 'skipped' && state !== 'waiting');
  // The same for every provider: said once.
  if (view.bar) notes.push(`${barWords(view.bar)}.`);
  else if (!asked)
    notes.push(
      ...view.statuses.flatMap(({ label, note }) => (note === undefined ? [] : [`${label}: ${note}.`])),
    );
  return notes.length > 0 ? { note: notes.join(' ') } : {};
}

function sentenceOf({ state, label, problem, note }: ProviderStatus): string[] {
  if (problem) {
    const { what, moneyMayBeGone } = explainProblem(problem, label);
    return [moneyMayBeGone ? `${what} It may have been charged.` : what];
  }
  if (state === 'unknown') return [`${label}: not sure it was charged.`];
  return state === 'not-found' && note !== undefined ? [note] : [];
}
