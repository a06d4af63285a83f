import type { SandboxPerson } from '../types.ts';
import { apolloPerson } from './apollo-person.ts';
import { NORTHWIND_AT_APOLLO } from './companies.ts';
import { crustdataProfile } from './crustdata-profile.ts';
import type { Job } from './facts.ts';
import { ziaPerson } from './zia-person.ts';

const jobs: Job[] = [
  {
    company: 'Cobalt Ferry',
    domain: 'cobalt-ferry.com',
    title: 'Marine Engineer',
    from: '2018-03-01',
    location: 'Dover, England, United Kingdom',
  },
];

const jobsOfTheOther: Job[] = [
  { company: 'Northwind', domain: 'northwind.io', title: 'Chief Marketing Officer', from: '2022-01-01' },
];

/** A common name: asked for this one, Apollo answers about another John Smith (other slug, other company). */
export const johnSmith: SandboxPerson = {
  slug: 'john-smith-4a1b2c',
  name: 'John Smith',
  emails: ['john.smith@cobalt-ferry.com'],
  company: 'cobalt-ferry.com',
  crustdata: crustdataProfile({
    id: 5,
    slug: 'john-smith-4a1b2c',
    name: 'John Smith',
    location: 'Dover, England, United Kingdom',
    jobs,
    schools: [],
    skills: ['Diesel Engines'],
    updated: '2025-12-02',
  }),
  crustdataBusinessEmails: [{ address: 'john.smith@cobalt-ferry.com', validatedAt: '2025-11-30' }],
  crustdataScore: 0.95,
  apollo: apolloPerson({
    id: 5,
    slug: 'john-smith-marketing-9z8y7x',
    firstName: 'John',
    lastName: 'Smith',
    jobs: jobsOfTheOther,
    email: 'john.smith@northwind.io',
    emailStatus: 'verified',
    city: 'Austin',
    state: 'Texas',
    country: 'United States',
    seniority: 'c_suite',
    department: 'master_marketing',
    organization: NORTHWIND_AT_APOLLO,
  }),
  ziaPeople: ziaPerson({
    slug: 'john-smith-4a1b2c',
    firstName: 'John',
    lastName: 'Smith',
    jobs,
    schools: [],
    industry: 'Maritime',
    emails: [{ type: 'PROFESSIONAL', email: 'john.smith@cobalt-ferry.com' }],
    phone: null,
    country: 'United Kingdom',
    region: 'England',
    continent: 'Europe',
    place: 'Dover, England, United Kingdom',
  }),
};
