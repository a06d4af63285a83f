import { useStore } from 'zustand';
import type { PushDialogProps } from '@/components/panel/push-dialog';
import { identityLabel } from '@/lib/core/identity/key';
import { displayName } from '@/lib/core/profile/derive';
import type { Stores } from './stores';

export function usePush({ push, person }: Stores): PushDialogProps {
  const state = useStore(push);
  const view = useStore(person, (shown) => shown.view);
  return {
    push: state.push,
    module: state.module,
    name: view ? (displayName(view.profile) ?? identityLabel(view.identity)) : '',
    actions: state.actions,
    onModule: state.chooseModule,
    onRecord: state.chooseRecord,
    onAction: state.chooseAction,
    onConfirm: () => void state.confirm(),
    onUndo: () => void state.undo(),
    onClose: state.close,
  };
}
