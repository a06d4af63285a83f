import type { ListPlanText } from '@/components/panel/list-form';
import type { ListLineText } from '@/components/panel/list-line';
import { explainProblem } from '@/lib/core/explain-problem';
import { identityLabel } from '@/lib/core/identity/key';
import { explainReason } from '@/lib/core/identity/reason';
import { describePrice } from '@/lib/core/price';
import { doneOf, peopleOf } from '@/lib/lists/items';
import type { ListPlan } from '@/lib/lists/plan';
import { stateWords } from '@/lib/lists/state-words';
import type { ListInput } from '@/lib/lists/types';
import { clockTime } from '@/lib/core/words/numbers';
import { findProvider } from '@/lib/providers/registry';
import type { ListItemRow, ListItemState, ListLinesRow, ListRow } from '@/lib/storage/list-rows';
import { commonWords } from '@/lib/core/words/en/common';
import { listPlanWords } from '@/lib/core/words/en/list-plan';
import { listStateWords } from '@/lib/core/words/en/list-state';

/** What a draft would do and cost. */
export function planText(list: ListInput, plan: ListPlan): ListPlanText {
  const { lines, header, columns, notes } = list;
  const unnamed = lines.filter(({ reason }) => reason !== undefined);
  const by = columns.map((place) => header?.[place] ?? '').filter((name) => name !== '');
  const reason = unnamed[0]?.reason;
  return {
    who:
      by.length > 0
        ? listPlanWords.whoBy(plan.people, lines.length, listPlanWords.columns(by))
        : listPlanWords.who(plan.people, lines.length),
    price: plan.price,
    providers: plan.providers.map(({ label, people, price }) =>
      listPlanWords.provider(label, people, describePrice(price)),
    ),
    notes: [
      ...(plan.known > 0 ? [listPlanWords.known(plan.known)] : []),
      ...plan.providers.flatMap(({ label, left }) =>
        left === undefined ? [] : [listPlanWords.limit(left, label)],
      ),
      ...(reason === undefined
        ? []
        : [
            commonWords.sentences(
              listPlanWords.unnamed(unnamed.length),
              listPlanWords.theFirst(explainReason(reason)),
            ),
          ]),
      ...notes,
    ],
  };
}

/** "running, 120 of 4,100" */
export const aboutText = (list: ListRow): string =>
  listStateWords.about(listStateWords.short[list.state], doneOf(list), peopleOf(list));

/** What a list does, and why it does not. */
export function statusText({ state, stoppedBy, waitUntil, unnamed }: ListRow): string {
  const why = stoppedBy && explainProblem(stoppedBy.problem, labelOf(stoppedBy.provider));
  switch (state) {
    case 'planned':
      return listStateWords.planned;
    case 'running': {
      return why && waitUntil !== undefined
        ? commonWords.sentences(why.what, listStateWords.goesOnAt(clockTime(new Date(waitUntil))))
        : listStateWords.running;
    }
    case 'paused':
      return why
        ? commonWords.sentences(listStateWords.paused, why.what, why.next, listStateWords.thenResume)
        : listStateWords.paused;
    case 'cancelled':
      return listStateWords.cancelled;
    case 'done':
      return commonWords.sentences(listStateWords.done, unnamed === 0 ? '' : listPlanWords.unnamed(unnamed));
  }
}

const COUNTED: readonly ListItemState[] = ['found', 'not-found', 'failed', 'unknown', 'stopped'];

/** "96 found · 10 not found · 384 credits spent" */
export const countsText = ({ counts, credits }: ListRow): string =>
  [
    ...COUNTED.filter((state) => counts[state] > 0).map((state) =>
      listStateWords.counted(counts[state], stateWords(state)),
    ),
    ...(credits > 0 ? [listStateWords.spent(credits)] : []),
  ].join(' · ');

const TONE: Readonly<Record<ListItemState, ListLineText['tone']>> = {
  waiting: 'quiet',
  asking: 'quiet',
  found: 'good',
  'not-found': 'quiet',
  failed: 'bad',
  unknown: 'caution',
  stopped: 'quiet',
};

/** One line; `item` is absent when it names nobody, and until the database answered. */
export function lineText(
  line: ListLinesRow['lines'][number] | undefined,
  item: ListItemRow | undefined,
): ListLineText {
  const cells =
    line?.cells
      .filter((cell) => cell.trim() !== '')
      .join(' · ')
      .slice(0, 300) ?? '';
  if (line?.reason !== undefined) {
    return {
      label: cells,
      who: '',
      state: listStateWords.namesNobody,
      tone: 'caution',
      note: explainReason(line.reason),
      opens: false,
    };
  }
  if (!item) {
    const label = line?.key?.replace(/^[a-z]+:/, '') ?? listStateWords.forgotten;
    return { label, who: '', state: '', tone: 'quiet', note: '', opens: false };
  }
  return {
    label: identityLabel(item.identity),
    who: [item.name, item.about].filter((part) => part !== undefined).join(' · '),
    state: stateWords(item.state),
    tone: TONE[item.state],
    note: item.note ?? '',
    opens: true,
  };
}

function labelOf(provider: string): string {
  try {
    return findProvider(provider).label;
  } catch {
    return provider;
  }
}
