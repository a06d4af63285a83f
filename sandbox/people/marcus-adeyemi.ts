import type { SandboxPerson } from '../types.ts';
import { APOLLO_LOCKED_EMAIL, apolloPerson } from './apollo-person.ts';
import { NORTHWIND_AT_APOLLO } from './companies.ts';
import { crustdataProfile } from './crustdata-profile.ts';
import type { Job } from './facts.ts';

const jobs: Job[] = [
  {
    company: 'Northwind',
    domain: 'northwind.io',
    title: 'Procurement Lead',
    from: '2020-10-01',
    location: 'Manchester, England, United Kingdom',
  },
];

/** Apollo locks his address and shows a placeholder for a picture; Zia fails on him. */
export const marcusAdeyemi: SandboxPerson = {
  slug: 'marcus-adeyemi',
  name: 'Marcus Adeyemi',
  emails: ['marcus.adeyemi@northwind.io'],
  company: 'northwind.io',
  crustdata: crustdataProfile({
    id: 7,
    slug: 'marcus-adeyemi',
    name: 'Marcus Adeyemi',
    location: 'Manchester, England, United Kingdom',
    jobs,
    schools: [],
    skills: ['Procurement'],
    updated: '2026-01-15',
  }),
  apollo: apolloPerson({
    id: 7,
    slug: 'marcus-adeyemi',
    firstName: 'Marcus',
    lastName: 'Adeyemi',
    jobs,
    email: APOLLO_LOCKED_EMAIL,
    emailStatus: 'unavailable',
    city: 'Manchester',
    country: 'United Kingdom',
    seniority: 'manager',
    department: 'master_operations',
    organization: NORTHWIND_AT_APOLLO,
  }),
  ziaPeople: 'FAILED',
};
