import type { SandboxPerson } from '../types.ts';
import { apolloPerson } from './apollo-person.ts';
import { NORTHWIND_AT_APOLLO } from './companies.ts';
import { crustdataProfile } from './crustdata-profile.ts';
import type { Job } from './facts.ts';

const jobs: Job[] = [
  {
    company: 'Northwind',
    domain: 'northwind.io',
    title: 'Customer Success Manager',
    from: '2021-03-01',
    location: 'Malmö, Skåne County, Sweden',
  },
];

/** Letters outside ASCII in name and slug; Apollo writes the name without them. */
export const zoeAkerstrom: SandboxPerson = {
  slug: 'zoë-åkerström',
  name: 'Zoë Åkerström',
  emails: ['zoe.akerstrom@northwind.io'],
  company: 'northwind.io',
  crustdata: crustdataProfile({
    id: 10,
    slug: 'zoë-åkerström',
    name: 'Zoë Åkerström',
    location: 'Malmö, Skåne County, Sweden',
    jobs,
    schools: [],
    skills: ['Onboarding'],
    languages: ['Swedish', 'English'],
    updated: '2026-01-28',
  }),
  crustdataBusinessEmails: [{ address: 'zoe.akerstrom@northwind.io', validatedAt: '2026-01-05' }],
  apollo: apolloPerson({
    id: 10,
    slug: 'zoë-åkerström',
    firstName: 'Zoe',
    lastName: 'Akerstrom',
    jobs,
    email: 'zoe.akerstrom@northwind.io',
    emailStatus: 'verified',
    city: 'Malmö',
    country: 'Sweden',
    seniority: 'manager',
    department: 'master_support',
    organization: NORTHWIND_AT_APOLLO,
  }),
  ziaPeople: 'DATA_NOT_FOUND',
};
