import { useStore } from 'zustand';
import type { WritesListProps } from '@/components/panel/writes-list';
import { instant } from '@/lib/core/words/numbers';
import type { Stores } from './stores';

/** What Facet wrote to Zoho. */
export function useWrites({ writes: store }: Stores): WritesListProps {
  const { writes, undos, undo } = useStore(store);
  return {
    rows: (writes ?? []).map(({ at, ...write }) => ({
      ...write,
      when: instant(new Date(at)),
      undo: undos.get(write.pushId),
    })),
    onUndo: (pushId, partly) => void undo(pushId, partly),
  };
}
