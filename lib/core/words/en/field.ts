import type { FieldKey } from '@/lib/core/profile/fields';
import { area } from '@/lib/core/words/area';

const names: Readonly<Record<FieldKey, string>> = {
  fullName: 'Full name',
  firstName: 'First name',
  lastName: 'Last name',
  jobTitle: 'Job title',
  company: 'Company',
  companyDomain: 'Company domain',
  headline: 'Headline',
  location: 'Location',
  workEmail: 'Work email',
  personalEmail: 'Personal email',
  pastEmail: 'Past work email',
  phone: 'Phone',
  linkedin: 'LinkedIn',
  profiles: 'Profiles',
  seniority: 'Seniority',
  department: 'Department',
  timeZone: 'Time zone',
  photo: 'Photo',
  summary: 'Summary',
  industry: 'Industry',
  companySize: 'Company size',
  companyRevenue: 'Company revenue',
  companyFounded: 'Founded',
  companyLinkedIn: 'Company LinkedIn',
  companyAddress: 'Company address',
  companyPhone: 'Company phone',
  companyDescription: 'Company description',
  companyFunding: 'Funding',
  technologies: 'Technologies',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  languages: 'Languages',
};

/** The names of a profile's fields, on screen and for screen readers. */
export const fieldWords = area('field', { names });
