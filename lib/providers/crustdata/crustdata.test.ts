import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '@/lib/http/types';
import { asked } from '@/lib/providers/fixture';
import type { Query } from '@/lib/providers/types';
import { crustdata } from '.';

const jane = asked('https://www.linkedin.com/in/jane-doe-example');
const byEmail = asked('jane.doe@acme-robotics.example');
const api = '2024-11-01' as const;
const plain = { api, live: false, businessEmail: false };

const answer = (body: unknown, status = 200): HttpAnswer => ({
  id: 'answer-1',
  status,
  headers: {},
  body: JSON.stringify(body),
  receivedAt: '2026-03-01T12:00:00.000Z',
});

function claimsFor(person: Record<string, unknown>, query: Query = jane) {
  const outcome = crustdata.interpret(answer([{ name: 'Jane Doe', ...person }]), query, plain);
  if (outcome.status !== 'found') throw new Error(`It is ${outcome.status}.`);
  return outcome.claims;
}

const valueOf = (field: string, person: Record<string, unknown>, query?: Query) =>
  claimsFor(person, query).find((claim) => claim.field === field)?.value;

const nameConfidence = (person: Record<string, unknown>, query: Query) =>
  claimsFor(person, query).find((claim) => claim.field === 'fullName')?.confidence;

describe('what is asked', () => {
  it.each([
    [{ live: false, businessEmail: false }, 3, 30_000],
    [{ live: true, businessEmail: false }, 5, 120_000],
    [{ live: false, businessEmail: true }, 5, 30_000],
    [{ live: true, businessEmail: true }, 7, 120_000],
  ])('costs and waits as documented for %j', (chosen, credits, timeoutMs) => {
    const settings = { api, ...chosen };
    expect(crustdata.price(jane, settings)).toEqual({ credits });
    expect(crustdata.call(jane, settings).timeoutMs).toBe(timeoutMs);
  });

  it('is never a personal address', () => {
    expect(crustdata.refuses?.(asked('jane.doe@gmail.com'), plain)).toContain('work email only');
    expect(crustdata.refuses?.(byEmail, plain)).toBeUndefined();
    expect(crustdata.refuses?.(jane, plain)).toBeUndefined();
  });
});

describe('the employer meant', () => {
  const old = { employer_name: 'Acme Robotics', start_date: '2019-01-01T00:00:00' };
  const recent = { employer_name: 'Tidewater Makers Guild', start_date: '2024-01-01T00:00:00' };

  it('is the default one', () => {
    const employers = [recent, { ...old, is_default: true }];
    expect(valueOf('company', { current_employers: employers })).toBe('Acme Robotics');
  });

  it('is the newest when none is the default', () => {
    expect(valueOf('company', { current_employers: [old, recent] })).toBe('Tidewater Makers Guild');
  });

  it('is nobody when all jobs are past, and the title is the profile’s own', () => {
    const person = { title: 'Advisor', past_employers: [old] };
    expect(valueOf('company', person)).toBeUndefined();
    expect(valueOf('jobTitle', person)).toBe('Advisor');
  });

  it('has the domain that the work email is at', () => {
    const employer = {
      ...recent,
      employer_company_website_domain: ['acmecareers.example'],
      domains: ['acme.example'],
    };
    expect(valueOf('companyDomain', { current_employers: [employer] })).toBe('acmecareers.example');
    const person = { current_employers: [employer], business_email: 'jane.doe@mail.acme.example' };
    expect(valueOf('companyDomain', person)).toBe('acme.example');
    expect(valueOf('companyDomain', { current_employers: [employer] }, asked('jane.doe@acme.example'))).toBe(
      'acme.example',
    );
  });
});

describe('the kind of an email', () => {
  const jobs = {
    current_employers: [{ employer_name: 'Acme Robotics', domains: ['acme.example'] }],
    past_employers: [{ employer_name: 'Cobalt Ferry Systems', domains: 'cobaltferry.example' }],
  };

  it.each([
    ['jane@gmail.com', 'personalEmail'],
    ['jane@acme.example', 'workEmail'],
    ['jane@cobaltferry.example', 'pastEmail'],
    ['jane@elsewhere.example', 'workEmail'],
  ])('of %s is %s', (email, field) => {
    expect(valueOf(field, { ...jobs, email })).toMatchObject({ address: email });
  });
});

describe('confidence', () => {
  it('is whole when the answer echoes the question, even as a whole URL', () => {
    const echo = 'https://www.linkedin.com/in/Jane-Doe-Example/';
    expect(nameConfidence({ query_linkedin_profile_urn_or_slug: [echo] }, jane)).toBe(0.9);
  });

  it('is less when it echoes another person or nobody', () => {
    expect(nameConfidence({ query_linkedin_profile_urn_or_slug: ['somebody-else'] }, jane)).toBeLessThan(0.9);
    expect(nameConfidence({}, jane)).toBeLessThan(0.9);
  });

  it('grows with the likeness of name and address, and is lowest without any score', () => {
    const scores = [0.5, 0.7, 0.95].map((score) => nameConfidence({ score }, byEmail) ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(nameConfidence({}, byEmail)).toBeLessThan(scores[0] ?? 0);
    expect(Math.max(...scores)).toBeLessThan(0.9);
  });
});

describe('several items', () => {
  const other = { name: 'John Doe', query_linkedin_profile_urn_or_slug: ['john-doe-example'] };
  const found = { name: 'Jane Doe', query_linkedin_profile_urn_or_slug: ['jane-doe-example'] };

  it.each([
    [[other, found], 'Jane Doe'],
    [[found, other], 'Jane Doe'],
    [[other], 'John Doe'],
  ])('give the one that was asked for, and else what there is, for the gate to judge', (items, name) => {
    expect(crustdata.interpret(answer(items), jane, plain)).toMatchObject({ subject: { names: [name] } });
  });

  it('are a miss when the asked one is among the misses', () => {
    const miss = {
      error: 'No data found. This LinkedIn profile is not available',
      linkedin_profile_url: 'https://www.linkedin.com/in/jane-doe-example',
    };
    expect(crustdata.interpret(answer([other, miss]), jane, plain)).toMatchObject({ status: 'not-found' });
  });
});

describe('the PE codes', () => {
  it.each([
    [{ error_code: 'PE01' }, 404, { status: 'not-found', spent: { credits: 0 } }],
    [{ code: 'PE02', message: 'Internal' }, 500, { status: 'failed', problem: { money: 'none' } }],
    [
      { message: '[PE03] Data will be enriched shortly.' },
      404,
      { status: 'not-found', askAgainAfterMs: 3_600_000 },
    ],
    [
      { error: { message: 'PE04' } },
      500,
      { status: 'failed', problem: { kind: 'vendor-error', money: 'none' } },
    ],
  ])('are found wherever they stand: %j', (item, status, expected) => {
    expect(crustdata.interpret(answer(item, status), jane, plain)).toMatchObject(expected);
    expect(crustdata.interpret(answer([item], status), jane, plain)).toMatchObject(expected);
  });

  it('mean nothing in the text of a person', () => {
    expect(valueOf('summary', { summary: 'Wrote the PE01 manual.' })).toBe('Wrote the PE01 manual.');
  });

  it('finds nobody in an empty list', () => {
    expect(crustdata.interpret(answer([]), jane, plain)).toEqual({
      status: 'not-found',
      spent: { credits: 0 },
    });
  });
});
