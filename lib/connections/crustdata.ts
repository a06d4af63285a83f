import { waitMs } from '@/lib/core/answer/moment';
import { apiKeyConnection } from './api-key';
import { headerNumber } from './header-number';

const ENRICH = ['/screener/person/enrich', '/person/enrich'];
/** Paths of the API of 2025-11-01. */
const CURRENT = ['/person/', '/account/'];
/** https://docs.crustdata.com, "Rate limits": 15 enrichments a minute, a sliding window; the headers name the account's own number. */
const PER_MINUTE = 15;

/** Crustdata's people API of 2024-11-01, whose scheme is `Token`, and the one of 2025-11-01, whose scheme is `Bearer`. One key serves both. */
export const crustdataConnection = apiKeyConnection({
  id: 'crustdata',
  label: 'Crustdata',
  keyPage: 'https://app.crustdata.com/api-keys',
  header(apiKey, { path }) {
    const scheme = CURRENT.some((start) => path.startsWith(start)) ? 'Bearer' : 'Token';
    return { authorization: `${scheme} ${apiKey}` };
  },
  pace: ({ path }) =>
    ENRICH.some((start) => path.startsWith(start))
      ? { key: 'crustdata enrich', perMinute: PER_MINUTE }
      : { key: 'crustdata' },
  hint({ status, headers, receivedAt }) {
    const perMinute = headerNumber(headers, 'x-ratelimit-limit');
    const left = headerNumber(headers, 'x-ratelimit-remaining');
    const resetMs = waitMs(headers['retry-after'] ?? headers['x-ratelimit-reset'], receivedAt);
    const restMs = status === 429 ? (resetMs ?? 60_000) : left === 0 ? resetMs : undefined;
    return {
      ...(perMinute === undefined ? {} : { perMinute }),
      ...(restMs === undefined ? {} : { restMs }),
    };
  },
});
