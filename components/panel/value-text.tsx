import { Fragment, type ReactNode } from 'react';
import { displayValue } from '@/lib/core/profile/describe';
import type { EmailValue, FieldKey, FieldValue, LinkValue, PhoneValue } from '@/lib/core/profile/fields';

interface ValueTextProps<K extends FieldKey> {
  field: K;
  value: FieldValue<K>;
}

/** A value as a person reads it; links only where the scheme is safe. */
export function ValueText<K extends FieldKey>({ field, value }: ValueTextProps<K>) {
  const text = displayValue(field, value);
  const href = linkFor(field, value);
  return href === undefined ? (
    <bdi>{breakable(text)}</bdi>
  ) : (
    <a href={href} target="_blank" rel="noreferrer noopener">
      <bdi>{breakable(withoutScheme(text))}</bdi>
    </a>
  );
}

/** Vendor text is data: only http(s), mailto and tel become links. */
function linkFor(field: FieldKey, value: unknown): string | undefined {
  if (field === 'linkedin' || field === 'companyLinkedIn') return webAddress(value as string);
  if (field === 'profiles') return webAddress((value as LinkValue).url);
  if (field === 'phone') return `tel:${(value as PhoneValue).number.replace(/[^+\d]/g, '')}`;
  if (field === 'workEmail' || field === 'personalEmail') {
    return `mailto:${encodeURIComponent((value as EmailValue).address).replace('%40', '@')}`;
  }
  return undefined;
}

function webAddress(text: string): string | undefined {
  const url = URL.parse(text);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
}

const withoutScheme = (text: string): string => text.replace(/https?:\/\/(www\.)?/, '');

/** An address breaks only after "@" or ".", so that its end never hides. <wbr> leaves the text itself as it is. */
const breakable = (text: string): ReactNode =>
  text.includes('@')
    ? text.split(/(?<=[@.])/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))
    : text;
