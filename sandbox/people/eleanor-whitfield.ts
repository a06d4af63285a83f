import type { SandboxPerson } from '../types.ts';
import { crustdataProfile } from './crustdata-profile.ts';

/** Found by an address that says little of her name, so Crustdata's look-up by email has a low score. */
export const eleanorWhitfield: SandboxPerson = {
  slug: 'eleanor-whitfield',
  name: 'Eleanor Whitfield',
  emails: ['ew.castings@juniper-foundry.com'],
  company: 'juniper-foundry.com',
  crustdata: crustdataProfile({
    id: 14,
    slug: 'eleanor-whitfield',
    name: 'Eleanor Whitfield',
    location: 'Seattle, Washington, United States',
    jobs: [
      {
        company: 'Juniper Foundry',
        domain: 'juniper-foundry.com',
        title: 'Foundry Manager',
        from: '2013-06-01',
        location: 'Seattle, Washington, United States',
      },
    ],
    schools: [],
    skills: ['Casting'],
    updated: '2025-09-30',
  }),
  crustdataScore: 0.52,
  apollo: null,
  ziaPeople: 'DATA_NOT_FOUND',
};
