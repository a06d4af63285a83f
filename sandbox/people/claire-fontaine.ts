import type { SandboxPerson } from '../types.ts';
import { apolloPerson, objectId } from './apollo-person.ts';
import { LARKSPUR_AT_APOLLO } from './companies.ts';
import { crustdataProfile } from './crustdata-profile.ts';
import type { Job } from './facts.ts';

const jobs: Job[] = [
  {
    company: 'Larkspur Freight',
    domain: 'larkspur-freight.eu',
    title: 'Head of Partnerships',
    from: '2019-09-01',
    location: 'Lyon, France',
  },
];

/** The team's own CRM record that Apollo attaches: somebody else's name, title and address, one of them malformed. */
const contact = {
  id: objectId('64dd', 8),
  first_name: 'Bernard',
  last_name: 'Moulin',
  name: 'Bernard Moulin',
  linkedin_url: 'http://www.linkedin.com/in/claire-fontaine',
  title: 'Old title typed by a colleague',
  person_id: objectId('64bb', 8),
  organization_name: 'Larkspur',
  source: 'crm',
  headline: null,
  photo_url: null,
  present_raw_address: 'Brussels, Belgium',
  email_status: 'verified',
  sanitized_phone: '+33199000143',
  email: 'bernard.moulin@larkspur-freight.eu',
  email_from_customer: true,
  typed_custom_fields: {},
  email_true_status: 'Verified',
  contact_emails: [
    {
      email: 'bernard.moulin@larkspur-freight.eurrr',
      email_md5: '00',
      email_sha256: '00',
      email_status: 'verified',
      email_source: null,
      extrapolated_email_confidence: null,
      position: 0,
      email_from_customer: null,
      free_domain: false,
    },
  ],
  time_zone: 'Europe/Paris',
  phone_numbers: [
    {
      raw_number: '01 99 00 01 43',
      sanitized_number: '+33199000143',
      type: null,
      position: 0,
      status: 'valid_number',
      dnc_status: null,
      dnc_other_info: null,
      dialer_flags: null,
    },
  ],
  account_phone_note: null,
  free_domain: false,
  is_likely_to_engage: false,
};

/** Apollo's answer carries a `contact` that is somebody else. */
export const claireFontaine: SandboxPerson = {
  slug: 'claire-fontaine',
  name: 'Claire Fontaine',
  emails: ['claire.fontaine@larkspur-freight.eu'],
  company: 'larkspur-freight.eu',
  crustdata: crustdataProfile({
    id: 8,
    slug: 'claire-fontaine',
    name: 'Claire Fontaine',
    location: 'Lyon, France',
    jobs,
    schools: [],
    skills: ['Partnerships'],
    languages: ['French', 'English'],
    updated: '2026-01-09',
  }),
  apollo: {
    ...apolloPerson({
      id: 8,
      slug: 'claire-fontaine',
      firstName: 'Claire',
      lastName: 'Fontaine',
      jobs,
      email: 'claire.fontaine@larkspur-freight.eu',
      emailStatus: 'verified',
      city: 'Lyon',
      country: 'France',
      seniority: 'head',
      department: 'master_sales',
      organization: LARKSPUR_AT_APOLLO,
    }),
    contact_id: contact.id,
    contact,
  },
  ziaPeople: 'DATA_NOT_FOUND',
};
