import { expect, test } from 'vitest';
import { CRM_SCOPES } from '@/lib/connections/zoho/scopes';
import { zohoProblem } from '@/lib/connections/zoho/refusal';
import { DATA_CENTERS } from '@/lib/connections/zoho/data-centers';
import { readTokenAnswer } from '@/lib/connections/zoho/token-answer';
import { explainPush } from './explain-push';

/** Every error of Zoho's tables for records: status, code, details, and what the user reads. */
const ERRORS: readonly (readonly [number, string, object, RegExp])[] = [
  [
    400,
    'INVALID_DATA',
    { api_name: 'Twitter', maximum_length: 50 },
    /does not accept Twitter: it is longer than 50\. Choose Keep/,
  ],
  [
    400,
    'INVALID_DATA',
    { api_name: 'Email', expected_data_type: 'email' },
    /Email: it must be of type email\. Choose Keep/,
  ],
  [400, 'MANDATORY_NOT_FOUND', { api_name: 'Last_Name' }, /Zoho needs Last_Name\. Choose Keep/],
  [
    400,
    'DUPLICATE_DATA',
    { api_name: 'Mobile', id: '7', duplicate_record: { module: { api_name: 'Leads' } } },
    /Another record \(Leads 7\) has the same Mobile already/,
  ],
  [400, 'DEPENDENT_FIELD_MISSING', { api_name: 'State' }, /Zoho needs State together with/],
  [
    400,
    'DEPENDENT_MISMATCH',
    { api_name: 'State', dependee: { api_name: 'Country' } },
    /State does not go together with Country\. Choose Keep/,
  ],
  [400, 'RECORD_LOCKED', {}, /The record is locked in Zoho\. Unlock it there first\. Then push again\./],
  [400, 'NOT_APPROVED', {}, /waits for approval in Zoho.*Push again once it is approved/],
  [400, 'INVALID_MODULE', {}, /Your Zoho does not have this module.*Push to the other module/],
  [400, 'AUTHORIZATION_FAILED', {}, /Ask your Zoho administrator/],
  [400, 'INVALID_REQUEST_METHOD', {}, /does not take this kind of call here\. Update Facet/],
  [401, 'OAUTH_SCOPE_MISMATCH', {}, /ZohoCRM\.modules\.leads\.READ.*Connect again in Settings/],
  [
    400,
    'MULTIPLE_OR_MULTI_ERRORS',
    { errors: [{ code: 'MANDATORY_NOT_FOUND', details: { api_name: 'Company' }, status: 'error' }] },
    /Zoho needs Company\. Choose Keep/,
  ],
  [400, 'LIMIT_EXCEEDED', { limit: 10 }, /quota of Zoho is used up.*Ask the administrator/],
  [401, 'AUTHENTICATION_FAILURE', {}, /no longer accepts this connection.*connect Zoho again/],
  [401, 'INVALID_OAUTHTOKEN', {}, /no longer accepts this connection.*connect Zoho again/],
  [401, 'INVALID_TOKEN', {}, /no longer accepts this connection.*connect Zoho again/],
  [
    403,
    'NO_PERMISSION',
    { permissions: ['Crm_Implied_View_Leads'] },
    /Crm_Implied_View_Leads.*Ask your Zoho administrator/,
  ],
  [404, 'INVALID_URL_PATTERN', {}, /Ask your Zoho administrator/],
  [412, 'ALREADY_MODIFIED', {}, /changed in the meantime, so nothing was written.*Look at the changes again/],
  [
    429,
    'TOO_MANY_REQUESTS',
    { retry_after: 60 },
    /takes no more requests at the moment\. Retry in 60 seconds/,
  ],
  [500, 'INTERNAL_ERROR', {}, /failed on its own side \(status 500\).*Retry later/],
];

test.each(ERRORS)('%i %s %j is said in plain words with the next step', (status, code, details, says) => {
  const body = JSON.stringify({ data: [{ code, details, message: 'refused', status: 'error' }] });
  const answer = { id: '1', status, headers: {}, body, receivedAt: '' };
  const problem = zohoProblem(answer, { scopes: CRM_SCOPES, unavailable: 'Ask your Zoho administrator.' });
  const { what, next } = explainPush(problem);
  expect(`${what} ${next}`).toMatch(says);
});

/** What the token endpoint says with HTTP 200, and what the user reads when a push meets it. */
test.each([
  ['invalid_code', /revoked, or belongs to another data center.*connect Zoho again/],
  ['invalid_client', /does not know this client ID in this data center.*connect Zoho again/],
  ['invalid_client_secret', /client secret does not belong to this client ID.*connect Zoho again/],
  ['invalid_redirect_uri', /redirect address is not the one registered.*connect Zoho again/],
  ['invalid_scope', /does not know one of the scopes.*connect Zoho again/],
  ['Access Denied', /takes no more requests at the moment.*at most ten access tokens.*Retry in 10 minutes/],
  ['something_new', /refused to give a token: something_new.*connect Zoho again/],
])('the token answer %s is said in plain words with the next step', (error, says) => {
  const answer = { id: '1', status: 200, headers: {}, body: JSON.stringify({ error }), receivedAt: '' };
  const result = readTokenAnswer({ ok: true, answer }, DATA_CENTERS[0]);
  const { what, next } = result.ok ? { what: 'granted', next: '' } : explainPush(result.problem);
  expect(`${what} ${next}`).toMatch(says);
});

/** Answers without any of Zoho's own words. */
test.each([
  [401, /no longer accepts this connection.*connect Zoho again/],
  [403, /may not do this.*Ask your Zoho administrator/],
  [412, /changed in the meantime.*Look at the changes again/],
  [429, /takes no more requests.*Wait some minutes/],
  [502, /failed on its own side \(status 502\).*Retry later/],
  [200, /not readable.*Retry later/],
])('status %i with HTML is said in plain words with the next step', (status, says) => {
  const answer = { id: '1', status, headers: {}, body: '<html>', receivedAt: '' };
  const { what, next } = explainPush(zohoProblem(answer, { scopes: CRM_SCOPES, unavailable: '' }));
  expect(`${what} ${next}`).toMatch(says);
});
