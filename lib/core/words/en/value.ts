import type { PhoneValue } from '@/lib/core/profile/fields';
import { area } from '@/lib/core/words/area';

const phones: Readonly<Record<NonNullable<PhoneValue['kind']>, string>> = {
  mobile: 'mobile',
  work: 'work',
  home: 'home',
  other: 'other',
};

/** What stands beside a value. */
export const valueWords = area('value', {
  phones,
  checked: (date: string) => `checked ${date}`,
  doNotCall: 'do not call',
  current: '(current)',
  /** Of a contact card: it must have a name. */
  nameless: 'Unknown',
});
