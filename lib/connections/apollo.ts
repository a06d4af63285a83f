import { waitMs } from '@/lib/core/answer/moment';
import { apiKeyConnection } from './api-key';
import { headerNumber } from './header-number';

/**
 * The windows of https://docs.apollo.io/reference/rate-limits, and how long to stop when the headers say that nothing is left in one. Only
 * a refusal tells when it opens again (`retry-after`), so that the long ones are tried again long before their end.
 */
const WINDOWS = [
  ['x-minute-requests-left', 60_000],
  ['x-hourly-requests-left', 600_000],
  ['x-24-hour-requests-left', 1_800_000],
] as const;

/** Apollo's REST API, https://docs.apollo.io/reference/authentication. Its limits are per endpoint. */
export const apolloConnection = apiKeyConnection({
  id: 'apollo',
  label: 'Apollo',
  keyPage: 'https://app.apollo.io/#/settings/integrations',
  header: (apiKey) => ({ 'x-api-key': apiKey }),
  pace: ({ path }) => ({ key: `apollo ${/^\/api\/v1\/[a-z_]+(?:\/[a-z_]+)?/.exec(path)?.[0] ?? ''}` }),
  hint({ status, headers, receivedAt }) {
    const perMinute = headerNumber(headers, 'x-rate-limit-minute');
    const empty = WINDOWS.findLast(([name]) => headerNumber(headers, name) === 0);
    const retryMs = status === 429 ? (waitMs(headers['retry-after'], receivedAt) ?? 60_000) : undefined;
    const restMs = retryMs ?? empty?.[1];
    return {
      ...(perMinute === undefined ? {} : { perMinute }),
      ...(restMs === undefined ? {} : { restMs }),
    };
  },
});
