import type { SandboxPerson } from '../types.ts';
import { apolloPerson } from './apollo-person.ts';
import { crustdataProfile } from './crustdata-profile.ts';
import type { Job, School } from './facts.ts';
import { ziaPersonOpenApi } from './zia-person.ts';

const schools: School[] = [
  {
    name: 'Example University Utrecht',
    degree: 'Bachelor',
    field: 'Logistics',
    fromYear: 2009,
    toYear: 2012,
  },
];

const jobs: Job[] = [
  {
    company: 'Larkspur Freight',
    domain: 'larkspur-freight.eu',
    title: 'Operations Director',
    from: '2025-08-01',
    location: 'Utrecht, Netherlands',
  },
  {
    company: 'Cobalt Ferry',
    domain: 'cobalt-ferry.com',
    title: 'Route Manager',
    from: '2015-01-01',
    to: '2025-07-31',
  },
];

/** She changed employers: Apollo still has the old job and the old address, Crustdata lists that address under the past employer. */
export const hannaVisser: SandboxPerson = {
  slug: 'hanna-visser',
  name: 'Hanna Visser',
  emails: ['hanna.visser@larkspur-freight.eu', 'h.visser@cobalt-ferry.com'],
  company: 'larkspur-freight.eu',
  crustdata: crustdataProfile({
    id: 6,
    slug: 'hanna-visser',
    name: 'Hanna Visser',
    location: 'Utrecht, Netherlands',
    jobs,
    schools,
    skills: ['Operations', 'Rail'],
    languages: ['Dutch', 'English'],
    updated: '2026-02-01',
  }),
  crustdataBusinessEmails: [
    { address: 'hanna.visser@larkspur-freight.eu', validatedAt: '2026-01-30' },
    { address: 'h.visser@cobalt-ferry.com', validatedAt: '' },
  ],
  apollo: apolloPerson({
    id: 6,
    slug: 'hanna-visser',
    firstName: 'Hanna',
    lastName: 'Visser',
    jobs: [
      { company: 'Cobalt Ferry', domain: 'cobalt-ferry.com', title: 'Route Manager', from: '2015-01-01' },
    ],
    email: 'h.visser@cobalt-ferry.com',
    emailStatus: 'verified',
    city: 'Utrecht',
    country: 'Netherlands',
    seniority: 'manager',
    department: 'master_operations',
    organization: null,
  }),
  ziaPeople: ziaPersonOpenApi({
    slug: 'hanna-visser',
    firstName: 'Hanna',
    lastName: 'Visser',
    jobs,
    schools,
    industry: 'Logistics',
    emails: [{ type: 'PROFESSIONAL', email: 'hanna.visser@larkspur-freight.eu' }],
    phone: '+31 85 000 0142',
    country: 'Netherlands',
    region: 'Utrecht',
    continent: 'Europe',
    place: 'Utrecht, Netherlands',
  }),
};
