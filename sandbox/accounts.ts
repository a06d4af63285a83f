/** The keys that the sandbox knows, by what they are good for. */
export const SANDBOX_KEYS = {
  crustdata: 'crustdata-sandbox-key-1234',
  crustdataWithoutCredits: 'crustdata-sandbox-key-0000',
  apollo: 'apollo-sandbox-key-5678',
  apolloWithoutPeople: 'apollo-sandbox-key-4030',
  apolloWithoutCredits: 'apollo-sandbox-key-0000',
  peopleDataLabs: 'pdl-sandbox-key-2468',
  hunter: 'hunter-sandbox-key-1357',
} as const;

export interface CrustdataAccount {
  key: string;
  credits: number;
  /** Documented: 15 for enrichment. Tests that are not about the limit raise it. */
  requestsPerMinute: number;
}

export interface ApolloAccount {
  key: string;
  credits: number;
  /** The endpoints in the key's scope, as `api/v1/people/match`; a master key has them all. */
  scope: 'master' | readonly string[];
  /** Calls allowed per endpoint. */
  limits: { minute: number; hour: number; day: number };
  /** How many polls of `webhook_result` answer "pending" before the phones come. */
  pollsBeforePhones: number;
  /** Matches of `bulk_match` keep the place of their question, with null for a miss; else they come in another order without misses. */
  bulkInPlace: boolean;
}

/** A customer of People Data Labs or Hunter: one balance, one pace. */
export interface PlainAccount {
  key: string;
  credits: number;
  requestsPerMinute: number;
}

/** Who is a customer of the vendors. Mutable: tests read and set balances, keys and limits. */
export interface Accounts {
  crustdata: { main: CrustdataAccount; withoutCredits: CrustdataAccount };
  apollo: { main: ApolloAccount; withoutPeople: ApolloAccount; withoutCredits: ApolloAccount };
  peopleDataLabs: { main: PlainAccount };
  hunter: { main: PlainAccount };
}

function apolloAccount(key: string, credits: number, scope: ApolloAccount['scope']): ApolloAccount {
  const limits = { minute: 200, hour: 600, day: 6000 };
  return { key, credits, scope, limits, pollsBeforePhones: 2, bulkInPlace: false };
}

/** Fresh accounts with the keys of SANDBOX_KEYS. */
export function createAccounts(): Accounts {
  return {
    crustdata: {
      main: { key: SANDBOX_KEYS.crustdata, credits: 1000, requestsPerMinute: 15 },
      withoutCredits: { key: SANDBOX_KEYS.crustdataWithoutCredits, credits: 0, requestsPerMinute: 15 },
    },
    apollo: {
      main: apolloAccount(SANDBOX_KEYS.apollo, 1000, 'master'),
      withoutPeople: apolloAccount(SANDBOX_KEYS.apolloWithoutPeople, 1000, ['api/v1/organizations/enrich']),
      withoutCredits: apolloAccount(SANDBOX_KEYS.apolloWithoutCredits, 0, 'master'),
    },
    peopleDataLabs: {
      main: { key: SANDBOX_KEYS.peopleDataLabs, credits: 100, requestsPerMinute: 100 },
    },
    hunter: { main: { key: SANDBOX_KEYS.hunter, credits: 50, requestsPerMinute: 500 } },
  };
}

/** The account with this key. */
export function accountOf<Account extends { key: string }>(
  accounts: Readonly<Record<string, Account>>,
  key: string | undefined,
): Account | undefined {
  return Object.values(accounts).find((account) => account.key === key);
}
