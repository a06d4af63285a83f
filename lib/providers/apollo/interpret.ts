import { addressOf, slugOf } from '@/lib/core/answer/identities';
import { isObject, readJson } from '@/lib/core/answer/read-json';
import type { Subject } from '@/lib/core/profile/claim';
import { claimSheet } from '@/lib/core/profile/claim-sheet';
import { commonWords } from '@/lib/core/words/en/common';
import { providersWords } from '@/lib/core/words/en/providers';
import type { HttpAnswer } from '@/lib/http/types';
import type { Outcome, Ticket } from '@/lib/providers/types';
import { addClaims } from './claims';
import { emailsOf, type FoundEmail } from './emails';
import { jobsOf, organizationDomain } from './employment';
import { interpretPhones, pollDelayMs, stillPending } from './phones';
import { apolloProblem } from './refusal';
import { requestIdOf } from './request-id';
import { matchCredits, phonesAsked, type ApolloSettings } from './settings';
import { matchAnswer, type ApolloPerson } from './wire';

/** Reads the answer of a match or of a poll for phones; they differ in shape. */
export function interpret(answer: HttpAnswer, settings: ApolloSettings): Outcome {
  const json = readJson(answer.body);
  const phones = json.ok ? interpretPhones(answer, json.value) : undefined;
  if (phones) return phones;
  // Too many polls lose nothing: the refusal names the endpoint.
  if (answer.status === 429 && answer.body.includes('webhook_result')) return stillPending();
  if (answer.status < 200 || answer.status >= 300) {
    return { status: 'failed', problem: apolloProblem(answer, true) };
  }
  const body = json.ok && isObject(json.value) ? json.value : undefined;
  const isMatch = body !== undefined && ('person' in body || Object.keys(body).length === 0);
  const match = matchAnswer.safeParse(body);
  if (!isMatch || !match.success)
    return { status: 'failed', problem: { kind: 'unreadable', money: 'maybe' } };
  const { person, request_id } = match.data;
  if (!person) return { status: 'not-found', spent: { credits: 0 } };

  const emails = emailsOf(person);
  const sheet = claimSheet({ provider: 'apollo', answerId: answer.id, fetchedAt: answer.receivedAt });
  addClaims(sheet, person, emails);
  const ticket = phonesAsked(settings) ? ticketOf(requestIdOf(answer.body, request_id)) : undefined;
  return {
    status: 'found',
    subject: subjectOf(person, emails),
    claims: sheet.claims,
    spent: { credits: matchCredits(settings) },
    notes: notesOf(person, settings, ticket),
    ...(ticket ? { ticket } : {}),
  };
}

const ticketOf = (requestId: string | undefined): Ticket | undefined =>
  requestId === undefined ? undefined : { ticket: requestId, pollAfterMs: pollDelayMs(1) ?? 0 };

function subjectOf(person: ApolloPerson, emails: readonly FoundEmail[]): Subject {
  const slug = slugOf(person.linkedin_url);
  const domain = organizationDomain(person.organization);
  const companies = [person.organization?.name, ...jobsOf(person).map(({ job }) => job.organization_name)];
  const name = person.name ?? [person.first_name, person.last_name].filter(Boolean).join(' ');
  return {
    about: 'person',
    names: name === '' ? [] : [name],
    slugs: slug === undefined ? [] : [slug],
    echoes: [],
    emails: emails.map(({ value }) => value.address),
    companies: [...new Set(companies.filter((company) => company !== undefined))],
    companyDomains: domain === undefined ? [] : [domain],
  };
}

function notesOf(person: ApolloPerson, settings: ApolloSettings, ticket: Ticket | undefined): string[] {
  const { contact } = person;
  const said = [contact?.name, addressOf(contact?.email)].filter((part) => part !== undefined);
  const notes = said.length === 0 ? [] : [providersWords.apolloContact(commonWords.list(said))];
  if (settings.revealPhones && !phonesAsked(settings)) {
    notes.push(providersWords.apolloNoWebhook);
  } else if (settings.revealPhones && !ticket) {
    notes.push(providersWords.apolloNoTicket);
  }
  return notes;
}
