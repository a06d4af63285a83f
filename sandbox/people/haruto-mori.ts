import type { SandboxPerson } from '../types.ts';
import { crustdataProfile } from './crustdata-profile.ts';

/** A Japanese name and title; Zia takes English only, so a careful caller has little to ask it with. */
export const harutoMori: SandboxPerson = {
  slug: 'haruto-mori',
  name: '森 陽翔',
  emails: ['haruto.mori@tidewater-labs.io'],
  company: 'tidewater-labs.io',
  crustdata: crustdataProfile({
    id: 11,
    slug: 'haruto-mori',
    name: '森 陽翔',
    location: '東京都, 日本',
    jobs: [
      {
        company: 'Tidewater Labs',
        domain: 'tidewater-labs.io',
        title: '研究開発部長',
        from: '2017-04-01',
        location: '東京都, 日本',
      },
    ],
    schools: [],
    skills: ['材料科学'],
    languages: ['日本語', 'English'],
    updated: '2025-10-19',
  }),
  crustdataBusinessEmails: [{ address: 'haruto.mori@tidewater-labs.io', validatedAt: '2025-10-01' }],
  apollo: null,
  ziaPeople: 'DATA_NOT_FOUND',
};
