import type { SandboxPerson } from '../types.ts';
import { crustdataProfile } from './crustdata-profile.ts';

/** Not in Crustdata's database (PE03), but its live look finds him; nobody else knows him. */
export const mateusOliveira: SandboxPerson = {
  slug: 'mateus-oliveira',
  name: 'Mateus Oliveira',
  emails: ['mateus.oliveira@larkspur-freight.eu'],
  company: 'larkspur-freight.eu',
  crustdata: 'PE03',
  crustdataLive: crustdataProfile({
    id: 4,
    slug: 'mateus-oliveira',
    name: 'Mateus Oliveira',
    location: 'Porto, Portugal',
    jobs: [
      {
        company: 'Larkspur Freight',
        domain: 'larkspur-freight.eu',
        title: 'Rail Operations Planner',
        from: '2026-01-01',
        location: 'Porto, Portugal',
      },
    ],
    schools: [],
    skills: ['Timetabling'],
    languages: ['Portuguese', 'English'],
    updated: '2026-03-01',
  }),
  apollo: null,
  ziaPeople: 'DATA_NOT_FOUND',
};
