import { createZohoAccounts } from '../hosts/zoho-accounts.ts';
import { createZohoCrm } from '../hosts/zoho-crm.ts';
import companyExample from '../fixtures/zoho-zia-org-completed.json' with { type: 'json' };
import personExample from '../fixtures/zoho-zia-people-completed.json' with { type: 'json' };
import type { SandboxCompany, SandboxPerson } from '../types.ts';
import { ZOHO_SANDBOX } from './credentials.ts';
import { DATA_CENTRES, type DataCentre, type ZohoLocation } from './data-centres.ts';
import { isObject } from './json.ts';
import type { ZohoSettings } from './settings.ts';
import { createZohoState } from './state.ts';

const PERSON: SandboxPerson = {
  slug: 'marisol-quenby',
  name: 'Marisol Quenby',
  emails: ['marisol.quenby@juniper-foundry.com'],
  crustdata: 'PE01',
  apollo: null,
  ziaPeople: personExample.__zia_people_enrichment[0]?.enriched_data ?? 'FAILED',
  company: 'juniper-foundry.com',
};

const COMPANY: SandboxCompany = {
  domain: 'juniper-foundry.com',
  name: 'Juniper Foundry Ltd.',
  apollo: null,
  ziaOrganization: companyExample.__zia_org_enrichment[0]?.enriched_data ?? 'FAILED',
};

export interface Answer {
  status: number;
  headers: Headers;
  /** The raw text; '' for an empty body. */
  text: string;
  /** The parsed JSON; undefined for an empty body. */
  json: unknown;
}

interface CallOptions {
  location?: ZohoLocation;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

/** A Zoho of its own for one test, with a clock that the test moves and an access token for each data centre. */
export function createBench(options: Partial<ZohoSettings> = {}) {
  const clock = { now: Date.UTC(2026, 2, 2, 5, 1, 43, 500) };
  const people: readonly SandboxPerson[] = [
    PERSON,
    { ...PERSON, slug: 'nobody', name: 'No Body', emails: ['nobody@a.io'], ziaPeople: 'DATA_NOT_FOUND' },
    { ...PERSON, slug: 'zoë-åkerström', name: 'Zoë Åkerström', emails: [], ziaPeople: 'FAILED' },
  ];
  const world = { people, companies: [COMPANY], now: () => clock.now };
  const zoho = createZohoState(world, options);
  const accounts = createZohoAccounts(zoho);
  const crm = createZohoCrm(zoho);

  async function requestToken(location: ZohoLocation, parameters: Readonly<Record<string, string>>) {
    const body = new URLSearchParams(parameters);
    return read(
      await accounts.request(`https://${centreOf(location).accountsHost}/oauth/v2/token`, {
        method: 'POST',
        body,
      }),
    );
  }

  async function accessToken(location: ZohoLocation = 'us'): Promise<string> {
    const { clientId, clientSecret, refreshToken } = ZOHO_SANDBOX[location];
    const { json } = await requestToken(location, {
      grant_type: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    });
    const token = isObject(json) ? json['access_token'] : undefined;
    if (typeof token !== 'string') throw new Error(`No token: ${JSON.stringify(json)}`);
    return token;
  }

  /** Calls the CRM with a good token, unless `headers` say otherwise. */
  async function call(method: string, path: string, { location = 'us', body, headers }: CallOptions = {}) {
    const authorization = `Zoho-oauthtoken ${await accessToken(location)}`;
    return read(
      await crm.request(`https://${centreOf(location).apiHost}${path}`, {
        method,
        headers: { authorization, ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
  }

  return { zoho, clock, accounts, crm, requestToken, accessToken, call };
}

/** The same structure with every text, number and flag replaced by its type, to compare an answer with an example. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (!isObject(value)) return value === null ? null : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)]));
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, text, json };
}

function centreOf(location: ZohoLocation): DataCentre {
  const centre = DATA_CENTRES.find((candidate) => candidate.location === location);
  if (!centre) throw new Error(`No data centre ${location}`);
  return centre;
}
