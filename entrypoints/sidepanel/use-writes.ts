import { useStore } from 'zustand';
import type { WritesListProps } from '@/components/panel/writes-list';
import type { Stores } from './stores';

const instant = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What Facet wrote to Zoho. */
export function useWrites({ writes: store }: Stores): WritesListProps {
  const { writes, undos, undo } = useStore(store);
  return {
    rows: (writes ?? []).map(({ at, ...write }) => ({
      ...write,
      when: instant.format(new Date(at)),
      undo: undos.get(write.pushId),
    })),
    onUndo: (pushId, partly) => void undo(pushId, partly),
  };
}
