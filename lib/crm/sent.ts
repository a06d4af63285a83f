import type { CrmAction, CrmChange, CrmDiff, CrmValue } from './types';

/** Never an empty value (Zoho would clear the field), and Fill only where Zoho is empty, as its name says. */
const isSent = ({ action, value, before }: CrmChange): boolean =>
  value !== '' && (action === 'Overwrite' || (action === 'Fill' && before === ''));

/** The changes that a push of this diff sends. */
export const sentOf = ({ changes }: Pick<CrmDiff, 'changes'>): readonly CrmChange[] => changes.filter(isSent);

/** What a push of this diff sends, by API name. */
export const writtenOf = (diff: Pick<CrmDiff, 'changes'>): Readonly<Record<string, CrmValue>> =>
  Object.fromEntries(sentOf(diff).map((change) => [change.api, change.value]));

/** The changes with the user's choices in them. */
export const withActions = (
  changes: readonly CrmChange[],
  actions: Readonly<Record<string, CrmAction>>,
): readonly CrmChange[] =>
  changes.map((change) => ({ ...change, action: actions[change.api] ?? change.action }));
