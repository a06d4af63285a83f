import type { SandboxPerson } from '../types.ts';
import { apolloPerson } from './apollo-person.ts';
import { ACME_ROBOTICS_AT_APOLLO } from './companies.ts';
import { crustdataProfile } from './crustdata-profile.ts';
import type { Job, School } from './facts.ts';
import { ziaPerson } from './zia-person.ts';

const schools: School[] = [
  {
    name: 'Technical University of Example',
    degree: 'Diplom',
    field: 'Mechanical Engineering',
    fromYear: 2004,
    toYear: 2009,
  },
];

const jobs: Job[] = [
  {
    company: 'Acme Robotics GmbH',
    domain: 'acme-robotics.io',
    title: 'VP Sales',
    from: '2023-04-01',
    location: 'Berlin, Germany',
    description: 'Leads sales in Germany, Austria and Switzerland.',
  },
  {
    company: 'Acme Robotics GmbH',
    domain: 'acme-robotics.io',
    title: 'Sales Director',
    from: '2019-02-01',
    to: '2023-03-31',
    location: 'Berlin, Germany',
  },
  {
    company: 'Northwind',
    domain: 'northwind.io',
    title: 'Account Executive',
    from: '2012-06-01',
    to: '2019-01-31',
    location: 'Hamburg, Germany',
  },
];

const jobsAtApollo = jobs.map((job) => ({ ...job, company: job.company.replace(' GmbH', '') }));

/** Zia has not heard of the promotion of 2023. */
const jobsAtZia: Job[] = [
  {
    company: 'Acme Robotics GmbH',
    domain: 'acme-robotics.io',
    title: 'Sales Director',
    from: '2019-02-01',
  },
  ...jobs.slice(2),
];

/** The sample of `npm start`: all four know her; they disagree on the job title (Zia's is old) and on the company's spelling. */
export const janeDoe: SandboxPerson = {
  slug: 'jane-doe',
  name: 'Jane Doe',
  emails: ['jane.doe@acme-robotics.io', 'jane@berlin-post.eu'],
  company: 'acme-robotics.io',
  crustdata: crustdataProfile({
    id: 1,
    slug: 'jane-doe',
    name: 'Jane Doe',
    location: 'Berlin, Germany',
    jobs,
    schools,
    skills: ['Enterprise Sales', 'Robotics', 'Negotiation'],
    languages: ['German', 'English'],
    summary: 'Sells robots to people who have too many boxes.',
    twitter: 'janedoe_robots',
    updated: '2026-02-11',
  }),
  crustdataBusinessEmails: [{ address: 'jane.doe@acme-robotics.io', validatedAt: '2026-01-18' }],
  crustdataScore: 0.95,
  apollo: apolloPerson({
    id: 1,
    slug: 'jane-doe',
    firstName: 'Jane',
    lastName: 'Doe',
    jobs: jobsAtApollo,
    email: 'jane.doe@acme-robotics.io',
    emailStatus: 'verified',
    city: 'Berlin',
    state: 'Berlin',
    country: 'Germany',
    seniority: 'vp',
    department: 'master_sales',
    organization: ACME_ROBOTICS_AT_APOLLO,
  }),
  apolloPhones: ['+493023125042', '+493023125100'],
  apolloPersonalEmails: ['jane@berlin-post.eu'],
  ziaPeople: ziaPerson({
    slug: 'jane-doe',
    firstName: 'Jane',
    lastName: 'Doe',
    jobs: jobsAtZia,
    schools,
    industry: 'Industrial Automation',
    emails: [
      { type: 'PROFESSIONAL', email: 'jane.doe@acme-robotics.io' },
      { type: 'PERSONAL', email: 'jane@berlin-post.eu' },
    ],
    phone: '+49 30 23125 042',
    country: 'Germany',
    region: 'Berlin',
    continent: 'Europe',
    place: 'Berlin, Germany',
    skills: ['Robotics'],
  }),
};
