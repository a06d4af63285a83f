import type { SandboxPerson } from '../types.ts';

const EXPIRY_MS = 30 * 24 * 60 * 60 * 1000;

/** Above 2^53 and odd: JSON.parse rounds it, so only a client that reads the raw text can poll. */
const FIRST_REQUEST_ID = 1039995589705121901n;

export interface PhoneAnswer {
  status: 200 | 400 | 404 | 410;
  body: Readonly<Record<string, unknown>>;
}

export interface PhoneRequests {
  /** Starts a verification of these people's phones; the id is a whole number in text. */
  start(people: readonly SandboxPerson[], pollsBeforeResult: number): string;
  /** What `GET /webhook_result/{id}` answers now. */
  poll(id: string): PhoneAnswer;
}

/** Phone verifications by request id, on the clock `now` (milliseconds since the epoch). */
export function createPhoneRequests(now: () => number): PhoneRequests {
  const requests = new Map<string, { people: readonly SandboxPerson[]; pollsLeft: number; at: number }>();

  return {
    start(people, pollsBeforeResult) {
      const id = String(FIRST_REQUEST_ID + 2n * BigInt(requests.size));
      requests.set(id, { people, pollsLeft: pollsBeforeResult, at: now() });
      return id;
    },
    poll(id) {
      if (!/^\d+$/.test(id)) return { status: 400, body: { error_code: 'invalid_request_id' } };
      const request = requests.get(id);
      if (!request) return { status: 404, body: { error_code: 'request_id_unknown' } };
      if (now() - request.at > EXPIRY_MS) return { status: 410, body: { error_code: 'request_id_expired' } };
      if (request.pollsLeft > 0) {
        request.pollsLeft -= 1;
        return { status: 404, body: { error_code: 'result_pending', retry_after_seconds: 10 } };
      }
      return { status: 200, body: result(id, request.people, request.at) };
    },
  };
}

function result(id: string, people: readonly SandboxPerson[], at: number) {
  const enriched = people.filter(hasPhones).length;
  return {
    request_id: id,
    webhook_status: 'success',
    request_type: 'phone',
    last_dispatched_at: new Date(at).toISOString().replace(/\.\d+/, ''),
    failure_reason: null,
    webhook_result: {
      status: 'success',
      total_requested_enrichments: people.length,
      unique_enriched_records: enriched,
      missing_records: people.length - enriched,
      credits_consumed: enriched * 8,
      people: people.map((person) => ({
        id: person.apollo?.['id'],
        status: 'success',
        phone_numbers: (person.apolloPhones ?? []).map(phoneNumber),
      })),
    },
  };
}

export function hasPhones(person: SandboxPerson): boolean {
  return (person.apolloPhones ?? []).length > 0;
}

function phoneNumber(number: string, position: number) {
  const id = `64ee${number.replace(/\D/g, '').padStart(20, '0')}`;
  return {
    _id: id,
    confidence_cd: 'high',
    created_at: null,
    direct_dial_source_cd: 'contact_trusted',
    dnc_other_info: null,
    dnc_status_cd: 'not_found',
    dnc_status_updated_at: '2026-01-15T20:57:53.108+00:00',
    position,
    raw_number: number,
    sanitized_number: number,
    status_cd: 'valid_number',
    type_cd: position === 0 ? 'mobile' : 'other',
    updated_at: null,
    id,
    key: id,
  };
}
