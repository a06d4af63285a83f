import type { Context } from 'hono';
import type { ApolloAccount } from '../accounts.ts';
import { charge } from '../log.ts';
import type { SandboxPerson } from '../types.ts';
import { hasPhones } from './phones.ts';
import type { Reveal } from './reveal.ts';

/** 1 credit per person found, 8 more for one with a phone when phones are asked; nobody found costs nothing. */
export function priceOf(found: readonly SandboxPerson[], { phones }: Reveal): number {
  return found.length + (phones ? found.filter(hasPhones).length * 8 : 0);
}

/**
 * Takes the credits from the account, or answers that it has too few and takes none. How Apollo says that is not documented:
 * the status and body here are a guess in the shape of its other 422s.
 */
export function spend(context: Context, account: ApolloAccount, credits: number): Response | undefined {
  if (account.credits <= 0 || account.credits < credits) {
    const error = 'You have insufficient credits. Please upgrade your plan.';
    return context.json({ error, error_code: 'INSUFFICIENT_CREDITS' }, 422);
  }
  account.credits -= credits;
  charge(context, credits);
  return undefined;
}
