import { commonWords } from '@/lib/core/words/en/common';
import { settingsRequestsWords } from '@/lib/core/words/en/settings-requests';

/** What a request was for. The ledger keeps English sentences; one that this version does not know stays as it is. */
export function describePurpose(purpose: string): string {
  const many = {
    'Look up people': settingsRequestsWords.lookUpPeople,
    'Create leads': settingsRequestsWords.createLeads,
    'Create contacts': settingsRequestsWords.createContacts,
  };
  const [, verb = '', count = '', what = ''] = /^(Look up|Create) (\d{1,6}) (\w+)$/.exec(purpose) ?? [];
  return (
    own(many, `${verb} ${what}`)?.(Number(count)) ?? own(settingsRequestsWords.purposes, purpose) ?? purpose
  );
}

/** The kinds of personal data that were sent: "email, name". */
export function describePersonal(kinds: readonly string[]): string {
  return kinds.length === 0
    ? settingsRequestsWords.nonePersonal
    : commonWords.list(kinds.map((kind) => own(settingsRequestsWords.personal, kind) ?? kind));
}

/** An HTTP status as it is; in words, how a request without one ended. */
export const describeStatus = (status: string): string =>
  own(settingsRequestsWords.statuses, status) ?? status;

/** What is stored may be any text, "constructor" too. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
