import type { ProviderId } from '@/lib/core/profile/claim';
import { apollo } from './apollo';
import { crustdata } from './crustdata';
import { hunter } from './hunter';
import { peopleDataLabs } from './people-data-labs';
import type { Provider } from './types';
import { withStoredSettings } from './with-stored-settings';
import { ziaOrganization } from './zia-organization';
import { ziaPeople } from './zia-people';

/** Every provider, in the order in which the panel lists them. One line each. */
export const providers: readonly Provider<unknown>[] = [
  withStoredSettings(crustdata),
  withStoredSettings(apollo),
  withStoredSettings(peopleDataLabs),
  withStoredSettings(hunter),
  withStoredSettings(ziaPeople),
  withStoredSettings(ziaOrganization),
];

/** Throws for an id that nobody registered: a row of the journal from a version that had another provider. */
export function findProvider(id: ProviderId): Provider<unknown> {
  const provider = providers.find((candidate) => candidate.id === id);
  if (!provider) throw new Error(`No provider is called "${id}".`);
  return provider;
}
