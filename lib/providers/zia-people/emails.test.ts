import { expect, it } from 'vitest';
import { ziaEmails } from './emails';
import { ziaPerson } from './wire';

const sorted = (data: unknown, domain: string | undefined) =>
  ziaEmails(ziaPerson.parse(data), domain).map(({ field, address, confidence }) => [
    field,
    address,
    confidence,
  ]);
const info = (type: string | null, email: string) => ({ type, email });

it('takes a professional address for work only on the domain of the current company', () => {
  const data = {
    primary_email: 'j@oldferry.example',
    email_infos: [
      info('PROFESSIONAL', 'j@oldferry.example'),
      info('PROFESSIONAL', 'j@acme.example'),
      info('PROFESSIONAL', 'j@mail.acme.example'),
      info('PROFESSIONAL', 'j@notacme.example'),
      info('PERSONAL', 'jane@acme.example'),
    ],
  };
  expect(sorted(data, 'acme.example')).toEqual([
    ['pastEmail', 'j@oldferry.example', 0.4],
    ['workEmail', 'j@acme.example', 0.6],
    ['workEmail', 'j@mail.acme.example', 0.6],
    ['pastEmail', 'j@notacme.example', 0.4],
    ['personalEmail', 'jane@acme.example', 0.5],
  ]);
});

it.each([
  ['j@acme.example', 'acme.example', 'workEmail'],
  ['j@oldferry.example', 'acme.example', 'pastEmail'],
  ['j@gmail.com', 'acme.example', 'personalEmail'],
  ['j@acme.example', undefined, 'workEmail'],
])('judges a primary address %s at %s by its domain alone: %s', (primary_email, domain, field) => {
  expect(sorted({ primary_email }, domain)[0]?.[0]).toBe(field);
});
