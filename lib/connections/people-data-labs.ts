import { waitMs } from '@/lib/core/answer/moment';
import { apiKeyConnection } from './api-key';

const ENRICH = '/v5/person/enrich';

/** The header is JSON, in some answers with single quotes: {"minute": 100, "day": null}. */
const perMinuteOf = (header: string | undefined): number | undefined => {
  const minute = /['"]minute['"]\s*:\s*(\d+)/.exec(header ?? '')?.[1];
  return minute === undefined ? undefined : Number(minute);
};

/**
 * https://docs.peopledatalabs.com/docs/usage-limits: limits are per key and endpoint, in windows of a minute; the headers name the account's
 * own number and, as a UTC timestamp, when the window ends. 100 a minute is the limit of free accounts.
 */
export const peopleDataLabsConnection = apiKeyConnection({
  id: 'people-data-labs',
  label: 'People Data Labs',
  keyPage: 'https://dashboard.peopledatalabs.com/api-keys',
  header: (apiKey) => ({ 'x-api-key': apiKey }),
  pace: ({ path }) =>
    path.startsWith(ENRICH)
      ? { key: 'people-data-labs enrich', perMinute: 100 }
      : { key: 'people-data-labs' },
  hint({ status, headers, receivedAt }) {
    const perMinute = perMinuteOf(headers['x-ratelimit-limit']);
    const left = perMinuteOf(headers['x-ratelimit-remaining']);
    const resetMs = waitMs(headers['retry-after'] ?? headers['x-ratelimit-reset'], receivedAt);
    const restMs = status === 429 ? (resetMs ?? 60_000) : left === 0 ? resetMs : undefined;
    return {
      ...(perMinute === undefined ? {} : { perMinute }),
      ...(restMs === undefined ? {} : { restMs }),
    };
  },
});
