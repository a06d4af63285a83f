import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { explainProblem } from '@/lib/core/explain-problem';
import type { Problem } from '@/lib/core/problem';
import type { CrmDiff, CrmMatch, CrmModule, CrmTarget, Receipt } from '@/lib/crm/types';
import { PushForm } from './push-form';
import { PushResult } from './push-result';
import './push.css';

/** Where the push stands. */
export type PushStage =
  /** Both modules are searched for the person. */
  | { kind: 'searching' }
  /** An error is not "nobody found": nothing can be written. */
  | { kind: 'search-failed'; problem: Problem }
  /** The record and the fields are read. */
  | { kind: 'comparing' }
  | { kind: 'compare-failed'; problem: Problem }
  | { kind: 'ready'; diff: CrmDiff }
  | { kind: 'writing'; diff: CrmDiff }
  | { kind: 'write-failed'; diff: CrmDiff; problem: Problem }
  | { kind: 'done'; receipt: Receipt }
  | { kind: 'undoing'; receipt: Receipt }
  /** `said` begins with "Undone". */
  | { kind: 'undone'; receipt: Receipt; said: string }
  | { kind: 'undo-failed'; receipt: Receipt; problem: Problem };

export interface PushDialogProps {
  stage: PushStage;
  /** Where it will be written. Without a recordId: a new record. */
  target: CrmTarget;
  /** Everybody found, in both modules; empty while searching. */
  matches: readonly CrmMatch[];
  /** Another module: the owner chooses the record there (the only match, or a new one) and compares. */
  onModule(module: CrmModule): void;
  /** Another record, or a new one: the owner compares. */
  onTarget(target: CrmTarget): void;
  /** Search and compare again. */
  onRetry(): void;
  /** Write exactly this: the stage's diff with the actions the user chose. */
  onPush(diff: CrmDiff): void;
  onUndo(receipt: Receipt): void;
  onSetUp(): void;
  onClose(): void;
}

/** The dialog "Push to Zoho": whom it was found as, what will be written, and afterwards what was. */
export function PushDialog(props: PushDialogProps) {
  return (
    <Dialog title="Push to Zoho" onClose={props.onClose}>
      <div className="push">{body(props)}</div>
    </Dialog>
  );
}

function body(props: PushDialogProps) {
  const { stage } = props;
  switch (stage.kind) {
    case 'searching':
      return <Busy>Searching Zoho for this person…</Busy>;
    case 'search-failed':
      return (
        <Failed {...props} lead="Zoho could not be searched, nothing was written." problem={stage.problem} />
      );
    case 'compare-failed':
      return (
        <Failed {...props} lead="Zoho could not be read, nothing was written." problem={stage.problem} />
      );
    case 'comparing':
    case 'ready':
    case 'writing':
    case 'write-failed':
      return <PushForm {...props} stage={stage} />;
    default:
      return <PushResult stage={stage} onUndo={props.onUndo} onClose={props.onClose} />;
  }
}

function Busy({ children }: { children: string }) {
  return (
    <p role="status" className="push-busy quiet">
      {children}
    </p>
  );
}

interface FailedProps {
  lead: string;
  problem: Problem;
  onRetry(): void;
  onSetUp(): void;
  onClose(): void;
}

function Failed({ lead, problem, onRetry, onSetUp, onClose }: FailedProps) {
  const { what, next } = explainProblem(problem, 'Zoho CRM');
  const setUp = ['not-connected', 'key-missing', 'key-rejected', 'scope-missing'].includes(problem.kind);
  return (
    <>
      <div role="alert" className="push-alert">
        <p>{lead}</p>
        <p>
          {what} {next}
        </p>
      </div>
      <div className="dialog-actions">
        <Button onClick={onClose}>Cancel</Button>
        {setUp && <Button onClick={onSetUp}>Set up Zoho</Button>}
        <Button tone="accent" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </>
  );
}
