/**
 * What the sandbox knows about its fictional world. Vendor answers are written by hand per person, in each vendor's documented
 * shape, so that vendors can agree, disagree, miss, or mean somebody else.
 */
export interface SandboxPerson {
  /** The public LinkedIn slug, lower case: the part after /in/. */
  slug: string;
  name: string;
  /** Every address by which some vendor knows this person, lower case. */
  emails: readonly string[];
  /** One item of Crustdata's answer array without `business_email` parts (those are in `crustdataBusinessEmails`), or a PE code. */
  crustdata: Readonly<Record<string, unknown>> | PeopleErrorCode;
  /** What `enrich_realtime` (or asking again an hour after PE03) finds for somebody who is not in Crustdata's database. */
  crustdataLive?: Readonly<Record<string, unknown>>;
  /** The `score` that a look-up by email answers with. */
  crustdataScore?: number;
  /** Work addresses that Crustdata adds when `business_email` is among the fields. */
  crustdataBusinessEmails?: readonly BusinessEmail[];
  /** Apollo's `person` object; null means "no match". */
  apollo: Readonly<Record<string, unknown>> | null;
  /** E.164 numbers that Apollo delivers some polls after `reveal_phone_number`. */
  apolloPhones?: readonly string[];
  /** Addresses that `reveal_personal_emails` adds, unless the person lives where the GDPR holds. */
  apolloPersonalEmails?: readonly string[];
  /** Zia people `enriched_data`. */
  ziaPeople: Readonly<Record<string, unknown>> | 'DATA_NOT_FOUND' | 'FAILED';
  /** The domain of a SandboxCompany. */
  company?: string;
}

/** Crustdata's codes for a profile it cannot give (seed document 003, "Error Codes"). */
export type PeopleErrorCode = 'PE01' | 'PE02' | 'PE03' | 'PE04';

/** A work address; it is listed under the employer whose domain it has. `validatedAt` '' means that Crustdata never verified it. */
export interface BusinessEmail {
  address: string;
  validatedAt: string;
}

export interface SandboxCompany {
  domain: string;
  name: string;
  /** Apollo's `organization` object as /organizations/enrich answers it; null means unknown to Apollo. */
  apollo: Readonly<Record<string, unknown>> | null;
  /** Zia organization `enriched_data`. */
  ziaOrganization: Readonly<Record<string, unknown>> | 'DATA_NOT_FOUND' | 'FAILED';
}

/** One request as it reached the sandbox. Tests assert on this log, so it keeps everything, secrets included. */
export interface LoggedRequest {
  /** Milliseconds since the epoch. */
  at: number;
  method: string;
  host: string;
  path: string;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** The status answered; 0 until then, and for good when the connection was cut instead. */
  status: number;
  /** Credits this request cost the account. */
  charged: number;
}

/** What goes wrong. A person switches these on the control page; tests add them through `Sandbox.faults`. */
export type FaultKind =
  /** Wait `ms` before answering. */
  | { kind: 'latency'; ms: number }
  /** Cut the connection before the request has any effect. */
  | { kind: 'reset-before' }
  /** Let the request have its effect (credits, records, jobs), then cut the connection. */
  | { kind: 'reset-after' }
  /** Half of the JSON, cleanly ended. */
  | { kind: 'truncated' }
  /** 200 with an HTML page, as a captive portal answers. */
  | { kind: 'html' }
  | { kind: 'rate-limited'; retryAfterSeconds?: number }
  | { kind: 'server-error'; status?: 500 | 502 | 503 }
  /** 200 with a JSON text of `bytes` (default 30 MB), made while it is sent. */
  | { kind: 'huge'; bytes?: number }
  /** 200 and the start of a JSON text, a character now and then, without an end. */
  | { kind: 'drip' }
  /** A redirect to another origin. */
  | { kind: 'redirect'; location: string };

/** One switched-on fault. Of several that match a request, the oldest strikes. */
export interface FaultRule {
  id: string;
  host: string;
  /** Matches every path that begins with it; '' is every path of the host. */
  pathPrefix: string;
  method?: string;
  fault: FaultKind;
  /** How many requests it hits before it is gone; absent: until removed. */
  times?: number;
}

/** What the host apps share. Handlers call `charge(context, credits)` of log.ts rather than writing the log themselves. */
export interface World {
  people: readonly SandboxPerson[];
  companies: readonly SandboxCompany[];
  /** Milliseconds since the epoch; a parameter so that tests own the clock. */
  now(): number;
}
