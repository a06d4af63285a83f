import * as z from 'zod/mini';

export const apolloSettings = z.object({
  /** "Reveal personal emails". Apollo reveals none of people in GDPR regions. */
  revealPersonalEmails: z._default(z.boolean(), false),
  /** "Reveal phone numbers": up to 8 credits more, and only with a webhook URL. */
  revealPhones: z._default(z.boolean(), false),
  /** "Apollo webhook URL": Apollo demands one for phones, though we fetch them by polling. Any https URL of the user's will do. */
  webhookUrl: z._default(z.string(), ''),
});
export type ApolloSettings = z.output<typeof apolloSettings>;

/** The webhook URL to send, when phones are wanted and can be asked for. */
export function phonesAsked({ revealPhones, webhookUrl }: ApolloSettings): string | undefined {
  const url = webhookUrl.trim();
  const usable = URL.canParse(url) && new URL(url).protocol === 'https:';
  return revealPhones && usable ? url : undefined;
}
