import type { SandboxPerson } from '../types.ts';
import { apolloPerson } from './apollo-person.ts';
import { JUNIPER_AT_APOLLO } from './companies.ts';

/** Only Apollo knows her, not even Crustdata's live look. She lives outside the GDPR, so her personal address can be revealed. */
export const priyaRaman: SandboxPerson = {
  slug: 'priya-raman',
  name: 'Priya Raman',
  emails: ['priya.raman@juniper-foundry.com', 'priya@raman-mail.net'],
  company: 'juniper-foundry.com',
  crustdata: 'PE03',
  apollo: apolloPerson({
    id: 3,
    slug: 'priya-raman',
    firstName: 'Priya',
    lastName: 'Raman',
    jobs: [
      {
        company: 'Juniper Foundry',
        domain: 'juniper-foundry.com',
        title: 'Purchasing Manager',
        from: '2020-05-01',
      },
    ],
    email: 'priya.raman@juniper-foundry.com',
    emailStatus: 'extrapolated',
    city: 'Portland',
    state: 'Oregon',
    country: 'United States',
    seniority: 'manager',
    department: 'master_operations',
    organization: JUNIPER_AT_APOLLO,
  }),
  apolloPhones: ['+12025550164'],
  apolloPersonalEmails: ['priya@raman-mail.net'],
  ziaPeople: 'DATA_NOT_FOUND',
};
