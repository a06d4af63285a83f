import type { FieldKey } from '@/lib/core/profile/fields';

/** Where each field stands; a test keeps every field in exactly one section. */
export const SECTIONS: readonly {
  name: 'person' | 'contact' | 'company' | 'background';
  fields: readonly FieldKey[];
}[] = [
  {
    name: 'person',
    fields: ['fullName', 'firstName', 'lastName', 'jobTitle', 'seniority', 'department', 'headline'],
  },
  {
    name: 'contact',
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
    name: 'company',
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
    name: 'background',
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
