import type { ReactNode } from 'react';
import { CopyButton } from '@/components/ui/copy';
import { ExternalLink } from '@/components/ui/external-link';
import { Address } from '@/components/ui/address';
import { dateInWords } from '@/lib/core/profile/date-words';
import { displayValue } from '@/lib/core/profile/describe';
import type {
  EducationValue,
  EmailValue,
  ExperienceValue,
  FieldKey,
  FieldValue,
  LinkValue,
  PhoneValue,
} from '@/lib/core/profile/fields';
import { LongText } from './long-text';
import './render-value.css';

const notes = (parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(', ');

const shortUrl = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

const email = ({ address, status, employer, lastValidated }: EmailValue): ReactNode => (
  <span className="value-with-action">
    <span>
      <Address text={address} />{' '}
      <span className="quiet small">
        {notes([status, employer, lastValidated && `checked ${dateInWords(lastValidated) ?? lastValidated}`])}
      </span>
    </span>
    <CopyButton text={address} />
  </span>
);

const phone = ({ number, kind, doNotCall }: PhoneValue): ReactNode => (
  <span className="value-with-action">
    <span>
      {number} <span className="quiet small">{notes([kind, doNotCall && 'do not call'])}</span>
    </span>
    <CopyButton text={number} />
  </span>
);

const url = (text: string): ReactNode => <ExternalLink url={text}>{shortUrl(text)}</ExternalLink>;

const domain = (text: string): ReactNode => <ExternalLink url={`https://${text}`}>{text}</ExternalLink>;

const profile = ({ network, url: link }: LinkValue): ReactNode => (
  <>
    <span className="quiet">{network}</span> {url(link)}
  </>
);

/** "2021–2024", "2021–" while it lasts, nothing when no year is told. */
const years = (start: string | undefined, end: string | undefined): string =>
  start || end ? `${start?.slice(0, 4) ?? ''}–${end?.slice(0, 4) ?? ''}` : '';

const experience = ({ company, title, start, end, current, location }: ExperienceValue): ReactNode => (
  <span className="value-dated">
    <span className="quiet">{years(start, current ? undefined : end) || (current ? 'now' : '')}</span>{' '}
    <span>
      {title ? `${title}, ${company}` : company} {location && <span className="quiet small">{location}</span>}
    </span>
  </span>
);

const education = ({ school, degree, subject, start, end }: EducationValue): ReactNode => (
  <span className="value-dated">
    <span className="quiet">{years(start, end)}</span>{' '}
    <span>
      {school} <span className="quiet small">{notes([degree, subject])}</span>
    </span>
  </span>
);

const longText = (text: string): ReactNode => <LongText text={text} />;

/** How fields look that are more than a line of plain text. */
const RENDERERS: { readonly [K in FieldKey]?: (value: FieldValue<K>) => ReactNode } = {
  workEmail: email,
  personalEmail: email,
  pastEmail: email,
  phone,
  profiles: profile,
  linkedin: url,
  companyLinkedIn: url,
  companyDomain: domain,
  photo: url,
  summary: longText,
  companyDescription: longText,
  experience,
  education,
};

/** One value of a field as it stands in its row. */
export function renderValue<K extends FieldKey>(field: K, value: FieldValue<K>): ReactNode {
  return RENDERERS[field]?.(value) ?? displayValue(field, value);
}
