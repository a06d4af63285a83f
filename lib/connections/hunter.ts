import { apiKeyConnection } from './api-key';

/** "15 requests per second and 500 requests per minute" for enrichment; no header tells what is left. */
const PER_MINUTE = 500;
const REST_MS = 60_000;

/** https://hunter.io/api-documentation/v2, "Authentication", "Rate limiting" and "Errors": 403 is the pace, 429 the quota of the plan. */
export const hunterConnection = apiKeyConnection({
  id: 'hunter',
  label: 'Hunter',
  keyPage: 'https://hunter.io/api-keys',
  header: (apiKey) => ({ 'x-api-key': apiKey }),
  pace: () => ({ key: 'hunter', perMinute: PER_MINUTE }),
  hint: ({ status }) => (status === 403 ? { restMs: REST_MS } : {}),
  isBusy: ({ status }) => status === 403,
});
