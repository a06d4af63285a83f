import type { FieldKey } from '@/lib/core/profile/fields';

export interface Section {
  title: string;
  fields: readonly FieldKey[];
}

/** Where each field stands. A test keeps every field in exactly one section. */
export const SECTIONS: readonly Section[] = [
  {
    title: 'Person',
    fields: ['fullName', 'firstName', 'lastName', 'jobTitle', 'headline', 'seniority', 'department'],
  },
  {
    title: 'Contact',
    fields: [
      'workEmail',
      'personalEmail',
      'pastEmail',
      'phone',
      'linkedin',
      'profiles',
      'location',
      'timeZone',
    ],
  },
  {
    title: 'Company',
    fields: [
      'company',
      'companyDomain',
      'industry',
      'companySize',
      'companyRevenue',
      'companyFounded',
      'companyFunding',
      'companyLinkedIn',
      'companyAddress',
      'companyPhone',
      'companyDescription',
      'technologies',
    ],
  },
  {
    title: 'Background',
    fields: ['experience', 'education', 'skills', 'languages', 'summary', 'photo'],
  },
];
