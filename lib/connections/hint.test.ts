import { describe, expect, it } from 'vitest';
import type { HttpAnswer, HttpCall } from '@/lib/http/types';
import { apolloConnection } from './apollo';
import { crustdataConnection } from './crustdata';
import { zohoConnection } from './zoho';

const answer = (status: number, headers: Record<string, string>, body = ''): HttpAnswer => ({
  id: 'a',
  status,
  headers,
  body,
  receivedAt: '2026-03-10T12:00:00.000Z',
});
const call = (path: string): HttpCall => ({
  connection: 'apollo',
  method: 'GET',
  path,
  purpose: '',
  personal: [],
  paid: true,
  timeoutMs: 1,
});

describe('what an answer tells about the next call', () => {
  it.each([
    [200, { 'x-ratelimit-limit': '15', 'x-ratelimit-remaining': '3' }, { perMinute: 15 }],
    [
      200,
      { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '12' },
      { perMinute: 60, restMs: 12_000 },
    ],
    [429, { 'x-ratelimit-reset': '7' }, { restMs: 7000 }],
    [429, { 'retry-after': 'Tue, 10 Mar 2026 12:00:30 GMT' }, { restMs: 30_000 }],
    [429, { 'retry-after': 'soon' }, { restMs: 60_000 }],
    [429, {}, { restMs: 60_000 }],
    [200, {}, {}],
  ])('Crustdata %i %j', (status, headers, expected) => {
    expect(crustdataConnection.hint?.(answer(status, headers))).toEqual(expected);
  });

  it.each([
    [200, { 'x-rate-limit-minute': '200', 'x-minute-requests-left': '7' }, { perMinute: 200 }],
    [200, { 'x-rate-limit-minute': '', 'x-minute-requests-left': '' }, {}],
    [200, { 'x-minute-requests-left': '0' }, { restMs: 60_000 }],
    [200, { 'x-minute-requests-left': '0', 'x-24-hour-requests-left': '0' }, { restMs: 1_800_000 }],
    [429, { 'retry-after': '90', 'x-minute-requests-left': '0' }, { restMs: 90_000 }],
    [429, {}, { restMs: 60_000 }],
  ])('Apollo %i %j', (status, headers, expected) => {
    expect(apolloConnection.hint?.(answer(status, headers))).toEqual(expected);
  });

  it.each([
    [200, '{}', {}],
    [
      429,
      '{"code":"TOO_MANY_REQUESTS","details":{"retry_after":30},"message":"","status":"error"}',
      { restMs: 30_000 },
    ],
    [429, '<html>', { restMs: 60_000 }],
  ])('Zoho %i %s', (status, body, expected) => {
    expect(zohoConnection.hint?.(answer(status, {}, body))).toEqual(expected);
  });
});

describe('which calls share a pace', () => {
  it.each([
    [crustdataConnection, '/screener/person/enrich?x=1', { key: 'crustdata enrich', perMinute: 15 }],
    [crustdataConnection, '/user/credits', { key: 'crustdata' }],
    [apolloConnection, '/api/v1/people/match?email=a', { key: 'apollo /api/v1/people/match' }],
    [apolloConnection, '/api/v1/people/bulk_match', { key: 'apollo /api/v1/people/bulk_match' }],
    [apolloConnection, '/api/v1/webhook_result/123', { key: 'apollo /api/v1/webhook_result' }],
    [zohoConnection, '/crm/v7/Leads', { key: 'zoho', atOnce: 5 }],
  ])('%# %s', ({ pace }, path, expected) => {
    expect(pace?.(call(path))).toEqual(expected);
  });
});
