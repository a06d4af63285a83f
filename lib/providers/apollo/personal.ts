import type { PersonalField } from '@/lib/http/types';
import type { Query } from '@/lib/providers/types';

/** What a question tells Apollo of the person; the ledger shows it. */
export const personalOf = ({ identity, known }: Query): PersonalField[] => [
  identity.kind,
  ...(known.fullName === undefined ? [] : (['name'] as const)),
  ...(known.companyDomain === undefined ? [] : (['company'] as const)),
];
