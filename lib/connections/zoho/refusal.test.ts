import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import tooMany from './fixtures/429.json';
import invalidToken from './fixtures/invalid-token.json';
import moduleError from './fixtures/module-error.json';
import noPermission from './fixtures/no-permission.json';
import scopeMismatch from './fixtures/scope-mismatch.json';
import { zohoProblem } from './refusal';

const call = { scopes: ['A.READ'], unavailable: 'Not here.' };
const problem = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  zohoProblem(
    {
      id: '1',
      status,
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      receivedAt: '',
    },
    call,
  );
const bare = (code: string, details: object = {}) => ({ code, details, message: 'words', status: 'error' });

describe('zohoProblem', () => {
  it.each([
    [401, invalidToken, { kind: 'key-rejected' }],
    [401, scopeMismatch, { kind: 'scope-missing', scopes: ['A.READ'] }],
    [403, noPermission, { kind: 'not-allowed', detail: expect.stringContaining('Crm_Implied_View_Leads') }],
    [429, tooMany, { kind: 'rate-limited', retryAfterMs: 60_000 }],
    [400, moduleError, { kind: 'bad-request', detail: expect.stringContaining('module') }],
    [
      400,
      bare('FEATURE_NOT_ENABLED'),
      { kind: 'feature-unavailable', resolution: expect.stringContaining('Setup') },
    ],
    [
      400,
      bare('FEATURE_NOT_SUPPORTED'),
      { kind: 'feature-unavailable', resolution: expect.stringContaining('Ultimate') },
    ],
    [
      400,
      bare('API_NOT_SUPPORTED', { supported_version: 'v8' }),
      { kind: 'feature-unavailable', resolution: 'Not here.' },
    ],
    [404, bare('INVALID_URL_PATTERN'), { kind: 'feature-unavailable', resolution: 'Not here.' }],
    [
      400,
      bare('LIMIT_EXCEEDED', { limit: 1500 }),
      { kind: 'quota-used-up', detail: expect.stringContaining('1500') },
    ],
    [
      400,
      bare('REQUIRED_PARAM_MISSING', { param_name: 'module' }),
      { kind: 'bad-request', detail: 'Zoho needs the parameter module.' },
    ],
    [
      400,
      bare('MANDATORY_NOT_FOUND', { api_name: 'Last_Name' }),
      { kind: 'bad-request', detail: 'Zoho needs Last_Name.' },
    ],
    [
      400,
      bare('EXPECTED_FIELD_MISSING'),
      { kind: 'bad-request', detail: expect.stringContaining('at least one') },
    ],
    [
      400,
      bare('INVALID_DATA', { api_name: 'name', minimum_length: 3 }),
      { kind: 'bad-request', detail: 'Zoho does not accept name: it is shorter than 3.' },
    ],
    [412, bare('ALREADY_MODIFIED'), { kind: 'moved-on' }],
    [500, bare('INTERNAL_SERVER_ERROR'), { kind: 'vendor-error', status: 500 }],
    [503, '<html>', { kind: 'vendor-error', status: 503 }],
    [429, '', { kind: 'rate-limited' }],
    [200, '<html>', { kind: 'unreadable' }],
    [400, bare('constructor'), { kind: 'bad-request', detail: 'words' }],
    [400, bare('SOMETHING_NEW'), { kind: 'bad-request', detail: 'words' }],
  ])('%i %j', (status, body, expected) => {
    expect(problem(status, body)).toMatchObject({ ...expected, money: 'none' });
  });

  it('reads a refusal wrapped in the array of the answer', () => {
    for (const key of ['data', '__zia_people_enrichment', '__zia_org_enrichment'])
      expect(problem(400, { [key]: [bare('LIMIT_EXCEEDED')] }).kind).toBe('quota-used-up');
  });

  it('reads the first of several errors', () => {
    const several = bare('MULTIPLE_OR_MULTI_ERRORS', {
      errors: [bare('MANDATORY_NOT_FOUND', { api_name: 'Last_Name' })],
    });
    expect(problem(400, { data: [several] })).toMatchObject({ detail: 'Zoho needs Last_Name.' });
  });

  it('waits as long as the header says when the body does not', () => {
    expect(problem(429, {}, { 'retry-after': '7' })).toMatchObject({ retryAfterMs: 7000 });
  });

  it('does not choke on a nonsensical wait', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(problem(429, `{"code":"TOO_MANY_REQUESTS","details":{"retry_after":${deep}}}`)).toEqual({
      kind: 'rate-limited',
      money: 'none',
    });
  });

  it('never throws, whatever comes, and never quotes a novel', () => {
    const anyBody = fc.oneof(
      fc.string(),
      fc.jsonValue(),
      fc.record({ code: fc.string(), message: fc.string({ minLength: 400 }), details: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), anyBody, (status, body) => {
        expect((problem(status, body).detail ?? '').length).toBeLessThanOrEqual(300);
      }),
    );
  });
});
