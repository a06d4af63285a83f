import { area } from '@/lib/core/words/area';

/** Values of a profile that go to the CRM in another shape than the panel shows them; the others have the names of their fields. */
export const crmSourceWords = area('crmSource', {
  names: {
    email: 'Email',
    secondEmail: 'Second email',
    mobile: 'Mobile',
    twitter: 'Twitter handle',
    website: 'Company website',
    city: 'City',
    state: 'State',
    country: 'Country',
  },
});
