import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { explainProblem } from '@/lib/core/explain-problem';
import type { CrmAction, CrmDiff } from '@/lib/crm/types';
import { Changes } from './changes';
import type { PushDialogProps, PushStage } from './push-dialog';
import { Target } from './target';
import { NOUN } from './words';

type FormStage = Extract<PushStage, { kind: 'comparing' | 'ready' | 'writing' | 'write-failed' }>;

/** Where to, what changes, and the button with the exact verb. */
export function PushForm(props: PushDialogProps & { stage: FormStage }) {
  const { stage, target } = props;
  const diff = stage.kind === 'comparing' ? undefined : stage.diff;
  // The user's choices belong to the very diff they were made on: another record starts anew.
  const [chosen, setChosen] = useState<{
    diff: CrmDiff | undefined;
    actions: Readonly<Record<string, CrmAction>>;
  }>({
    diff,
    actions: {},
  });
  const actions = chosen.diff === diff ? chosen.actions : {};
  const edited = diff && {
    ...diff,
    changes: diff.changes.map((change) => ({ ...change, action: actions[change.api] ?? change.action })),
  };
  const writing = stage.kind === 'writing';
  const verb = `${target.recordId === undefined ? 'Create' : 'Update'} ${NOUN[target.module]}`;
  const nothing =
    target.recordId !== undefined && edited?.changes.every((change) => change.action === 'Keep') === true;

  return (
    <>
      <Target {...props} disabled={writing} />
      {diff && edited ? (
        <Changes
          diff={diff}
          actions={Object.fromEntries(edited.changes.map((change) => [change.api, change.action]))}
          disabled={writing}
          onAction={(api, action) => setChosen({ diff, actions: { ...actions, [api]: action } })}
        />
      ) : (
        <div className="push-shape" aria-hidden="true" />
      )}
      {diff && diff.obstacles.length > 0 && (
        <ul role="alert" className="push-alert">
          {diff.obstacles.map((obstacle) => (
            <li key={obstacle}>{obstacle}</li>
          ))}
        </ul>
      )}
      {stage.kind === 'write-failed' && <WriteFailed stage={stage} />}
      <p role="status" className="quiet">
        {stage.kind === 'comparing' && 'Reading the record in Zoho…'}
        {writing && 'Writing to Zoho…'}
        {stage.kind === 'ready' &&
          nothing &&
          `Nothing to change: the ${NOUN[target.module]} has all of it already`}
      </p>
      <div className="dialog-actions">
        <Button onClick={props.onClose}>Cancel</Button>
        <Button
          tone="accent"
          disabled={!edited || writing || edited.obstacles.length > 0}
          onClick={() => edited && props.onPush(edited)}
        >
          {verb}
        </Button>
      </div>
    </>
  );
}

function WriteFailed({ stage }: { stage: Extract<PushStage, { kind: 'write-failed' }> }) {
  const { what, next } = explainProblem(stage.problem, 'Zoho CRM');
  return (
    <p role="alert" className="push-alert">
      {what} {next}
    </p>
  );
}
