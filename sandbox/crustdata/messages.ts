import type { PeopleErrorCode } from '../types.ts';
import type { Asked } from './query.ts';

/** Seed document 003, "Error Codes": the second sentence of the message. */
const REASON: Readonly<Record<PeopleErrorCode, string>> = {
  PE01: 'This LinkedIn profile is not available',
  PE02: 'Internal system error while processing profile. Please try again later.',
  PE03: 'Data will be enriched shortly.',
  PE04: 'Unable to process LinkedIn profile data',
};

/** The HTTP status when a single person was asked for; in a batch every miss is an item under 200. */
export const MISS_STATUS: Readonly<Record<PeopleErrorCode, 404 | 500>> = {
  PE01: 404,
  PE02: 500,
  PE03: 404,
  PE04: 500,
};

/** The bare form, which a single person's PE01, PE02 and PE04 take. */
export function missObject(asked: Asked, code: PeopleErrorCode) {
  const who =
    asked.kind === 'linkedin' ? `LinkedIn profile: ${asked.slug}` : `business email: ${asked.address}`;
  return { error: `No data found for the ${who}. ${REASON[code]}`, error_code: code };
}

/** The item form: in a batch, and for PE03. `now` in milliseconds since the epoch. */
export function missItem(asked: Asked, code: PeopleErrorCode, now: number) {
  return {
    ...missObject(asked, code),
    ...(asked.kind === 'linkedin' && { linkedin_profile_url: asked.url }),
    last_tried_linkedin_enrichment_date: new Date(now).toISOString().replace('Z', '000+00:00'),
    did_last_linkedin_enrichment_succeed: false,
  };
}
