import type { SandboxPerson } from '../types.ts';
import { apolloPerson } from './apollo-person.ts';
import { LARKSPUR_AT_APOLLO } from './companies.ts';
import { crustdataProfile } from './crustdata-profile.ts';
import type { Job } from './facts.ts';
import { ziaPerson } from './zia-person.ts';

/** Longer than the 80 characters of a Zoho last name. */
const lastName =
  'Featherstonehaugh-Cholmondeley-Marjoribanks-Beauchamp-Wriothesley-Auchinleck-Mainwaring of Woolfardisworthy';

const jobs: Job[] = [
  {
    company: 'Larkspur Freight',
    domain: 'larkspur-freight.eu',
    title:
      'Senior Executive Vice President, Global Strategic Partnerships, Intermodal Alliances and Regulatory Relations ' +
      'for Europe, the Middle East and Africa (maternity cover), and Acting Chair of the Fresh Goods Council',
    from: '2016-11-01',
    location: 'London, England, United Kingdom',
  },
];

const emails = [
  'wilhelmina.featherstonehaugh@larkspur-freight.eu',
  ...Array.from({ length: 13 }, (_, index) => `wilhelmina.${index + 2}@larkspur-freight.eu`),
];

/** Fourteen addresses, and a name and title too long for most fields of a CRM. */
export const wilhelminaFeatherstonehaugh: SandboxPerson = {
  slug: 'wilhelmina-featherstonehaugh',
  name: `Wilhelmina ${lastName}`,
  emails,
  company: 'larkspur-freight.eu',
  crustdata: crustdataProfile({
    id: 12,
    slug: 'wilhelmina-featherstonehaugh',
    name: `Wilhelmina ${lastName}`,
    location: 'London, England, United Kingdom',
    jobs,
    schools: [],
    skills: Array.from({ length: 50 }, (_, index) => `Skill number ${index + 1}`),
    updated: '2026-02-14',
  }),
  crustdataBusinessEmails: emails.map((address) => ({ address, validatedAt: '2026-02-01' })),
  apollo: apolloPerson({
    id: 12,
    slug: 'wilhelmina-featherstonehaugh',
    firstName: 'Wilhelmina',
    lastName,
    jobs,
    email: 'wilhelmina.featherstonehaugh@larkspur-freight.eu',
    emailStatus: 'verified',
    city: 'London',
    country: 'United Kingdom',
    seniority: 'vp',
    department: 'master_sales',
    organization: LARKSPUR_AT_APOLLO,
  }),
  ziaPeople: ziaPerson({
    slug: 'wilhelmina-featherstonehaugh',
    firstName: 'Wilhelmina',
    lastName,
    jobs,
    schools: [],
    industry: 'Logistics',
    emails: emails.map((email) => ({ type: 'PROFESSIONAL', email })),
    phone: '+44 20 7946 0142',
    country: 'United Kingdom',
    region: 'England',
    continent: 'Europe',
    place: 'London, England, United Kingdom',
  }),
};
