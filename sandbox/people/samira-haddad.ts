import type { SandboxPerson } from '../types.ts';
import { apolloPerson } from './apollo-person.ts';
import { ACME_ROBOTICS_AT_APOLLO } from './companies.ts';
import { crustdataProfile } from './crustdata-profile.ts';
import type { Job } from './facts.ts';
import { ziaPersonOpenApi } from './zia-person.ts';

const jobs: Job[] = [
  {
    company: 'Acme Robotics GmbH',
    domain: 'acme-robotics.io',
    title: 'Chief Technology Officer',
    from: '2022-01-01',
    location: 'Berlin, Germany',
  },
];

/**
 * She renamed her profile: asked for the old slug, Crustdata echoes it but names the new one as flagship URL. Her answer also has the
 * types that its documents disagree on: skills as one text, two addresses in `email`.
 */
export const samiraHaddad: SandboxPerson = {
  slug: 'samira-haddad',
  name: 'Samira Haddad',
  emails: ['samira.haddad@acme-robotics.io', 'samira@haddad-mail.eu'],
  company: 'acme-robotics.io',
  crustdata: {
    ...crustdataProfile({
      id: 9,
      slug: 'samira-haddad-cto',
      name: 'Samira Haddad',
      location: 'Berlin, Germany',
      jobs,
      schools: [],
      skills: [],
      languages: ['Arabic', 'German', 'English'],
      updated: '2026-02-20',
    }),
    skills: 'Control Theory, Rust, Robotics',
    email: 'samira@haddad-mail.eu, s.haddad@haddad-mail.eu',
  },
  apollo: apolloPerson({
    id: 9,
    slug: 'samira-haddad',
    firstName: 'Samira',
    lastName: 'Haddad',
    jobs,
    email: 'samira.haddad@acme-robotics.io',
    emailStatus: 'verified',
    city: 'Berlin',
    country: 'Germany',
    seniority: 'c_suite',
    department: 'c_suite',
    organization: ACME_ROBOTICS_AT_APOLLO,
  }),
  ziaPeople: ziaPersonOpenApi({
    slug: 'samira-haddad',
    firstName: 'Samira',
    lastName: 'Haddad',
    jobs,
    schools: [],
    industry: 'Industrial Automation',
    emails: [{ type: 'PROFESSIONAL', email: 'samira.haddad@acme-robotics.io' }],
    phone: null,
    country: 'Germany',
    region: 'Berlin',
    continent: 'Europe',
    place: 'Berlin, Germany',
  }),
};
