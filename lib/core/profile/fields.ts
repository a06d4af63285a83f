import { fieldWords } from '@/lib/core/words/en/field';

/** Work address, private address, or an address of a former employer. */
export interface EmailValue {
  address: string;
  /** The vendor's own word for its state, for example "verified" or "extrapolated". */
  status?: string;
  /** The employer the address belongs to, where told. */
  employer?: string;
  /** ISO 8601 date. */
  lastValidated?: string;
}

export interface PhoneValue {
  /** As the vendor wrote it. */
  number: string;
  kind?: 'mobile' | 'work' | 'home' | 'other';
  doNotCall?: boolean;
}

export interface LinkValue {
  /** Lower-case name of the network: "twitter", "github", "facebook", "crunchbase" … */
  network: string;
  /** Absolute https URL. */
  url: string;
}

export interface ExperienceValue {
  company: string;
  title?: string;
  /** ISO 8601 of the vendor's own precision: "2021", "2021-06" or "2021-06-01". */
  start?: string;
  end?: string;
  current: boolean;
  location?: string;
  companyDomain?: string;
  companyLinkedIn?: string;
}

export interface EducationValue {
  school: string;
  degree?: string;
  subject?: string;
  start?: string;
  end?: string;
}

/** What a claim about each field holds. Lists hold one item per claim. Adding a field: here, in FIELDS, and in a provider's claims. */
export interface FieldValues {
  fullName: string;
  firstName: string;
  lastName: string;
  headline: string;
  jobTitle: string;
  seniority: string;
  department: string;
  company: string;
  companyDomain: string;
  location: string;
  workEmail: EmailValue;
  personalEmail: EmailValue;
  pastEmail: EmailValue;
  phone: PhoneValue;
  linkedin: string;
  profiles: LinkValue;
  photo: string;
  summary: string;
  timeZone: string;
  companyLinkedIn: string;
  industry: string;
  companySize: string;
  companyRevenue: string;
  companyFounded: string;
  companyAddress: string;
  companyPhone: string;
  companyDescription: string;
  companyFunding: string;
  technologies: string;
  experience: ExperienceValue;
  education: EducationValue;
  skills: string;
  languages: string;
}

export type FieldKey = keyof FieldValues;
export type FieldValue<K extends FieldKey> = FieldValues[K];

/** How claims about one field merge: one value wins ('single'), or all are kept by key ('list'). */
export type FieldShape = 'single' | 'list';

export interface FieldSpec {
  /** The name on screen and for screen readers (SCREENS.md), in the language that is spoken. */
  readonly label: string;
  /** The name in exports, the same in every language. */
  column: string;
  shape: FieldShape;
}

const spec = (field: FieldKey, shape: FieldShape, column: string): FieldSpec => ({
  column,
  shape,
  get label() {
    return fieldWords.names[field];
  },
});

/** Every field in the order in which the panel shows them. */
export const FIELDS: Readonly<Record<FieldKey, FieldSpec>> = {
  fullName: spec('fullName', 'single', 'Full name'),
  firstName: spec('firstName', 'single', 'First name'),
  lastName: spec('lastName', 'single', 'Last name'),
  jobTitle: spec('jobTitle', 'single', 'Job title'),
  company: spec('company', 'single', 'Company'),
  companyDomain: spec('companyDomain', 'single', 'Company domain'),
  headline: spec('headline', 'single', 'Headline'),
  location: spec('location', 'single', 'Location'),
  workEmail: spec('workEmail', 'list', 'Work email'),
  personalEmail: spec('personalEmail', 'list', 'Personal email'),
  pastEmail: spec('pastEmail', 'list', 'Past work email'),
  phone: spec('phone', 'list', 'Phone'),
  linkedin: spec('linkedin', 'single', 'LinkedIn'),
  profiles: spec('profiles', 'list', 'Profiles'),
  seniority: spec('seniority', 'single', 'Seniority'),
  department: spec('department', 'single', 'Department'),
  timeZone: spec('timeZone', 'single', 'Time zone'),
  photo: spec('photo', 'single', 'Photo'),
  summary: spec('summary', 'single', 'Summary'),
  industry: spec('industry', 'single', 'Industry'),
  companySize: spec('companySize', 'single', 'Company size'),
  companyRevenue: spec('companyRevenue', 'single', 'Company revenue'),
  companyFounded: spec('companyFounded', 'single', 'Founded'),
  companyLinkedIn: spec('companyLinkedIn', 'single', 'Company LinkedIn'),
  companyAddress: spec('companyAddress', 'single', 'Company address'),
  companyPhone: spec('companyPhone', 'single', 'Company phone'),
  companyDescription: spec('companyDescription', 'single', 'Company description'),
  companyFunding: spec('companyFunding', 'single', 'Funding'),
  technologies: spec('technologies', 'list', 'Technologies'),
  experience: spec('experience', 'list', 'Experience'),
  education: spec('education', 'list', 'Education'),
  skills: spec('skills', 'list', 'Skills'),
  languages: spec('languages', 'list', 'Languages'),
};

export const isFieldKey = (text: string): text is FieldKey => Object.hasOwn(FIELDS, text);
