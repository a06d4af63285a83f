import { area } from '@/lib/core/words/area';
import { number, plural } from '@/lib/core/words/numbers';

const areLeft = (credits: number): string =>
  plural(credits, { one: `${number(credits)} is left`, other: `${number(credits)} are left` });

/** Why a provider is not asked, or not yet, and what its credits allow. Without a full stop where the panel adds one. */
export const lookupWords = area('lookup', {
  notAllowed: 'Not allowed by your organisation',
  switchedOff: 'Switched off in Settings',
  connectZoho: 'Connect Zoho in Settings',
  addKey: (label: string) => `Add a ${label} key in Settings`,
  notByEmail: (label: string) => `${label} cannot be asked by email`,
  notByLinkedIn: (label: string) => `${label} cannot be asked by linkedin`,
  noPrice: (label: string) => `The price at ${label} is not known. Enter it in Settings`,
  /** The fields as the panel names them. */
  needsFirst: (fields: readonly string[]) => `Needs a ${fields.join(', ').toLowerCase()} first`,
  overDay: (limit: number, left: number) =>
    `Over your daily limit of ${number(limit)} credits: ${areLeft(left)}. Raise it in Settings, or wait for the next day`,
  overMonth: (limit: number, left: number) =>
    `Over your monthly limit of ${number(limit)} credits: ${areLeft(left)}. Raise it in Settings, or wait for the next month`,
  afterOther: (label: string) => `After ${label}, if something you need is still missing`,
  ifMissing: 'If something you need is still missing',
  enough: 'Not needed: everything you marked as needed is known',
  notAskedYet: 'Not asked yet',
  leftToday: (left: number, limit: number) => `${number(left)} of ${number(limit)} credits left today.`,
  leftThisMonth: (left: number, limit: number) =>
    `${number(left)} of ${number(limit)} credits left this month.`,
  balance: (label: string, credits: number, age: string) =>
    `${label} said ${number(credits)} are left, ${age}.`,
  asked: (age: string) => `asked ${age}`,
  askedForFree: (age: string) => `asked ${age}, nothing paid now`,
  never: (line: string) => `Not asked: "${line}" is on your list "Never look up"`,
  forgotten: (date: string) => `Not asked: you forgot this person on ${date}`,
  /** Without a journal nobody is asked: what was paid would be forgotten. */
  notWritten:
    'Facet could not write to its own storage, so nobody was asked and nothing was paid. Free some disk space and restart the browser.',
});
