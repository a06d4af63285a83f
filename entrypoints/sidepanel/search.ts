import { parseIdentities } from '@/lib/core/identity/parse';
import { explainReason } from '@/lib/core/identity/reason';
import { commonWords } from '@/lib/core/words/en/common';
import { panelTroubleWords } from '@/lib/core/words/en/panel-trouble';
import type { Stores } from './stores';

/** Shows who is searched for; asks nobody. What names nobody is said, and stays in the box. */
export function search({ view, person }: Pick<Stores, 'view' | 'person'>, text: string): void {
  const { identities, refused } = parseIdentities(text);
  const [first, ...others] = identities;
  const reasons = refused.map((line) =>
    panelTroubleWords.searchedLine(line.text, explainReason(line.reason)),
  );
  if (others.length > 0) reasons.push(panelTroubleWords.moreGiven(others.length));
  const only = refused[0];
  view
    .getState()
    .refuseSearch(
      !first && only && refused.length === 1
        ? explainReason(only.reason)
        : commonWords.sentences(...reasons) || undefined,
    );
  if (!first) return;
  person.getState().show(first);
  view.getState().showTab('person');
}
