import type { ReactNode } from 'react';
import { Dialog } from '@/components/ui/dialog';
import type { Problem } from '@/lib/core/problem';
import { withActions, writtenOf } from '@/lib/crm/sent';
import type { CrmChoices, CrmDiff, CrmMatch, CrmModule, CrmTable, Receipt } from '@/lib/crm/types';
import { explainPush } from './explain-push';
import { PushChanges } from './push-changes';
import { PushCompany } from './push-company';
import { PushMissing } from './push-missing';
import { PushNote } from './push-note';
import { RecordChoice } from './record-choice';
import type { UndoView } from './undo-line';
import { UndoRefused } from './undo-refused';
import './push-dialog.css';

/** Where the push stands. */
export type PushView =
  | { step: 'closed' }
  | { step: 'preparing' }
  | { step: 'choosing'; matches: readonly CrmMatch[] }
  | {
      step: 'ready' | 'writing';
      matches: readonly CrmMatch[];
      diff: CrmDiff;
      /** Why the changes are shown once more. */
      notice?: string;
    }
  | { step: 'done'; receipt: Receipt; undo?: UndoView }
  | { step: 'failed'; problem: Problem };

export interface PushDialogProps {
  push: PushView;
  module: CrmModule;
  /** The person's name, for the sentence that says what will happen. */
  name: string;
  /** Modules that Zia enriches in this Zoho by itself, when Zoho told. */
  ziaModules: readonly string[];
  /** The user's choices, over what the diff says. */
  choices: CrmChoices;
  onModule(module: CrmModule): void;
  /** null: a new record. */
  onRecord(recordId: string | null): void;
  onChoose(choices: CrmChoices): void;
  onLookForAccount(): void;
  onConfirm(): void;
  /** partly: only what nobody has touched since. */
  onUndo(partly: boolean): void;
  onClose(): void;
}

const SINGULAR: Record<CrmTable, string> = { Leads: 'lead', Contacts: 'contact', Accounts: 'account' };

/** Says what will be written before it is written, and undoes it after. */
export function PushDialog(props: PushDialogProps) {
  const { push, module } = props;
  const open = push.step !== 'closed';
  const inWork = push.step !== 'done' && push.step !== 'failed';
  return (
    <Dialog title="Push to Zoho" open={open} onClose={props.onClose}>
      {inWork && (
        <label className="push-module">
          Module
          <select
            className="input"
            value={module}
            disabled={push.step === 'writing'}
            onChange={(event) => props.onModule(event.target.value === 'Contacts' ? 'Contacts' : 'Leads')}
          >
            <option>Leads</option>
            <option>Contacts</option>
          </select>
        </label>
      )}
      <PushStepView {...props} />
    </Dialog>
  );
}

function PushStepView(props: PushDialogProps) {
  const { push, onClose } = props;
  switch (push.step) {
    case 'closed':
      return null;
    case 'preparing':
      return (
        <>
          <p role="status">Searching Leads and Contacts …</p>
          <Buttons>
            <Cancel onClose={onClose} />
          </Buttons>
        </>
      );
    case 'choosing':
      return (
        <>
          <p>Several records match. Which one is it?</p>
          <RecordChoice
            module={props.module}
            matches={push.matches}
            chosen={undefined}
            onRecord={props.onRecord}
          />
          <Buttons>
            <Cancel onClose={onClose} />
          </Buttons>
        </>
      );
    case 'ready':
    case 'writing':
      return <Ready {...props} push={push} />;
    case 'done':
      return <Done {...props} push={push} />;
    case 'failed': {
      const { what, next } = explainPush(push.problem);
      return (
        <>
          <p role="alert" className="notice notice-bad">
            {what} {push.problem.money === 'maybe' ? 'It may have been written.' : 'Nothing was written.'}{' '}
            {next}
          </p>
          <Buttons>
            <button type="button" className="button" onClick={onClose}>
              Close
            </button>
          </Buttons>
        </>
      );
    }
  }
}

type Writable = Extract<PushView, { diff: CrmDiff }>;
type Finished = Extract<PushView, { receipt: Receipt }>;

