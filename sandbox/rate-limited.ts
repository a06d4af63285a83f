/**
 * How each vendor says "too many requests". Crustdata: 2025-11-01 best practices (headers; the body is a guess of the contract);
 * Apollo: OpenAPI and "Rate limits"; Zoho CRM: the sample of zoho/crm-oas; Zoho accounts: a throttled token request is HTTP 200.
 */
export function rateLimited(host: string, endpoint: string, retryAfterSeconds: number): Response {
  if (host === 'api.crustdata.com') return crustdataRateLimited(15, retryAfterSeconds);
  if (host === 'api.peopledatalabs.com') return pdlRateLimited(100, retryAfterSeconds, Date.now());
  if (host === 'api.hunter.io') return hunterRateLimited();
  if (host === 'api.apollo.io') return apolloRateLimited(endpoint, 600, 'hour', retryAfterSeconds);
  if (host.startsWith('accounts.zoho')) return zohoTokenThrottled();
  if (host.startsWith('www.zohoapis.')) return zohoRateLimited(retryAfterSeconds);
  return new Response('Too Many Requests', {
    status: 429,
    headers: { 'retry-after': String(retryAfterSeconds) },
  });
}

/** Crustdata's 429: `x-ratelimit-reset` is in seconds from now. */
export function crustdataRateLimited(limit: number, resetSeconds: number): Response {
  return Response.json(
    { error: { type: 'rate_limit_exceeded', message: 'Rate limit exceeded', metadata: [] } },
    {
      status: 429,
      headers: {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(resetSeconds),
      },
    },
  );
}

/** Apollo's 429; `endpoint` as `api/v1/people/match`. */
export function apolloRateLimited(
  endpoint: string,
  limit: number,
  window: 'minute' | 'hour' | 'day',
  retryAfterSeconds: number,
): Response {
  const message =
    `The maximum number of api calls allowed for ${endpoint} is ${limit} times per ${window}. ` +
    'Please upgrade your plan from https://app.apollo.io/#/settings/plans/upgrade.';
  return Response.json({ message }, { status: 429, headers: { 'retry-after': String(retryAfterSeconds) } });
}

/** People Data Labs' 429: the end of the window as a UTC timestamp, the limits as JSON. */
export function pdlRateLimited(limit: number, resetSeconds: number, now: number): Response {
  const message = 'An error occurred due to requests hitting the API too quick';
  return Response.json(
    { status: 429, error: { type: 'rate_limit_error', message } },
    { status: 429, headers: pdlLimits(limit, 0, resetSeconds, now) },
  );
}

export const pdlLimits = (limit: number, remaining: number, resetSeconds: number, now: number) => ({
  'x-ratelimit-limit': JSON.stringify({ minute: limit, day: null, month: null }),
  'x-ratelimit-remaining': JSON.stringify({ minute: remaining, day: null, month: null }),
  'x-ratelimit-reset': new Date(now + resetSeconds * 1000).toISOString(),
});

/** Hunter's pace is 403, and no header tells how long to wait. */
export function hunterRateLimited(): Response {
  const details = 'You have reached the rate limit. Please slow down.';
  return Response.json({ errors: [{ id: 'too_many_requests', code: 403, details }] }, { status: 403 });
}

function zohoRateLimited(retryAfterSeconds: number): Response {
  return Response.json(
    {
      code: 'TOO_MANY_REQUESTS',
      message: 'Rate limit exceeded. Please retry after the specified time.',
      status: 'error',
      details: {
        trace_id: '0000-sandbox',
        retry_after: retryAfterSeconds,
        limit: 100,
        window: retryAfterSeconds,
      },
    },
    { status: 429 },
  );
}

function zohoTokenThrottled(): Response {
  return Response.json({
    error_description: 'You have made too many requests continuously. Please try again after some time.',
    error: 'Access Denied',
    status: 'failure',
  });
}
