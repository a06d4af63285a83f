import { valueWords } from '@/lib/core/words/en/value';
import { dateInWords } from './date-words';
import type {
  EducationValue,
  EmailValue,
  ExperienceValue,
  FieldKey,
  FieldValue,
  LinkValue,
  PhoneValue,
} from './fields';
import { datePart } from './normalise/date';

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part.trim() !== '').join(separator);

const yearOf = (date: string | undefined): string | undefined => datePart(date)?.slice(0, 4);

/** "2018–2022", "2021–", "–2022" or nothing. */
const yearsText = (start: string | undefined, end: string | undefined): string | undefined => {
  const [from, to] = [yearOf(start), yearOf(end)];
  return from === undefined && to === undefined ? undefined : `${from ?? ''}–${to ?? ''}`;
};

const emailText = ({ address, status, employer, lastValidated }: EmailValue): string => {
  const checked = dateInWords(lastValidated);
  const notes = joined(
    [status, employer, checked === undefined ? undefined : valueWords.checked(checked)],
    ', ',
  );
  return notes === '' ? address : `${address} (${notes})`;
};

const phoneText = ({ number, kind, doNotCall }: PhoneValue): string => {
  const notes = joined(
    [kind && valueWords.phones[kind], doNotCall === true ? valueWords.doNotCall : undefined],
    ', ',
  );
  return notes === '' ? number : `${number} (${notes})`;
};

const jobText = ({ company, title, start, end, current, location }: ExperienceValue): string => {
  const work = joined([title, company, location], ', ');
  const years = yearsText(start, current ? undefined : end);
  return joined([years, work, years === undefined && current ? valueWords.current : undefined], ' ');
};

const studyText = ({ school, degree, subject, start, end }: EducationValue): string =>
  joined([yearsText(start, end), joined([degree, subject, school], ', ')], ' ');

const linkText = ({ network, url }: LinkValue): string => `${network}: ${url}`;

const asIs = (text: string): string => text;

const TEXTS: { readonly [K in FieldKey]: (value: FieldValue<K>) => string } = {
  fullName: asIs,
  firstName: asIs,
  lastName: asIs,
  headline: asIs,
  jobTitle: asIs,
  seniority: asIs,
  department: asIs,
  company: asIs,
  companyDomain: asIs,
  location: asIs,
  workEmail: emailText,
  personalEmail: emailText,
  pastEmail: emailText,
  phone: phoneText,
  linkedin: asIs,
  profiles: linkText,
  photo: asIs,
  summary: asIs,
  timeZone: asIs,
  companyLinkedIn: asIs,
  industry: asIs,
  companySize: asIs,
  companyRevenue: asIs,
  companyFounded: asIs,
  companyAddress: asIs,
  companyPhone: asIs,
  companyDescription: asIs,
  companyFunding: asIs,
  technologies: asIs,
  experience: jobText,
  education: studyText,
  skills: asIs,
  languages: asIs,
};

/** One line of text for any value: "jane@acme.example (verified)", "2021– VP Sales, Acme Robotics". */
export const displayValue = <K extends FieldKey>(field: K, value: FieldValue<K>): string =>
  TEXTS[field](value).replace(/\s+/g, ' ').trim();
