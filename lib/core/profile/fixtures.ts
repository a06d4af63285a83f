import type { ClaimOf, Subject } from './claim';
import type { FieldKey, FieldValue } from './fields';

/** A claim for tests: Crustdata's, fairly sure, unless told otherwise. */
export const fakeClaim = <K extends FieldKey>(
  field: K,
  value: FieldValue<K>,
  details: Partial<Omit<ClaimOf<K>, 'field' | 'value'>> = {},
): ClaimOf<K> => ({
  field,
  value,
  provider: 'crustdata',
  answerId: `answer-of-${details.provider ?? 'crustdata'}`,
  pointer: `/${field}`,
  confidence: 0.8,
  fetchedAt: '2026-03-01T10:00:00Z',
  ...details,
});

/** A subject for tests: a person of whom nothing is told. */
export const fakeSubject = (details: Partial<Subject> = {}): Subject => ({
  names: [],
  slugs: [],
  echoes: [],
  emails: [],
  companies: [],
  companyDomains: [],
  about: 'person',
  ...details,
});
