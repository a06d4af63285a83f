import { isFieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';
import type { Settings } from '@/lib/storage/settings';

const DAY_MS = 86_400_000;

/**
 * Whether every field that the user marked as needed has a chosen value of which some provider is sure enough, by an answer that is not
 * too old to be reused. Never when nothing is marked: then there is no reason to stop.
 */
export function isEnough(
  profile: Profile,
  { needed, neededConfidence, keepAnswersDays }: Settings,
  { now, freshAfter }: { now: number; freshAfter?: string },
): boolean {
  const kept = new Date(now - keepAnswersDays * DAY_MS).toISOString();
  const since = freshAfter !== undefined && freshAfter > kept ? freshAfter : kept;
  return (
    needed.length > 0 &&
    needed.every(
      (field) =>
        isFieldKey(field) &&
        profile[field]?.groups[0].claims.some(
          (claim) => claim.confidence >= neededConfidence && claim.fetchedAt >= since,
        ) === true,
    )
  );
}
