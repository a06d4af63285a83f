import { createAccounts } from './accounts.ts';
import type { Accounts } from './accounts.ts';
import { createApollo } from './hosts/apollo.ts';
import { createCrustdata } from './hosts/crustdata.ts';
import { companies } from './people/companies.ts';
import { people } from './people/people.ts';
import type { World } from './types.ts';

/** Everything the hosts remember. A reset makes a new one. */
export interface SandboxState {
  world: World;
  accounts: Accounts;
}

/** The part of a Hono app that the server needs. */
export interface HostApp {
  fetch(request: Request): Response | Promise<Response>;
}

export interface HostGroup {
  title: string;
  hostnames: readonly string[];
  create(state: SandboxState): HostApp;
}

/** One line per vendor or site: its name, its real host names, and how to make it. */
export const HOSTS: readonly HostGroup[] = [
  {
    title: 'Crustdata',
    hostnames: ['api.crustdata.com'],
    create: ({ world, accounts }) => createCrustdata(world, accounts.crustdata),
  },
  {
    title: 'Apollo',
    hostnames: ['api.apollo.io'],
    create: ({ world, accounts }) => createApollo(world, accounts.apollo),
  },
];

/** A new world with its vendors' accounts, on the clock `now` (milliseconds since the epoch). */
export function createState(now: () => number): SandboxState {
  return { world: { people, companies, now }, accounts: createAccounts() };
}
