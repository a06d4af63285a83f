import { useEffect, useState } from 'react';
import { watchSettings } from '@/lib/storage/settings';

/** Whether the user lets single keys do something. */
export function useSingleKeys(): boolean {
  const [on, setOn] = useState(true);
  useEffect(() => watchSettings(({ singleKeys }) => setOn(singleKeys)), []);
  return on;
}
