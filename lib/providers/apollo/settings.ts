import * as z from 'zod/mini';
import { creditsFor, ownPrices } from '@/lib/core/tariff';
import { providersWords } from '@/lib/core/words/en/providers';

export const apolloSettings = z.object({
  /** "Reveal personal emails". Apollo reveals none of people in GDPR regions. */
  revealPersonalEmails: z._default(z.boolean(), false),
  /** "Reveal phone numbers": up to 8 credits more, and only with a webhook URL. */
  revealPhones: z._default(z.boolean(), false),
  /** "Apollo webhook URL": Apollo demands one for phones, though we fetch them by polling. Any https URL of the user's will do. */
  webhookUrl: z._default(z.string(), ''),
  prices: ownPrices,
});
export type ApolloSettings = z.output<typeof apolloSettings>;

/** The webhook URL to send, when phones are wanted and can be asked for. */
export function phonesAsked({ revealPhones, webhookUrl }: ApolloSettings): string | undefined {
  const url = webhookUrl.trim();
  const usable = URL.canParse(url) && new URL(url).protocol === 'https:';
  return revealPhones && usable ? url : undefined;
}

/**
 * Documented: one credit for a person with or without an address ("demographics or email", personal ones included), up to eight more for a
 * mobile number, nothing when nobody was found.
 */
export const APOLLO_TARIFF = [
  {
    key: 'person',
    get label() {
      return providersWords.tariff.person;
    },
    credits: 1,
  },
  {
    key: 'phone',
    get label() {
      return providersWords.tariff.phone;
    },
    credits: 8,
  },
] as const;

/** What a match costs once somebody was found; 0 when the user emptied its price. */
export const matchCredits = ({ prices }: ApolloSettings): number =>
  creditsFor(APOLLO_TARIFF, prices, ['person']) ?? 0;
