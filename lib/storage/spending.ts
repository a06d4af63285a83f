import { monthOf } from '@/lib/core/local-day';
import type { ProviderId } from '@/lib/core/profile/claim';
import type { Database } from './database';
import type { SpendingRow } from './rows';

/** The user's own limits for one provider, in the vendor's credits; absent: none. */
export interface CreditLimits {
  daily?: number;
  monthly?: number;
}

/** What the limits leave. */
export interface CreditsLeft {
  /** Infinity without a limit. */
  credits: number;
  /** The limit that leaves the least. */
  by?: { period: 'day' | 'month'; limit: number };
}

/** What one provider's limits leave on `day`, from the rows of its spending. */
export function creditsLeft(
  rows: readonly SpendingRow[],
  provider: ProviderId,
  day: string,
  { daily, monthly }: CreditLimits,
): CreditsLeft {
  const spent = (isIn: (row: SpendingRow) => boolean): number =>
    rows
      .filter((row) => row.provider === provider && isIn(row))
      .reduce((sum, { credits }) => sum + credits, 0);
  const ofDay = daily === undefined ? Infinity : daily - spent((row) => row.day === day);
  const ofMonth =
    monthly === undefined ? Infinity : monthly - spent((row) => monthOf(row.day) === monthOf(day));
  const credits = Math.max(0, Math.min(ofDay, ofMonth));
  if (credits === Infinity) return { credits };
  const by =
    ofMonth < ofDay
      ? { period: 'month' as const, limit: monthly ?? 0 }
      : { period: 'day' as const, limit: daily ?? 0 };
  return { credits, by };
}

export async function leftOf(
  database: Database,
  provider: ProviderId,
  day: string,
  limits: CreditLimits,
): Promise<CreditsLeft> {
  if (limits.daily === undefined && limits.monthly === undefined) return { credits: Infinity };
  return creditsLeft(await readMonth(database, day), provider, day, limits);
}

/** The spending of the month that `day` is in: at most 31 rows per provider. */
export function readMonth(database: Database, day: string): Promise<SpendingRow[]> {
  return database.spending.where('day').startsWith(monthOf(day)).toArray();
}
