import type { FieldKey } from '@/lib/core/profile/fields';

/** Where each field stands; a test keeps every field in exactly one section. */
export const SECTIONS: readonly { title: string; fields: readonly FieldKey[] }[] = [
  {
    title: 'Person',
    fields: ['fullName', 'firstName', 'lastName', 'jobTitle', 'seniority', 'department', 'headline'],
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

/** What the panel leaves room for while providers are asked: what they give for most people, in the part that is seen first. */
export const EXPECTED: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'fullName',
  'firstName',
  'lastName',
  'jobTitle',
  'seniority',
  'department',
  'headline',
  'workEmail',
  'personalEmail',
  'phone',
  'linkedin',
  'profiles',
  'location',
  'company',
  'companyDomain',
  'industry',
  'companySize',
]);
