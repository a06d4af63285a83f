import type { Problem } from '@/lib/core/problem';
import { noteOf } from '@/lib/crm/note';
import { sentOf } from '@/lib/crm/sent';
import type { CrmDiff, Receipt } from '@/lib/crm/types';
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
            aria-label={`Include ${name}`}
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
            Open in Zoho
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
        {sent.length} {sent.length === 1 ? 'field' : 'fields'}: {sent.map(({ label }) => label).join(', ')}
        {note && ', and a note'}
      </summary>
      <ul>
        {sent.map(({ api, label, before, after }) => (
          <li key={api}>
            {label}: {before !== '' && <del>{before}</del>} <bdi>{after}</bdi>
          </li>
        ))}
        {note && (
          <li className="list-push-note">
            Note: {note.title}
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
      return 'not compared yet';
    case 'ready':
      return `${diff?.target.recordId === undefined ? 'new record' : 'update'}${companyText(diff)}${missingText(diff)}`;
    case 'same':
      return 'nothing to change';
    case 'choice':
      return `left aside: ${why ?? ''}`;
    case 'blocked':
      return why ?? '';
    case 'written':
      return receipt?.kind ?? '';
    case 'refused': {
      if (!problem) return 'not written';
      const { what, next } = explainPush(problem);
      return `${problem.money === 'maybe' ? 'may have been written' : 'not written'}. ${what} ${next}`;
    }
  }
}

/** What only the form in Zoho asks for does not stop a list. */
function missingText(diff: CrmDiff | undefined): string {
  const labels = diff?.missing.map(({ label }) => label) ?? [];
  return labels.length === 0 ? '' : `, without ${labels.join(', ')}`;
}

/** A list makes no account, and chooses none. */
function companyText(diff: CrmDiff | undefined): string {
  const { company } = diff ?? {};
  if (company?.create) return ', without an account: none is in Zoho';
  if (company?.problem) return ', without an account: it could not be looked for';
  return company && company.accounts.length > 0 ? ', without an account: several may be it' : '';
}
