import { apiKeyConnection } from './api-key';

/** Apollo's REST API, https://docs.apollo.io/reference/authentication. */
export const apolloConnection = apiKeyConnection({
  id: 'apollo',
  label: 'Apollo',
  origin: 'https://api.apollo.io',
  header: (apiKey) => ({ 'x-api-key': apiKey }),
});
