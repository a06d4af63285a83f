import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PushDialogProps } from '@/components/panel/push-dialog';
import { explainProblem } from '@/lib/core/explain-problem';
import { identityLabel } from '@/lib/core/identity/key';
import { displayName } from '@/lib/core/profile/derive';
import { readZohoAccount } from '@/lib/storage/zoho-account';
import type { PushStep } from '@/lib/state/push-store';
import { commonWords } from '@/lib/core/words/en/common';
import { pushProblemWords } from '@/lib/core/words/en/push-problem';
import type { Stores } from './stores';

/** Why the changes are shown again, in words. */
function withNotice(push: PushStep): PushDialogProps['push'] {
  if (push.step !== 'ready' || push.again === undefined) return push;
  const { what } = explainProblem(push.again, 'Zoho');
  return { ...push, notice: commonWords.sentences(what, pushProblemWords.shownAgain) };
}

export function usePush({ push, person }: Stores): PushDialogProps {
  const state = useStore(push);
  const view = useStore(person, (shown) => shown.view);
  const [ziaModules, setZiaModules] = useState<readonly string[]>([]);
  const isOpen = state.push.step !== 'closed';
  useEffect(() => {
    if (isOpen)
      void readZohoAccount().then((account) =>
        setZiaModules([...(account?.zia?.people ?? []), ...(account?.zia?.organization ?? [])]),
      );
  }, [isOpen]);
  return {
    push: withNotice(state.push),
    module: state.module,
    name: view ? (displayName(view.profile) ?? identityLabel(view.identity)) : '',
    ziaModules,
    choices: state.choices,
    onModule: state.chooseModule,
    onRecord: state.chooseRecord,
    onChoose: state.choose,
    onLookForAccount: state.lookForAccount,
    onConfirm: () => void state.confirm(),
    onUndo: (partly) => void state.undo(partly),
    onClose: state.close,
  };
}
