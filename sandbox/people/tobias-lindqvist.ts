import type { SandboxPerson } from '../types.ts';
import { apolloPerson } from './apollo-person.ts';
import { NORTHWIND_AT_APOLLO } from './companies.ts';
import { crustdataProfile } from './crustdata-profile.ts';
import type { Job, School } from './facts.ts';
import { ziaPerson } from './zia-person.ts';

const schools: School[] = [
  {
    name: 'Example Institute of Stockholm',
    degree: 'Master of Science',
    field: 'Energy Systems',
    fromYear: 2006,
    toYear: 2011,
  },
];

const jobs: Job[] = [
  {
    company: 'Northwind',
    domain: 'northwind.io',
    title: 'Head of Data',
    from: '2021-09-01',
    location: 'Stockholm, Sweden',
  },
];

/** All four agree on everything. */
export const tobiasLindqvist: SandboxPerson = {
  slug: 'tobias-lindqvist',
  name: 'Tobias Lindqvist',
  emails: ['tobias.lindqvist@northwind.io'],
  company: 'northwind.io',
  crustdata: crustdataProfile({
    id: 2,
    slug: 'tobias-lindqvist',
    name: 'Tobias Lindqvist',
    location: 'Stockholm, Sweden',
    jobs,
    schools,
    skills: ['Forecasting', 'SQL'],
    languages: ['Swedish', 'English'],
    updated: '2026-02-11',
  }),
  crustdataBusinessEmails: [{ address: 'tobias.lindqvist@northwind.io', validatedAt: '2026-01-20' }],
  crustdataScore: 0.95,
  apollo: apolloPerson({
    id: 2,
    slug: 'tobias-lindqvist',
    firstName: 'Tobias',
    lastName: 'Lindqvist',
    jobs,
    email: 'tobias.lindqvist@northwind.io',
    emailStatus: 'verified',
    city: 'Stockholm',
    country: 'Sweden',
    seniority: 'head',
    department: 'master_information_technology',
    photo: 'https://pictures.example.com/permanent/2.jpg',
    organization: NORTHWIND_AT_APOLLO,
  }),
  apolloPhones: ['+4684650042'],
  ziaPeople: ziaPerson({
    slug: 'tobias-lindqvist',
    firstName: 'Tobias',
    lastName: 'Lindqvist',
    jobs,
    schools,
    industry: 'Computer Software',
    emails: [{ type: 'PROFESSIONAL', email: 'tobias.lindqvist@northwind.io' }],
    phone: '+46 8 465 00 42',
    country: 'Sweden',
    region: 'Stockholm County',
    continent: 'Europe',
    place: 'Stockholm, Sweden',
  }),
};
