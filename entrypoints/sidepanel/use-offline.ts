import { useSyncExternalStore } from 'react';

function follow(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** True while the browser knows that it has no connection. */
export const useOffline = (): boolean => useSyncExternalStore(follow, () => !navigator.onLine);
