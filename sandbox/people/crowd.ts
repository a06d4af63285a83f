import type { SandboxPerson } from '../types.ts';
import { apolloPerson } from './apollo-person.ts';
import { crustdataProfile } from './crustdata-profile.ts';
import type { Job } from './facts.ts';

const FIRST = ['Ada', 'Bruno', 'Carla', 'Davor', 'Elif', 'Femi', 'Greta', 'Hugo', 'Ines', 'Joris'];
const LAST = ['Abele', 'Brandt', 'Castel', 'Dorn', 'Ekberg', 'Fabri', 'Gallo', 'Holm', 'Ivers', 'Juric'];
const TITLES = ['Buyer', 'Head of Operations', 'Plant Manager', 'Sales Director', 'Engineer'];
const SIZE = 1200;
/** Numbers up to 99 belong to the people with files of their own. */
const FIRST_ID = 1000;

/** Enough people for long lists, made by rule: who number `place` is and who knows them never changes. None of them exists. */
export const crowd: readonly SandboxPerson[] = Array.from({ length: SIZE }, (_, place) => member(place));

/** Every tenth is unknown to Apollo, every twelfth to Crustdata, every sixtieth to both. */
function member(place: number): SandboxPerson {
  const firstName = FIRST[place % FIRST.length] ?? '';
  const lastName = LAST[Math.floor(place / FIRST.length) % LAST.length] ?? '';
  const slug = `${firstName}-${lastName}-${String(place).padStart(4, '0')}`.toLowerCase();
  const email = `${firstName}.${lastName}.${place}@crowd-works.example`.toLowerCase();
  const jobs: Job[] = [
    {
      company: 'Crowd Works',
      domain: 'crowd-works.example',
      title: TITLES[place % TITLES.length] ?? '',
      from: '2020-01-01',
      location: 'Utrecht, Netherlands',
    },
  ];
  const id = FIRST_ID + place;
  const name = `${firstName} ${lastName}`;
  return {
    slug,
    name,
    emails: [email],
    crustdata:
      place % 12 === 11
        ? 'PE01'
        : crustdataProfile({
            id,
            slug,
            name,
            location: 'Utrecht, Netherlands',
            jobs,
            schools: [],
            skills: ['Procurement'],
            updated: '2026-01-20',
          }),
    crustdataBusinessEmails: [{ address: email, validatedAt: '2026-01-10' }],
    apollo:
      place % 10 === 9
        ? null
        : apolloPerson({
            id,
            slug,
            firstName,
            lastName,
            jobs,
            email,
            emailStatus: 'verified',
            city: 'Utrecht',
            country: 'Netherlands',
            seniority: 'manager',
            department: 'master_operations',
            organization: null,
          }),
    ziaPeople: 'DATA_NOT_FOUND',
  };
}
