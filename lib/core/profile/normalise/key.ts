import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { FieldKey, FieldValue } from '@/lib/core/profile/fields';
import { companyKey } from './company';
import { datePart } from './date';
import { jobTitleKey } from './job-title';
import { domainKey, linkKey } from './link';
import { partNameKey, personNameKey } from './person-name';
import { phoneKey } from './phone';
import { placeKey } from './place';
import { quantityKey } from './quantity';
import { skillKey } from './skill';
import { degreeKey, schoolKey } from './study';
import { foldText } from './text';

/** One canonical slug for every form of a profile's URL. */
const slugKey = (url: string): string => {
  const parsed = parseLinkedInUrl(url);
  return parsed.ok && parsed.identity.kind === 'linkedin' ? parsed.identity.slug : linkKey(url);
};

const emailKey = ({ address }: { address: string }): string => address.trim().toLowerCase();

const trimmed = (text: string): string => text.trim();

const KEYS: { readonly [K in FieldKey]: (value: FieldValue<K>) => string } = {
  fullName: personNameKey,
  firstName: partNameKey,
  lastName: partNameKey,
  headline: foldText,
  jobTitle: jobTitleKey,
  seniority: jobTitleKey,
  department: jobTitleKey,
  company: companyKey,
  companyDomain: domainKey,
  location: placeKey,
  workEmail: emailKey,
  personalEmail: emailKey,
  pastEmail: emailKey,
  phone: ({ number }) => phoneKey(number),
  linkedin: slugKey,
  profiles: ({ network, url }) => `${foldText(network)} ${linkKey(url)}`,
  photo: trimmed,
  summary: foldText,
  timeZone: (zone) => zone.trim().toLowerCase(),
  companyLinkedIn: linkKey,
  industry: (industry) => foldText(industry.replaceAll('&', ' and ')),
  companySize: quantityKey,
  companyRevenue: quantityKey,
  companyFounded: (founded) => datePart(founded)?.slice(0, 4) ?? foldText(founded),
  companyAddress: placeKey,
  companyPhone: phoneKey,
  companyDescription: foldText,
  companyFunding: quantityKey,
  technologies: skillKey,
  experience: ({ company, title = '', start }) =>
    `${companyKey(company)}|${jobTitleKey(title)}|${datePart(start) ?? ''}`,
  education: ({ school, degree = '' }) => `${schoolKey(school)}|${degreeKey(degree)}`,
  skills: skillKey,
  languages: foldText,
};

/**
 * The value in a form for comparison: equal keys mean the same value. Never empty for a value with something to see, so that two values
 * made of signs alone stay apart.
 */
export const normalKey = <K extends FieldKey>(field: K, value: FieldValue<K>): string =>
  KEYS[field](value) || (typeof value === 'string' ? value.trim().toLowerCase() : JSON.stringify(value));
