import { area } from '@/lib/core/words/area';

/** Why an answer counts as being about the person who was asked for, or not; each a sentence without its full stop. */
export const gateWords = area('gate', {
  nameless: 'somebody without a name',
  confirmed: 'You said that this is the same person',
  profile: (label: string, slug: string) => `${label} answered about linkedin.com/in/${slug}`,
  echo: (label: string, slug: string) => `${label} answered the question about linkedin.com/in/${slug}`,
  renamed: (label: string, slug: string, now: string) =>
    `${label} answered the question about linkedin.com/in/${slug}, which is now linkedin.com/in/${now}`,
  hasAddress: (label: string, address: string) => `${label}'s answer has the address ${address}`,
  addressOfOther: (label: string, address: string, name: string, known: string) =>
    `${label} gives ${address} to ${name}, other answers name ${known}`,
  otherProfile: (asked: string, label: string, slug: string) =>
    `Asked for ${asked}, ${label} answered about linkedin.com/in/${slug}`,
  bothHaveAddress: (address: string) => `Both have the address ${address}`,
  bothHave: (shared: string) => `Both have ${shared}`,
  otherName: (label: string, name: string, known: string) =>
    `${label} answered about ${name}, other answers name ${known}`,
  sharedMailbox: (address: string, label: string) =>
    `${address} is a shared mailbox, so ${label}'s answer may be about anybody there`,
  sharesTraits: (label: string, name: string, shared: string) =>
    `${label}'s answer has the name ${name} and shares ${shared} with an accepted answer`,
  traits: (one: string, other: string) => `${one} and ${other}`,
  onlyName: (asked: string, label: string, name: string) =>
    `Asked for ${asked}, ${label} answered about ${name} and only the name can be compared`,
  incomparable: (label: string) => `${label}'s answer cannot be compared`,
  likeness: (label: string, name: string, score: string) =>
    `${label} found ${name} by the likeness of name and address: ${score} of 1`,
  fitsNameAndCompany: (address: string, name: string, label: string) =>
    `${address} fits the name ${name} and the company in ${label}'s answer`,
  maybeNamesake: (label: string, name: string) =>
    `${label} answered about ${name} at the same company, where there may be two of that name`,
  fitsInitial: (address: string, label: string, name: string) =>
    `${address} fits the company in ${label}'s answer, and of the name ${name} an initial`,
  fitsName: (address: string, label: string) =>
    `${address} fits the name in ${label}'s answer, the company is not known to match`,
  fitsCompany: (address: string, label: string, name: string) =>
    `${address} fits the company in ${label}'s answer, but not the name ${name}`,
  company: (label: string, company: string) => `${label} answered about ${company}`,
  untiedCompany: (label: string, company: string) =>
    `${label} answered about ${company}, and nothing else ties that company to the person`,
  unnamedCompany: (label: string) =>
    `${label} answered about a company, and nothing else ties that company to the person`,
  namesToo: (label: string, what: string) => `${label} names ${what} too`,
  disagreeing: (label: string) => `${label} and another provider name different people`,
});
