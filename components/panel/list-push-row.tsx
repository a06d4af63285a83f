import type { Problem } from '@/lib/core/problem';
import { noteOf } from '@/lib/crm/note';
import { sentOf } from '@/lib/crm/sent';
import type { CrmDiff, Receipt } from '@/lib/crm/types';
import { commonWords } from '@/lib/core/words/en/common';
import { pushListWords } from '@/lib/core/words/en/push-list';
import { pushListRowWords } from '@/lib/core/words/en/push-list-row';
import { writesWords } from '@/lib/core/words/en/writes';
import { explainPush } from './explain-push';
import { UndoLine, type UndoView } from './undo-line';

export interface ListPushRowView {
  personId: string;
  name: string;
  state: 'waiting' | 'ready' | 'same' | 'choice' | 'blocked' | 'written' | 'refused';
  picked: boolean;
  diff?: CrmDiff;
  why?: string;
  problem?: Problem;
  receipt?: Receipt;
  undo?: UndoView;
}

interface ListPushRowProps {
  entry: ListPushRowView;
  canPick: boolean;
  onPick(picked: boolean): void;
  onUndo(partly: boolean): void;
}

/** One person: what would be written, or what became of it. */
export function ListPushRow({ entry, canPick, onPick, onUndo }: ListPushRowProps) {
  const { name, state, diff, receipt, undo } = entry;
  const isReady = state === 'ready' && diff !== undefined;
  return (
    <li className={isReady ? undefined : 'list-push-aside'}>
      <div className="list-push-head">
        {isReady && (
          <input
            type="checkbox"
            aria-label={pushListWords.include(name)}
            checked={entry.picked}
            disabled={!canPick}
            onChange={(event) => onPick(event.target.checked)}
          />
        )}
        <bdi className="list-push-name">{name}</bdi>
        <span className="quiet">{textOf(entry)}</span>
      </div>
      {isReady && <Values diff={diff} />}
      {state === 'written' && receipt && (
        <div className="list-push-done">
          <a href={receipt.url} target="_blank" rel="noreferrer noopener">
            {writesWords.openInZoho}
          </a>
          {receipt.kind !== 'nothing-to-change' && <UndoLine undo={undo} name={name} onUndo={onUndo} />}
        </div>
      )}
    </li>
  );
}

/** Every value that would be sent, behind one line. */
function Values({ diff }: { diff: CrmDiff }) {
  const sent = sentOf(diff);
  const note = diff.addsNote ? noteOf(diff.changes) : undefined;
  return (
    <details className="list-push-values">
      <summary>
        {(note ? pushListWords.valuesWithNote : pushListWords.values)(
          commonWords.fields(sent.length),
          commonWords.list(sent.map(({ label }) => label)),
        )}
      </summary>
      <ul>
        {sent.map(({ api, label, before, after }) => (
          <li key={api}>
            {pushListWords.fieldBefore(label)} {before !== '' && <del>{before}</del>} <bdi>{after}</bdi>
          </li>
        ))}
        {note && (
          <li className="list-push-note">
            {pushListWords.note(note.title)}
            {'\n'}
            {note.content}
          </li>
        )}
      </ul>
    </details>
  );
}

function textOf({ state, diff, why, problem, receipt }: ListPushRowView): string {
  switch (state) {
    case 'waiting':
      return pushListRowWords.waiting;
    case 'ready':
      return readyText(diff);
    case 'same':
      return pushListRowWords.same;
    case 'choice':
      return pushListRowWords.leftAside(why ?? '');
    case 'blocked':
      return why ?? '';
    case 'written':
      return receipt ? pushListRowWords.written[receipt.kind] : '';
    case 'refused': {
      if (!problem) return pushListRowWords.notWritten;
      const { what, next } = explainPush(problem);
      return commonWords.sentences(
        commonWords.sentence(
          problem.money === 'maybe' ? pushListRowWords.mayBeWritten : pushListRowWords.notWritten,
        ),
        what,
        next,
      );
    }
  }
}

/** What only the form in Zoho asks for does not stop a list. */
function readyText(diff: CrmDiff | undefined): string {
  const labels = diff?.missing.map(({ label }) => label) ?? [];
  return commonWords.list([
    diff?.target.recordId === undefined ? pushListRowWords.newRecord : pushListRowWords.update,
    ...companyText(diff),
    ...(labels.length === 0 ? [] : [pushListRowWords.without(commonWords.list(labels))]),
  ]);
}

/** A list makes no account, and chooses none. */
function companyText(diff: CrmDiff | undefined): string[] {
  const { company } = diff ?? {};
  const { unknown, problem, several } = pushListRowWords.noAccount;
  if (company?.create) return [unknown];
  if (company?.problem) return [problem];
  return company && company.accounts.length > 0 ? [several] : [];
}
