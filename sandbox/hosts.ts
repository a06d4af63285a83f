import { createAccounts } from './accounts.ts';
import type { Accounts } from './accounts.ts';
import { createApollo } from './hosts/apollo.ts';
import { createCrustdata } from './hosts/crustdata.ts';
import { createHunter } from './hosts/hunter.ts';
import { createPeopleDataLabs } from './hosts/people-data-labs.ts';
import { createLinkedIn, createSites, LINKEDIN_HOSTS, SITE_HOSTS } from './hosts/pages.ts';
import { createZohoAccounts } from './hosts/zoho-accounts.ts';
import { createZohoCrm } from './hosts/zoho-crm.ts';
import { companies } from './people/companies.ts';
import { crowd } from './people/crowd.ts';
import { people } from './people/people.ts';
import type { World } from './types.ts';
import { ZOHO_ACCOUNTS_HOSTS, ZOHO_API_HOSTS } from './zoho/data-centres.ts';
import { createZohoState, type ZohoState } from './zoho/state.ts';

/** Everything the hosts remember. A reset makes a new one. */
export interface SandboxState {
  world: World;
  accounts: Accounts;
  zoho: ZohoState;
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
  {
    title: 'People Data Labs',
    hostnames: ['api.peopledatalabs.com'],
    create: ({ world, accounts }) => createPeopleDataLabs(world, accounts.peopleDataLabs),
  },
  {
    title: 'Hunter',
    hostnames: ['api.hunter.io'],
    create: ({ world, accounts }) => createHunter(world, accounts.hunter),
  },
  { title: 'LinkedIn', hostnames: LINKEDIN_HOSTS, create: ({ world }) => createLinkedIn(world) },
  { title: 'Other sites', hostnames: SITE_HOSTS, create: ({ world }) => createSites(world) },
  { title: 'Zoho accounts', hostnames: ZOHO_ACCOUNTS_HOSTS, create: ({ zoho }) => createZohoAccounts(zoho) },
  { title: 'Zoho CRM and Zia', hostnames: ZOHO_API_HOSTS, create: ({ zoho }) => createZohoCrm(zoho) },
];

/** A new world with its vendors' accounts, on the clock `now` (milliseconds since the epoch). */
export function createState(now: () => number): SandboxState {
  const world: World = { people: [...people, ...crowd], companies, now };
  return { world, accounts: createAccounts(), zoho: createZohoState(world) };
}
