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
  /** The name on screen and for screen readers (SCREENS.md). */
  label: string;
  shape: FieldShape;
}

/** Every field in the order in which the panel shows them. */
export const FIELDS = {
  fullName: { label: 'Full name', shape: 'single' },
  firstName: { label: 'First name', shape: 'single' },
  lastName: { label: 'Last name', shape: 'single' },
  jobTitle: { label: 'Job title', shape: 'single' },
  company: { label: 'Company', shape: 'single' },
  companyDomain: { label: 'Company domain', shape: 'single' },
  headline: { label: 'Headline', shape: 'single' },
  location: { label: 'Location', shape: 'single' },
  workEmail: { label: 'Work email', shape: 'list' },
  personalEmail: { label: 'Personal email', shape: 'list' },
  pastEmail: { label: 'Past work email', shape: 'list' },
  phone: { label: 'Phone', shape: 'list' },
  linkedin: { label: 'LinkedIn', shape: 'single' },
  profiles: { label: 'Profiles', shape: 'list' },
  seniority: { label: 'Seniority', shape: 'single' },
  department: { label: 'Department', shape: 'single' },
  timeZone: { label: 'Time zone', shape: 'single' },
  photo: { label: 'Photo', shape: 'single' },
  summary: { label: 'Summary', shape: 'single' },
  industry: { label: 'Industry', shape: 'single' },
  companySize: { label: 'Company size', shape: 'single' },
  companyRevenue: { label: 'Company revenue', shape: 'single' },
  companyFounded: { label: 'Founded', shape: 'single' },
  companyLinkedIn: { label: 'Company LinkedIn', shape: 'single' },
  companyAddress: { label: 'Company address', shape: 'single' },
  companyPhone: { label: 'Company phone', shape: 'single' },
  companyDescription: { label: 'Company description', shape: 'single' },
  companyFunding: { label: 'Funding', shape: 'single' },
  technologies: { label: 'Technologies', shape: 'list' },
  experience: { label: 'Experience', shape: 'list' },
  education: { label: 'Education', shape: 'list' },
  skills: { label: 'Skills', shape: 'list' },
  languages: { label: 'Languages', shape: 'list' },
} as const satisfies Record<FieldKey, FieldSpec>;

export const isFieldKey = (text: string): text is FieldKey => Object.hasOwn(FIELDS, text);
