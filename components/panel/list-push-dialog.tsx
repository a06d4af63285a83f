import { Dialog } from '@/components/ui/dialog';
import type { Problem } from '@/lib/core/problem';
import { sentOf } from '@/lib/crm/sent';
import type { CrmModule } from '@/lib/crm/types';
import { explainPush } from './explain-push';
import { ListPushRow, type ListPushRowView } from './list-push-row';
import './push-dialog.css';

export interface ListPushDialogProps {
  step: 'closed' | 'comparing' | 'ready' | 'writing' | 'done';
  module: CrmModule;
  entries: readonly ListPushRowView[];
  problem: Problem | undefined;
  onModule(module: CrmModule): void;
  onPick(personId: string, picked: boolean): void;
  onGoOn(): void;
  onConfirm(): void;
  onUndo(personId: string, partly: boolean): void;
  onClose(): void;
}

/** The people of a list: what each would write, who is left out, and what became of each. */
export function ListPushDialog(props: ListPushDialogProps) {
  const { step, module, entries, problem, onClose } = props;
  const count = (state: ListPushRowView['state']) => entries.filter((entry) => entry.state === state).length;
  const picked = entries.filter((entry) => entry.state === 'ready' && entry.picked);
  const isStill = step === 'ready' || step === 'done';
  return (
    <Dialog title="Push list to Zoho" open={step !== 'closed'} onClose={onClose}>
      <label className="push-module">
        Module
        <select
          className="input"
          value={module}
          disabled={step === 'writing' || count('written') > 0}
          onChange={(event) => props.onModule(event.target.value === 'Contacts' ? 'Contacts' : 'Leads')}
        >
          <option>Leads</option>
          <option>Contacts</option>
        </select>
      </label>
      <p role="status">{statusOf(props, count)}</p>
      {problem && <Stopped problem={problem} isAnyLeft={count('waiting') > 0} onGoOn={props.onGoOn} />}
      {count('choice') > 0 && (
        <p className="notice notice-caution">
          {people(count('choice'))} left aside: open {count('choice') === 1 ? 'that person' : 'each'} and push
          alone to choose the record.
        </p>
      )}
      <ul aria-label="Records" className="list-push-records">
        {entries.map((entry) => (
          <ListPushRow
            key={entry.personId}
            entry={entry}
            canPick={isStill}
            onPick={(on) => props.onPick(entry.personId, on)}
            onUndo={(partly) => props.onUndo(entry.personId, partly)}
          />
        ))}
      </ul>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onClose}>
          {count('written') > 0 ? 'Close' : 'Cancel'}
        </button>
        {step !== 'done' && (
          <button
            type="button"
            className="button button-accent"
            disabled={step !== 'ready' || picked.length === 0}
            onClick={props.onConfirm}
          >
            Push {people(picked.length)}
          </button>
        )}
      </div>
    </Dialog>
  );
}

const people = (count: number): string => (count === 1 ? '1 person' : `${count.toLocaleString('en')} people`);

function statusOf(
  { step, entries }: ListPushDialogProps,
  count: (state: ListPushRowView['state']) => number,
): string {
  const all = entries.length.toLocaleString('en');
  if (step === 'comparing')
    return `Searching Zoho and comparing: ${(entries.length - count('waiting')).toLocaleString('en')} of ${all} …`;
  if (step === 'writing') return 'Writing to Zoho …';
  const parts = [
    [count('written'), 'written'],
    [count('refused'), 'not written'],
    [
      entries.filter((entry) => entry.diff && sentOf(entry.diff).length > 0 && entry.state === 'ready')
        .length,
      'to write',
    ],
    [count('same'), 'the same in Zoho'],
    [count('choice'), 'to choose'],
    [count('blocked'), 'that Zoho would refuse'],
    [count('waiting'), 'not compared'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number.toLocaleString('en')} ${what}`);
  return said.length === 0 ? 'Nobody of this list was found.' : said.join(' · ');
}

interface StoppedProps {
  problem: Problem;
  isAnyLeft: boolean;
  onGoOn(): void;
}

function Stopped({ problem, isAnyLeft, onGoOn }: StoppedProps) {
  const { what, next } = explainPush(problem);
  return (
    <div role="alert" className="notice notice-bad">
      <p>
        {what} {problem.money === 'maybe' ? 'Some of it may have been written.' : 'Nothing more was written.'}{' '}
        {next}
      </p>
      {isAnyLeft && (
        <button type="button" className="button" onClick={onGoOn}>
          Compare the rest
        </button>
      )}
    </div>
  );
}
