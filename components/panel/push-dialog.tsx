import type { ReactNode } from 'react';
import { Dialog } from '@/components/ui/dialog';
import type { Problem } from '@/lib/core/problem';
import { withActions, writtenOf } from '@/lib/crm/sent';
import type { CrmChoices, CrmDiff, CrmMatch, CrmModule, Receipt } from '@/lib/crm/types';
import { commonWords } from '@/lib/core/words/en/common';
import { personWords } from '@/lib/core/words/en/person';
import { pushWords } from '@/lib/core/words/en/push';
import { writesWords } from '@/lib/core/words/en/writes';
import { zohoModulesWords } from '@/lib/core/words/en/zoho-modules';
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

/** Says what will be written before it is written, and undoes it after. */
export function PushDialog(props: PushDialogProps) {
  const { push, module } = props;
  const open = push.step !== 'closed';
  const inWork = push.step !== 'done' && push.step !== 'failed';
  return (
    <Dialog title={personWords.push} open={open} onClose={props.onClose}>
      {inWork && (
        <label className="push-module">
          {pushWords.module}
          <select
            className="input"
            value={module}
            disabled={push.step === 'writing'}
            onChange={(event) => props.onModule(event.target.value === 'Contacts' ? 'Contacts' : 'Leads')}
          >
            <option value="Leads">{zohoModulesWords.names.Leads}</option>
            <option value="Contacts">{zohoModulesWords.names.Contacts}</option>
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
          <p role="status">{pushWords.searching}</p>
          <Buttons>
            <Cancel onClose={onClose} />
          </Buttons>
        </>
      );
    case 'choosing':
      return (
        <>
          <p>{pushWords.several}</p>
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
            {commonWords.sentences(
              what,
              push.problem.money === 'maybe' ? pushWords.maybeWritten : pushWords.notWritten,
              next,
            )}
          </p>
          <Buttons>
            <button type="button" className="button" onClick={onClose}>
              {commonWords.close}
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
        {recordId === undefined ? pushWords.newOne[module] : pushWords.updateOne[module](match?.name ?? name)}
        {match?.owner !== undefined && <span className="quiet"> · {pushWords.ownedBy(match.owner)}</span>}
      </p>
      {match && <p className="quiet">{pushWords.foundBy(commonWords.list(match.matchedBy))}</p>}
      {elsewhere.map((other) => (
        <p key={other.id} className="notice notice-caution">
          {pushWords.elsewhere[other.converted ? 'converted' : other.module](
            commonWords.list(other.matchedBy),
            zohoModulesWords.names[other.module],
            other.name,
          )}{' '}
          {!other.converted && (
            <button type="button" className="button" onClick={() => props.onModule(other.module)}>
              {pushWords.useModule(zohoModulesWords.names[other.module])}
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
        of="person"
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
        <p className="quiet">{pushWords.zia(zohoModulesWords.names[module])}</p>
      )}
      {recordId !== undefined && !isAnyWritten && <p role="status">{pushWords.nothingToChange}</p>}
      <Buttons>
        <Cancel onClose={props.onClose} />
        <button
          type="button"
          className="button button-accent"
          disabled={writing || obstacles.length > 0}
          onClick={props.onConfirm}
        >
          {(recordId === undefined ? pushWords.create : pushWords.update)[module]}
        </button>
      </Buttons>
    </>
  );
}

function Done({ push, onUndo, onClose }: PushDialogProps & { push: Finished }) {
  const { receipt, undo } = push;
  const noteless = receipt.note?.problem && explainPush(receipt.note.problem);
  const failed = undo?.problem && explainPush(undo.problem);
  return (
    <>
      <p role="status">{undo?.said ?? saidOf(receipt)}</p>
      {noteless && (
        <p className="notice notice-caution">
          {commonWords.sentences(pushWords.noteNotAdded, noteless.what, noteless.next)}
        </p>
      )}
      {failed && (
        <p role="alert" className="notice notice-bad">
          {commonWords.sentences(writesWords.notUndone, failed.what, failed.next)}
        </p>
      )}
      {undo?.refused && <UndoRefused {...undo.refused} onUndo={onUndo} />}
      <Buttons>
        <a className="push-link" href={receipt.url} target="_blank" rel="noreferrer noopener">
          {writesWords.openInZoho}
        </a>
        {receipt.kind !== 'nothing-to-change' && undo?.said === undefined && (
          <button
            type="button"
            className="button"
            disabled={undo?.running ?? false}
            onClick={() => onUndo(false)}
          >
            {commonWords.undo}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {commonWords.close}
        </button>
      </Buttons>
    </>
  );
}

function saidOf({ kind, target, written, note }: Receipt): string {
  if (kind === 'nothing-to-change') return pushWords.nothingToChange;
  const words = kind === 'created' ? pushWords.created : pushWords.updated;
  const say = note?.id === undefined ? words.plain : words.withNote;
  return say(zohoModulesWords.names[target.module], Object.keys(written).length);
}

const Buttons = ({ children }: { children: ReactNode }) => <div className="dialog-buttons">{children}</div>;

const Cancel = ({ onClose }: { onClose(): void }) => (
  <button type="button" className="button" onClick={onClose}>
    {commonWords.cancel}
  </button>
);