function Ready(props: PushDialogProps & { push: Writable }) {
  const { push, module, name, choices, onChoose } = props;
  const { diff, matches } = push;
  const recordId = diff.target.recordId;
  const match = matches.find(({ id }) => id === recordId);
  const inModule = matches.filter((other) => other.module === module && !other.converted);
  const elsewhere = matches.filter((other) => other.module !== module || other.converted);
  const one = SINGULAR[module];
  const actions = choices.actions ?? {};
  const typed = choices.typed ?? {};
  const isTyped = (api: string) => (typed[api] ?? '').trim() !== '';
  const lacks = diff.missing.some(({ api, isNeeded }) => isNeeded && !isTyped(api));
  const obstacles = diff.missing.some(({ isNeeded }) => isNeeded) && !lacks ? [] : diff.obstacles;
  const isAnyWritten =
    choices.company !== undefined ||
    Object.keys(writtenOf({ changes: withActions(diff.changes, actions) })).length > 0;
  const writing = push.step === 'writing';
  return (
    <>
      {push.notice !== undefined && (
        <p role="alert" className="notice notice-caution">
          {push.notice}
        </p>
      )}
      <p className="push-sentence">
        {recordId === undefined ? `New ${one}` : `Update ${one} ${match?.name ?? name}`}
        {match?.owner !== undefined && <span className="quiet"> · owned by {match.owner}</span>}
      </p>
      {match && <p className="quiet">Found by {match.matchedBy.join(', ')}</p>}
      {elsewhere.map((other) => (
        <p key={other.id} className="notice notice-caution">
          {other.converted ? 'A converted lead' : `A ${SINGULAR[other.module]}`} with the same{' '}
          {other.matchedBy.join(', ')} is in {other.module}: {other.name}.{' '}
          {!other.converted && (
            <button type="button" className="button" onClick={() => props.onModule(other.module)}>
              Use {other.module}
            </button>
          )}
        </p>
      ))}
      {inModule.length > 1 && (
        <RecordChoice module={module} matches={matches} chosen={recordId ?? null} onRecord={props.onRecord} />
      )}
      {obstacles.map((obstacle) => (
        <p key={obstacle} role="alert" className="notice notice-bad">
          {obstacle}
        </p>
      ))}
      <PushMissing missing={diff.missing} typed={typed} onTyped={(next) => onChoose({ typed: next })} />
      <PushChanges
        name="Changes"
        changes={diff.changes}
        actions={actions}
        onAction={(api, action) => onChoose({ actions: { ...actions, [api]: action } })}
      />
      <PushCompany
        diff={diff}
        choice={choices.company}
        onChoice={(company) => onChoose({ company })}
        onLook={props.onLookForAccount}
      />
      <PushNote
        changes={withActions(diff.changes, actions)}
        on={choices.addsNote ?? diff.addsNote}
        onChange={(addsNote) => onChoose({ addsNote })}
      />
      {props.ziaModules.includes(module) && (
        <p className="quiet">
          Zia enriches {module} in your Zoho: after this push it may fill further fields by itself. Facet does
          not see or undo those.
        </p>
      )}
      {recordId !== undefined && !isAnyWritten && <p role="status">Nothing to change.</p>}
      <Buttons>
        <Cancel onClose={props.onClose} />
        <button
          type="button"
          className="button button-accent"
          disabled={writing || obstacles.length > 0}
          onClick={props.onConfirm}
        >
          {recordId === undefined ? 'Create' : 'Update'} {one}
        </button>
      </Buttons>
    </>
  );
}

function Done({ push, onUndo, onClose }: PushDialogProps & { push: Finished }) {
  const { receipt, undo } = push;
  const count = Object.keys(receipt.written).length;
  const fields = `${count} ${count === 1 ? 'field' : 'fields'}`;
  const note = receipt.note?.id === undefined ? '' : ' and a note';
  const said = {
    created: `Created in ${receipt.target.module} with ${fields}${note}.`,
    updated: `Updated ${fields}${note} in ${receipt.target.module}.`,
    'nothing-to-change': 'Nothing to change.',
  }[receipt.kind];
  const noteless = receipt.note?.problem && explainPush(receipt.note.problem);
  const failed = undo?.problem && explainPush(undo.problem);
  return (
    <>
      <p role="status">{undo?.said ?? said}</p>
      {noteless && (
        <p className="notice notice-caution">
          The note was not added. {noteless.what} {noteless.next}
        </p>
      )}
      {failed && (
        <p role="alert" className="notice notice-bad">
          Not undone. {failed.what} {failed.next}
        </p>
      )}
      {undo?.refused && <UndoRefused {...undo.refused} onUndo={onUndo} />}
      <Buttons>
        <a className="push-link" href={receipt.url} target="_blank" rel="noreferrer noopener">
          Open in Zoho
        </a>
        {receipt.kind !== 'nothing-to-change' && undo?.said === undefined && (
          <button
            type="button"
            className="button"
            disabled={undo?.running ?? false}
            onClick={() => onUndo(false)}
          >
            Undo
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </Buttons>
    </>
  );
}

const Buttons = ({ children }: { children: ReactNode }) => <div className="dialog-buttons">{children}</div>;

const Cancel = ({ onClose }: { onClose(): void }) => (
  <button type="button" className="button" onClick={onClose}>
    Cancel
  </button>
);
