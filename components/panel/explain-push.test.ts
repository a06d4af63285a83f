import { expect, test } from 'vitest';
import { CRM_SCOPES } from '@/lib/connections/zoho/scopes';
import { zohoProblem } from '@/lib/connections/zoho/refusal';
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
  [400, 'DEPENDENT_MISMATCH', {}, /DEPENDENT_MISMATCH|push again/],
  [400, 'RECORD_LOCKED', {}, /The record is locked in Zoho\. Unlock it there first\./],
  [400, 'NOT_APPROVED', {}, /waits for approval in Zoho/],
  [400, 'INVALID_MODULE', {}, /Your Zoho does not have this module/],
  [400, 'AUTHORIZATION_FAILED', {}, /Ask your Zoho administrator/],
  [400, 'INVALID_REQUEST_METHOD', {}, /push again/],
  [401, 'OAUTH_SCOPE_MISMATCH', {}, /ZohoCRM\.modules\.leads\.READ.*Connect again in Settings/],
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
