/** What Zia accepts as a value: at least three characters, English only (read as printable ASCII), always text. */
const ACCEPTED = /^[\x20-\x7e]{3,}$/;

/**
 * A value as Zia's rules allow it, or undefined when they forbid it: Zia refuses the whole job for one bad value, so such a value is
 * dropped and the rest is asked.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/create-ppl-enrichment.html ("enrich_based_on")
 */
export function ziaText(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed !== undefined && ACCEPTED.test(trimmed) ? trimmed : undefined;
}
