import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '@/lib/http/types';
import { asked } from '@/lib/providers/fixture';
import { apollo } from '.';
import { requestIdOf } from './request-id';
import { phonesAsked } from './settings';

const jane = asked('https://www.linkedin.com/in/jane-doe-example');
const plain = { revealPersonalEmails: false, revealPhones: false, webhookUrl: '' };
const withPhones = { ...plain, revealPhones: true, webhookUrl: ' https://hooks.example.com/a ' };

function claimsOf(body: unknown) {
  const answer: HttpAnswer = {
    id: 'answer-1',
    status: 200,
    headers: {},
    body: JSON.stringify(body),
    receivedAt: '2026-03-01T12:00:00.000Z',
  };
  const outcome = apollo.interpret(answer, jane, plain);
  if (outcome.status !== 'found') throw new Error(`It is ${outcome.status}.`);
  return outcome.claims;
}
const emailOf = (person: Record<string, unknown>) =>
  claimsOf({ person: { id: '1', ...person } }).find(({ field }) => /email/i.test(field));

describe('what is asked', () => {
  it('has no member id of LinkedIn in it', () => {
    const opaque = asked('https://www.linkedin.com/in/ACoAAAEXAMPLE0000001');
    expect(apollo.refuses?.(opaque, plain)).toContain('member ids');
    expect(apollo.refuses?.(jane, plain)).toBeUndefined();
    expect(apollo.refuses?.(asked('jane.doe@acme.example'), plain)).toBeUndefined();
  });

  it('names what it tells about the person', () => {
    const known = { fullName: 'Jane Doe', companyDomain: 'acme.example' };
    expect(apollo.call(asked('jane.doe@acme.example', known), plain).personal).toEqual([
      'email',
      'name',
      'company',
    ]);
    expect(apollo.call(jane, plain).personal).toEqual(['linkedin']);
  });

  it.each([
    ['https://hooks.example.com/a', 'https://hooks.example.com/a'],
    [' https://hooks.example.com/a\n', 'https://hooks.example.com/a'],
    ['http://hooks.example.com/a', undefined],
    ['hooks.example.com', undefined],
    ['', undefined],
  ])('are phones with the webhook %j: %j', (webhookUrl, url) => {
    expect(phonesAsked({ ...withPhones, webhookUrl })).toBe(url);
    expect(phonesAsked({ ...plain, webhookUrl })).toBeUndefined();
  });

  it('costs up to nine credits with phones, one without', () => {
    expect(apollo.price(jane, withPhones)).toEqual({ credits: 1, atMost: 9 });
    expect(apollo.price(jane, { ...withPhones, webhookUrl: '' })).toEqual({ credits: 1 });
  });
});

describe('the email', () => {
  it.each(['email_not_unlocked@domain.com', 'jane@domain.com', 'locked', 'jane@acme.comrrr@', null])(
    'is none when it is %j',
    (email) => {
      expect(emailOf({ name: 'Jane Doe', email })).toBeUndefined();
    },
  );

  it.each([
    ['Verified', 0.95],
    ['likely_to_engage', 0.8],
    ['catch_all', 0.6],
    ['a word of tomorrow', 0.6],
    [null, 0.6],
  ])('with the status %j has the confidence %d', (email_status, confidence) => {
    expect(emailOf({ email: 'jane@acme.example', email_status })?.confidence).toBe(confidence);
  });

  it.each([
    ['jane@gmail.com', 'personalEmail'],
    ['jane@acme.example', 'workEmail'],
    ['jane@mail.cobaltferry.example', 'pastEmail'],
    ['jane@unheard-of.example', 'workEmail'],
  ])('%s is a %s', (email, field) => {
    const employment_history = [
      { organization_name: 'Acme Robotics', current: true },
      { organization_name: 'Cobalt Ferry Systems', current: false },
    ];
    expect(emailOf({ email, employment_history })?.field).toBe(field);
  });
});

it('gives no field from the contact record of the team', () => {
  const contact = {
    name: 'Roy Chung',
    email: 'roy@acme.example',
    title: 'President',
    sanitized_phone: '+1123',
  };
  const person = { id: '1', name: 'Jane Doe' };
  expect(claimsOf({ person: { ...person, contact } })).toEqual(claimsOf({ person }));
});

describe('requestIdOf', () => {
  it.each([
    ['{"person":{},"request_id":1039995589705121901}', '1039995589705121901'],
    ['{"person":{"request_id":5},"request_id" : 1039995589705121901}', '1039995589705121901'],
    ['{"person":{"headline":"\\"request_id\\":7"},"request_id":12}', '12'],
    ['{"request_id":"1039995589705121901"}', '1039995589705121901'],
    ['{"request_id":"../users"}', undefined],
    ['{"request_id":1.5}', undefined],
    ['{"request_id":null}', undefined],
    ['{}', undefined],
  ])('reads %s as %j', (body, id) => {
    expect(requestIdOf(body, JSON.parse(body).request_id)).toBe(id);
  });
});

describe('polling', () => {
  it('waits longer each time, and gives up after half an hour or so', () => {
    const waits = Array.from({ length: 20 }, (_, index) => apollo.pollDelayMs?.(index + 1) ?? 0);
    expect(waits.slice(0, 5)).toEqual([10_000, 20_000, 40_000, 80_000, 120_000]);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(apollo.pollDelayMs?.(21)).toBeUndefined();
    const minutes = waits.reduce((sum, wait) => sum + wait, 0) / 60_000;
    expect(minutes).toBeGreaterThan(30);
    expect(minutes).toBeLessThan(40);
  });

  it.each([
    ['work_direct', 'work'],
    ['mobile', 'mobile'],
    ['something_new', 'other'],
  ])('reads a number of the type %s as %s, and drops invalid ones', (type_cd, kind) => {
    const phone_numbers = [
      { sanitized_number: '+12025550100', status_cd: 'invalid_number' },
      { raw_number: '(202) 555-0101', type_cd, dnc_status_cd: 'on_national_list', confidence_cd: 'low' },
    ];
    const claims = claimsOf({ webhook_result: { people: [null, { phone_numbers }], credits_consumed: 8 } });
    expect(claims).toEqual([
      expect.objectContaining({
        value: { number: '(202) 555-0101', kind, doNotCall: true },
        pointer: '/webhook_result/people/1/phone_numbers/1/raw_number',
        confidence: 0.4,
      }),
    ]);
  });
});
