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
import { findProvider } from '@/lib/providers/registry';
import type { ListItemRow, ListItemState, ListLinesRow, ListRow } from '@/lib/storage/list-rows';

const number = (count: number): string => count.toLocaleString('en');
const plural = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** What a draft would do and cost. */
export function planText(list: ListInput, plan: ListPlan): ListPlanText {
  const { lines, header, columns, notes } = list;
  const unnamed = lines.filter(({ reason }) => reason !== undefined);
  const by = columns.map((place) => header?.[place] ?? '').filter((name) => name !== '');
  const reason = unnamed[0]?.reason;
  return {
    who:
      `${plural(plan.people, 'person', 'people')} on ${plural(lines.length, 'line', 'lines')}` +
      `${by.length > 0 ? `, by ${by.map((name) => `“${name}”`).join(', then ')}` : ''}.`,
    price: plan.price,
    providers: plan.providers.map(
      ({ label, people, price }) =>
        `${label}: ${plural(people, 'person', 'people')}, ${describePrice(price)}`,
    ),
    notes: [
      ...(plan.known > 0 ? [`${plural(plan.known, 'is', 'are')} known already and cost nothing.`] : []),
      ...plan.providers.flatMap(({ label, left }) =>
        left === undefined
          ? []
          : [`Your limit leaves ${number(left)} credits for ${label}: the list will pause there.`],
      ),
      ...(reason === undefined
        ? []
        : [
            `${plural(unnamed.length, 'line names', 'lines name')} nobody. The first one: ${explainReason(reason)}`,
          ]),
      ...notes,
    ],
  };
}

const STATE: Readonly<Record<ListRow['state'], string>> = {
  planned: 'not started',
  running: 'running',
  paused: 'paused',
  cancelled: 'cancelled',
  done: 'done',
};

export const stateText = (state: ListRow['state']): string => STATE[state];

/** "120 of 4,100" */
export const farText = (list: ListRow): string => `${number(doneOf(list))} of ${number(peopleOf(list))}`;

/** What a list does, and why it does not. */
export function statusText({ state, stoppedBy, waitUntil, unnamed }: ListRow): string {
  const why = stoppedBy && explainProblem(stoppedBy.problem, labelOf(stoppedBy.provider));
  switch (state) {
    case 'planned':
      return 'Not started.';
    case 'running': {
      const until = waitUntil === undefined ? undefined : new Date(waitUntil).toLocaleTimeString();
      return why && until !== undefined
        ? `${why.what} It goes on by itself at ${until}.`
        : 'Running. You can close the panel.';
    }
    case 'paused':
      return why ? `Paused. ${why.what} ${why.next} Then press “Resume”.` : 'Paused.';
    case 'cancelled':
      return 'Cancelled. What was found stays.';
    case 'done':
      return unnamed === 0 ? 'Done.' : `Done. ${plural(unnamed, 'line names', 'lines name')} nobody.`;
  }
}

const COUNTED: readonly ListItemState[] = ['found', 'not-found', 'failed', 'unknown', 'stopped'];

/** "96 found · 10 not found · 384 credits spent" */
export const countsText = ({ counts, credits }: ListRow): string =>
  [
    ...COUNTED.filter((state) => counts[state] > 0).map(
      (state) => `${number(counts[state])} ${stateWords(state)}`,
    ),
    ...(credits > 0 ? [`${plural(credits, 'credit', 'credits')} spent`] : []),
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
      state: 'names nobody',
      tone: 'caution',
      note: explainReason(line.reason),
      opens: false,
    };
  }
  if (!item) {
    const label = line?.key?.replace(/^[a-z]+:/, '') ?? 'Forgotten';
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
