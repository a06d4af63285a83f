/** What the caller asks to see beyond name, job and work address. */
export interface Reveal {
  personalEmails: boolean;
  phones: boolean;
}

/** The reveal flags of the query. Phones come by webhook, so they need an https `webhook_url` (seed document 004). */
export function parseReveal(query: Readonly<Partial<Record<string, string>>>): Reveal | { error: string } {
  const phones = query['reveal_phone_number'] === 'true';
  if (phones && !isHttps(query['webhook_url'] ?? '')) {
    return { error: "Please add a valid 'webhook_url' parameter when using 'reveal_phone_number'" };
  }
  return { personalEmails: query['reveal_personal_emails'] === 'true', phones };
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
