import { apiKeyConnection } from './api-key';

/** Crustdata's people API of 2024-11-01. `Token` is its scheme; `Bearer` belongs to the newer API. */
export const crustdataConnection = apiKeyConnection({
  id: 'crustdata',
  label: 'Crustdata',
  origin: 'https://api.crustdata.com',
  header: (apiKey) => ({ authorization: `Token ${apiKey}` }),
});
