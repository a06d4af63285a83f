import { Dialog } from '@/components/ui/dialog';
import type { Problem } from '@/lib/core/problem';
import { sentOf } from '@/lib/crm/sent';
import type { CrmModule } from '@/lib/crm/types';
import { commonWords } from '@/lib/core/words/en/common';
import { listsWords } from '@/lib/core/words/en/lists';
import { pushWords } from '@/lib/core/words/en/push';
import { pushListWords } from '@/lib/core/words/en/push-list';
import { zohoModulesWords } from '@/lib/core/words/en/zoho-modules';
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
    <Dialog title={listsWords.push} open={step !== 'closed'} onClose={onClose}>
      <label className="push-module">
        {pushWords.module}
        <select
          className="input"
          value={module}
          disabled={step === 'writing' || count('written') > 0}
          onChange={(event) => props.onModule(event.target.value === 'Contacts' ? 'Contacts' : 'Leads')}
        >
          <option value="Leads">{zohoModulesWords.names.Leads}</option>
          <option value="Contacts">{zohoModulesWords.names.Contacts}</option>
        </select>
      </label>
      <p role="status">{statusOf(props, count)}</p>
      {problem && <Stopped problem={problem} isAnyLeft={count('waiting') > 0} onGoOn={props.onGoOn} />}
      {count('choice') > 0 && <p className="notice notice-caution">{pushListWords.alone(count('choice'))}</p>}
      <ul aria-label={pushListWords.records} className="list-push-records">
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
          {count('written') > 0 ? commonWords.close : commonWords.cancel}
        </button>
        {step !== 'done' && (
          <button
            type="button"
            className="button button-accent"
            disabled={step !== 'ready' || picked.length === 0}
            onClick={props.onConfirm}
          >
            {pushListWords.pushMany(picked.length)}
          </button>
        )}
      </div>
    </Dialog>
  );
}

function statusOf(
  { step, entries }: ListPushDialogProps,
  count: (state: ListPushRowView['state']) => number,
): string {
  if (step === 'comparing') {
    return pushListWords.comparing(entries.length - count('waiting'), entries.length);
  }
  if (step === 'writing') return pushListWords.writing;
  const ready = entries.filter(
    (entry) => entry.diff && sentOf(entry.diff).length > 0 && entry.state === 'ready',
  );
  const counts = pushListWords.counts;
  const parts = [
    [count('written'), counts.written],
    [count('refused'), counts.refused],
    [ready.length, counts.ready],
    [count('same'), counts.same],
    [count('choice'), counts.choice],
    [count('blocked'), counts.blocked],
    [count('waiting'), counts.waiting],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, say]) => say(number));
  return said.length === 0 ? pushListWords.nobody : said.join(' · ');
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
        {commonWords.sentences(
          what,
          problem.money === 'maybe' ? pushListWords.someMayBeWritten : pushListWords.noMoreWritten,
          next,
        )}
      </p>
      {isAnyLeft && (
        <button type="button" className="button" onClick={onGoOn}>
          {pushListWords.compareRest}
        </button>
      )}
    </div>
  );
}
