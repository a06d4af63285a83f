import { area } from '@/lib/core/words/area';
import { number } from '@/lib/core/words/numbers';

/** How a person stands in Zoho already. */
export const inZohoWords = area('inZoho', {
  title: 'In Zoho',
  not: 'Not in Zoho yet.',
  as: {
    Leads: 'In Zoho as lead {name}',
    Contacts: 'In Zoho as contact {name}',
    converted: 'In Zoho as a converted lead {name}',
  },
  nameless: 'without a name',
  empty: (fields: string) => `Empty there: ${fields}`,
  differing: (fields: string) => `Different there: ${fields}`,
  checkAgain: 'Check Zoho again',
  creditsLeft: (count: number) => `${number(count)} Zoho API credits left`,
});
