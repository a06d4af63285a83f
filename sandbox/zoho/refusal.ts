import type { JsonObject } from './json.ts';

/** Zoho CRM's error object: alone as an answer, or one item of `data` or of a Zia array. */
export interface ZohoError {
  code: string;
  details: JsonObject;
  message: string;
  status: 'error';
}

export type RefusalStatus = 400 | 401 | 403 | 404 | 412 | 429 | 500;

/** Thrown by a handler to answer with `status` and `body` (JSON). */
export class Refusal extends Error {
  readonly status: RefusalStatus;
  readonly body: JsonObject;

  constructor(status: RefusalStatus, body: JsonObject) {
    super(`Zoho refuses with ${status}`);
    this.status = status;
    this.body = body;
  }
}

export function zohoError(code: string, message: string, details: JsonObject = {}): ZohoError {
  return { code, details, message, status: 'error' };
}

/** A refusal whose body is the bare error object. */
export function refusal(
  status: RefusalStatus,
  code: string,
  message: string,
  details: JsonObject = {},
): Refusal {
  return new Refusal(status, { ...zohoError(code, message, details) });
}

export function invalidData(details: JsonObject, message = 'invalid data'): ZohoError {
  return zohoError('INVALID_DATA', message, details);
}

/** A bare INVALID_DATA about the request as a whole. */
export function invalidRequest(details: JsonObject, message = 'invalid data'): Refusal {
  return refusal(400, 'INVALID_DATA', message, details);
}

export function missingParameter(name: string): Refusal {
  return refusal(400, 'REQUIRED_PARAM_MISSING', 'One of the expected parameter is missing', {
    param_name: name,
  });
}
