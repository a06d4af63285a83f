import { Fragment, type ReactNode } from 'react';
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
import { hasLookAlikeLetters } from '@/lib/core/identity/look-alike';
import { commonWords } from '@/lib/core/words/en/common';
import { valuesWords } from '@/lib/core/words/en/values';
import { valueWords } from '@/lib/core/words/en/value';
import { LookAlikeMark } from './look-alike-mark';
import './value-text.css';

interface ValueTextProps<K extends FieldKey> {
  field: K;
  value: FieldValue<K>;
}

/** A value as a person reads it; links only where the scheme is safe. */
export function ValueText<K extends FieldKey>({ field, value }: ValueTextProps<K>) {
  return RENDERERS[field]?.(value) ?? <bdi>{displayValue(field, value)}</bdi>;
}

const link = (href: string, text: string): ReactNode => (
  <a href={href} target="_blank" rel="noreferrer noopener">
    <bdi>{breakable(text)}</bdi>
  </a>
);

/** What is known about a value, after it and quieter. */
const remarks = (parts: readonly (string | undefined | false)[]): ReactNode => {
  const text = commonWords.list(parts.flatMap((part) => part || []));
  return text === '' ? null : <span className="quiet"> {text}</span>;
};

const email = ({ address, status, employer, lastValidated }: EmailValue): ReactNode => (
  <>
    {link(`mailto:${encodeURIComponent(address).replace('%40', '@')}`, address)}
    {hasLookAlikeLetters(address) && <LookAlikeMark />}
    {remarks([
      status,
      employer,
      lastValidated && valueWords.checked(dateInWords(lastValidated) ?? lastValidated),
    ])}
  </>
);

/** An address at a former employer: nobody should write to it by a slip. */
const pastEmail = ({ address, employer }: EmailValue): ReactNode => (
  <>
    <bdi>{breakable(address)}</bdi>
    {remarks([employer])}
  </>
);

const phone = ({ number, kind, doNotCall }: PhoneValue): ReactNode => (
  <>
    {doNotCall ? <bdi>{number}</bdi> : link(`tel:${number.replace(/[^+\d]/g, '')}`, number)}
    {remarks([kind && valueWords.phones[kind], doNotCall && valueWords.doNotCall])}
  </>
);

/** Vendor text is data: only http(s) becomes a link. */
const webAddress = (text: string): URL | undefined => {
  const url = URL.parse(text);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : undefined;
};

const web = (text: string): ReactNode => {
  const url = webAddress(text);
  return url ? (
    <>
      {link(url.href, text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''))}
      {hasLookAlikeLetters(`@${url.hostname}`) && <LookAlikeMark />}
    </>
  ) : (
    <bdi>{text}</bdi>
  );
};

/** The picture itself is never loaded from a vendor's host; where it lies is enough. */
const photo = (text: string): ReactNode => {
  const url = webAddress(text);
  return url ? link(url.href, url.host) : <bdi>{text}</bdi>;
};

const profile = ({ network, url }: LinkValue): ReactNode => (
  <>
    <span className="quiet">{network}</span> {web(url)}
  </>
);

/** "2021–2024", "2021–" while it lasts, nothing when no year is told. */
const years = (start: string | undefined, end: string | undefined): string =>
  start === undefined && end === undefined ? '' : `${start?.slice(0, 4) ?? ''}–${end?.slice(0, 4) ?? ''}`;

const dated = (when: string, what: string, more: readonly (string | undefined)[]): ReactNode => (
  <span className="value-dated">
    <span className="quiet">{when}</span>{' '}
    <span>
      <bdi>{what}</bdi>
      {remarks(more)}
    </span>
  </span>
);

const experience = ({ company, title, start, end, current, location }: ExperienceValue): ReactNode =>
  dated(
    years(start, current ? undefined : end) || (current ? valuesWords.now : ''),
    title === undefined ? company : commonWords.list([title, company]),
    [location],
  );

const education = ({ school, degree, subject, start, end }: EducationValue): ReactNode =>
  dated(years(start, end), school, [degree, subject]);

/** How fields look that are more than a line of plain text. */
const RENDERERS: { readonly [K in FieldKey]?: (value: FieldValue<K>) => ReactNode } = {
  workEmail: email,
  personalEmail: email,
  pastEmail,
  phone,
  profiles: profile,
  linkedin: web,
  companyLinkedIn: web,
  photo,
  experience,
  education,
};

/** An address breaks only after "@" or ".", so that its end never hides. <wbr> leaves the text itself as it is. */
function breakable(text: string): ReactNode {
  if (!text.includes('@')) return text;
  return text.split(/(?<=[@.])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      <span className="value-piece">{part}</span>
    </Fragment>
  ));
}
