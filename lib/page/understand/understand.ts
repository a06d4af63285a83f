import { findEmailMentions, findEmails } from '@/lib/core/identity/find-emails';
import { identityKey, identityLabel } from '@/lib/core/identity/key';
import { findMailtoRecipients } from '@/lib/core/identity/mailto';
import { isNameOf } from '@/lib/core/identity/person-name';
import { parseProfileUrl } from '@/lib/core/identity/profile-url';
import type { EmailAddress, ParsedIdentity } from '@/lib/core/identity/types';
import type { Passage } from '@/lib/page/page-update';
import type { About, Named } from './named';
import { understandJsonLd } from './json-ld';
import { decodeProtectedEmail } from './protected-email';

const LINKEDIN_IN_TEXT = /(?<![\w.@/=-])(?:https?:\/\/)?(?:[a-z]{1,5}\.)?linkedin\.com\/[^\s<>"'`|]{1,400}/gi;
/** What stands before the sender in a mail's head, in the languages of most mail. */
const SENDER = /(?:^|\n)[ \t]{0,20}(?:from|von|de|da|van|fra|från|od|от|发件人|寄件者|差出人)\s{0,5}:/i;

/** Everybody whom a passage of a page names. Pure; never throws. */
export function understand(passage: Passage): readonly Named[] {
  switch (passage.kind) {
    case 'text':
      return [...emailsInText(passage), ...linksInText(passage)];
    case 'link':
      return understandLink(passage);
    case 'hidden-email':
      return decodeProtectedEmail(passage.text).flatMap((address) => email(address, 'text', passage));
    case 'json-ld':
      return understandJsonLd(passage.text);
    case 'item':
      return [
        ...findEmails(passage.text).flatMap((address) =>
          email(address, 'structured', passage, passage.beside?.[0]),
        ),
        ...person(parseProfileUrl(passage.text), 'structured', passage, passage.beside?.[0]),
      ];
  }
}

function emailsInText(passage: Passage): Named[] {
  const mentions = findEmailMentions(passage.text);
  const isSender = SENDER.test(passage.text);
  const others = mentions.length === 1 ? passage : {};
  return mentions.flatMap(({ address, name }, index) =>
    email(address, 'text', others, name, isSender && index === 0 ? 'sender' : undefined),
  );
}

function linksInText({ text }: Passage): Named[] {
  return [...text.matchAll(LINKEDIN_IN_TEXT)].flatMap(([link]) => person(parseProfileUrl(link), 'text', {}));
}

function understandLink(passage: Passage): readonly Named[] {
  const recipients = findMailtoRecipients(passage.text);
  const about = aboutOf(passage.rel);
  if (recipients.length === 0)
    return person(parseProfileUrl(passage.text), 'link', passage, undefined, about);
  const beside = recipients.length === 1 ? passage : {};
  return recipients.flatMap((address) => email(address, 'mailto', beside, undefined, about));
}

/** `rel="me"` and `rel="author"` say whose page it is (HTML, links). */
function aboutOf(rel: string | undefined): About | undefined {
  const words = rel?.toLowerCase().split(/\s+/) ?? [];
  if (words.includes('me')) return 'me';
  return words.includes('author') ? 'author' : undefined;
}

function email(
  address: EmailAddress,
  where: Named['where'],
  { beside }: Pick<Passage, 'beside'> | (object & { beside?: string[] }),
  name?: string,
  about?: About,
): Named[] {
  const identity = { kind: 'email', address } as const;
  return person({ ok: true, identity, opaqueId: false }, where, { beside }, name, about);
}

function person(
  parsed: ParsedIdentity,
  where: Named['where'],
  { beside }: { beside?: string[] | undefined },
  name?: string,
  about?: About,
): Named[] {
  if (!parsed.ok) return [];
  const { identity, opaqueId } = parsed;
  const label = identityLabel(identity);
  const ownPart = identity.kind === 'email' ? label.slice(0, label.lastIndexOf('@')) : label;
  return [
    {
      key: identityKey(identity),
      identity,
      opaqueId,
      where,
      name: name ?? nameAmong(beside ?? [], ownPart),
      about,
    },
  ];
}

/** The one text among those beside it that is surely the person's name. */
function nameAmong(texts: readonly string[], label: string): string | undefined {
  const names = new Set(texts.filter((text) => isNameOf(text, label)));
  return names.size === 1 ? [...names][0] : undefined;
}
