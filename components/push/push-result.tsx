import { Button } from '@/components/ui/button';
import { ExternalLink } from '@/components/ui/external-link';
import { explainProblem } from '@/lib/core/explain-problem';
import type { Receipt } from '@/lib/crm/types';
import type { PushStage } from './push-dialog';
import { outcome } from './words';

interface PushResultProps {
  stage: Extract<PushStage, { kind: 'done' | 'undoing' | 'undone' | 'undo-failed' }>;
  onUndo(receipt: Receipt): void;
  onClose(): void;
}

/** What was written, the way to the record, and the way back. */
export function PushResult({ stage, onUndo, onClose }: PushResultProps) {
  const { receipt } = stage;
  const wrote = receipt.kind !== 'nothing-to-change';
  const problem = stage.kind === 'undo-failed' ? explainProblem(stage.problem, 'Zoho CRM') : undefined;
  return (
    <>
      <p role="status" className="push-outcome">
        {stage.kind === 'undoing' && 'Undoing…'}
        {stage.kind === 'undone' && stage.said}
        {(stage.kind === 'done' || stage.kind === 'undo-failed') && outcome(receipt)}
      </p>
      {problem && (
        <p role="alert" className="push-alert">
          {`It could not be undone. ${problem.what} ${problem.next}`}
        </p>
      )}
      <p>
        <ExternalLink url={receipt.url}>Open in Zoho</ExternalLink>
      </p>
      <div className="dialog-actions">
        {wrote && stage.kind !== 'undone' && (
          <Button disabled={stage.kind === 'undoing'} onClick={() => onUndo(receipt)}>
            Undo
          </Button>
        )}
        <Button tone="accent" onClick={onClose}>
          Done
        </Button>
      </div>
    </>
  );
}
