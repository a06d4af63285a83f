import { displayName, nameParts } from '@/lib/core/profile/derive';
import type { PhoneValue } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';
import { valueWords } from '@/lib/core/words/en/value';

/** RFC 6350 section 3.2: a line has at most 75 octets without its break. */
const MAX_OCTETS = 75;

const encoder = new TextEncoder();

/** Folds one content line; never inside a character. The space that begins a continued line counts too. */
const fold = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};

/** RFC 6350 section 3.4; other control characters have no place in a value. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\,;]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** A URI stands in a card as it is, so only one that parses and is a web address may. */
const webAddress = (text: string): string[] => {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? [url.href] : [];
};

const PHONE_TYPES = { mobile: 'cell', work: 'work', home: 'home', other: 'voice' } as const;

const phoneLine = ({ number, kind = 'other' }: PhoneValue): string =>
  `TEL;TYPE=${PHONE_TYPES[kind]}:${escapeText(number)}`;

const textLine = (property: string, text: string | undefined): string[] =>
  text === undefined || text.trim() === '' ? [] : [`${property}:${escapeText(text)}`];

const linksOf = ({ linkedin, profiles }: Profile): string[] => [
  ...(linkedin === undefined ? [] : [linkedin.groups[0].value]),
  ...(profiles?.groups.map(({ value }) => value.url) ?? []),
];

/**
 * The person as a vCard 4.0 (RFC 6350) with the chosen values. Addresses of former employers and numbers marked "do not call" stay out:
 * whoever imports a card writes and calls.
 */
export const exportVCard = (profile: Profile): string => {
  const { firstName = '', lastName = '' } = nameParts(profile);
  const emails = (field: 'workEmail' | 'personalEmail', type: string) =>
    (profile[field]?.groups ?? []).map(({ value }) => `EMAIL;TYPE=${type}:${escapeText(value.address)}`);
  const phones = (profile.phone?.groups ?? []).filter(({ value }) => value.doNotCall !== true);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escapeText(displayName(profile) ?? profile.workEmail?.groups[0].value.address ?? valueWords.nameless)}`,
    ...(firstName + lastName === '' ? [] : [`N:${escapeText(lastName)};${escapeText(firstName)};;;`]),
    ...textLine('TITLE', profile.jobTitle?.groups[0].value),
    ...textLine('ORG', profile.company?.groups[0].value),
    ...emails('workEmail', 'work'),
    ...emails('personalEmail', 'home'),
    ...phones.map(({ value }) => phoneLine(value)),
    ...textLine('ADR', profile.location?.groups[0].value).map(
      (line) => line.replace('ADR:', 'ADR:;;;') + ';;;',
    ),
    ...textLine('TZ', profile.timeZone?.groups[0].value),
    ...linksOf(profile)
      .flatMap(webAddress)
      .map((url) => `URL:${url}`),
    ...textLine('NOTE', profile.headline?.groups[0].value),
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
};
