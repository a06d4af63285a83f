import type { ConnectionId } from '@/lib/http/types';
import { apolloConnection } from './apollo';
import { crustdataConnection } from './crustdata';
import { hunterConnection } from './hunter';
import { peopleDataLabsConnection } from './people-data-labs';
import type { Connection } from './types';
import { withStoredSecrets } from './with-stored-secrets';
import { zohoConnection } from './zoho';

/** Every vendor account we can use. One line per connection. */
export const connections: Readonly<Record<ConnectionId, Connection<unknown>>> = {
  crustdata: withStoredSecrets(crustdataConnection),
  apollo: withStoredSecrets(apolloConnection),
  'people-data-labs': withStoredSecrets(peopleDataLabsConnection),
  hunter: withStoredSecrets(hunterConnection),
  zoho: withStoredSecrets(zohoConnection),
};

export const findConnection = (id: ConnectionId): Connection<unknown> => connections[id];
