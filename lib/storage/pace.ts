import { FRESH_PACE, type PaceState } from '@/lib/core/pace';
import type { Database } from './database';

/** Changes how a vendor stands, in one step over all contexts; without a `state` it is left as it is. Answers `result`. */
export function changePace<T>(
  database: Database,
  key: string,
  change: (state: PaceState) => { state: PaceState | undefined; result: T },
): Promise<T> {
  return database.transaction('rw', database.paces, async () => {
    const { key: _key, ...stored } = (await database.paces.get(key)) ?? { key, ...FRESH_PACE };
    const { state, result } = change(stored);
    if (state) await database.paces.put({ key, ...state });
    return result;
  });
}
