import { describe, expect, it } from 'vitest';
import configuration from '../fixtures/zoho-zia-config.json' with { type: 'json' };
import notEnabled from '../fixtures/zoho-zia-feature-not-enabled.json' with { type: 'json' };
import organizationNotAllowed from '../fixtures/zoho-zia-org-not-allowed.json' with { type: 'json' };
import organizationPending from '../fixtures/zoho-zia-org-pending.json' with { type: 'json' };
import organizationScheduled from '../fixtures/zoho-zia-org-scheduled.json' with { type: 'json' };
import organizationCompleted from '../fixtures/zoho-zia-org-completed.json' with { type: 'json' };
import organizationNotFound from '../fixtures/zoho-zia-org-data-not-found.json' with { type: 'json' };
import peopleCompleted from '../fixtures/zoho-zia-people-completed.json' with { type: 'json' };
import peopleNotFound from '../fixtures/zoho-zia-people-data-not-found.json' with { type: 'json' };
import peopleFailed from '../fixtures/zoho-zia-people-failed.json' with { type: 'json' };
import peoplePending from '../fixtures/zoho-zia-people-pending.json' with { type: 'json' };
import dependentMissing from '../fixtures/zoho-zia-people-dependent-missing.json' with { type: 'json' };
import limitExceeded from '../fixtures/zoho-zia-people-limit.json' with { type: 'json' };
import list from '../fixtures/zoho-zia-people-list.json' with { type: 'json' };
import scheduled from '../fixtures/zoho-zia-people-scheduled.json' with { type: 'json' };
import { DATA_CENTRES } from './data-centres.ts';
import type { ZohoSettings } from './settings.ts';
import { createBench, shapeOf } from './test-bench.ts';

const PEOPLE = '/crm/v7/__zia_people_enrichment';
const ORGANIZATION = '/crm/v7/__zia_org_enrichment';
const FULL = {
  social: { linkedin: 'linkedin.com/in/marisol-quenby' },
  name: 'Marisol Quenby',
  company: { website: 'www.juniper-foundry.com', name: 'Juniper Foundry' },
  email: 'marisol.quenby@juniper-foundry.com',
};

const people = (enrich_based_on: unknown) => ({ __zia_people_enrichment: [{ enrich_based_on }] });
const organization = (enrich_based_on: unknown) => ({ __zia_org_enrichment: [{ enrich_based_on }] });

async function enrich(path: string, body: unknown, settings: Partial<ZohoSettings> = {}) {
  const bench = createBench({ pollsBeforeCompleted: 0, ...settings });
  const answer = await bench.call('POST', `${path}?module=Leads`, { body });
  const [, id] = /"id":"(\d+)"/.exec(answer.text) ?? [];
  return { ...bench, answer, poll: () => bench.call('GET', `${path}/${id}`) };
}

describe('scheduling', () => {
  it.each([
    [PEOPLE, people(FULL), scheduled],
    [ORGANIZATION, organization({ name: 'Juniper Foundry' }), organizationScheduled],
  ])('%s answers 202 in the documented shape', async (path, body, example) => {
    const { answer } = await enrich(path, body);
    expect(answer.status).toBe(202);
    expect(shapeOf(answer.json)).toEqual(shapeOf(example));
  });

  it.each([
    [PEOPLE, people],
    [ORGANIZATION, organization],
  ])('%s answers SCHEDULED twice, then the result', async (path, wrap) => {
    const { poll } = await enrich(path, wrap({ email: 'a@b.io' }), {
      pollsBeforeCompleted: 2,
      organizationEmailMapped: true,
    });
    const first = await poll();
    const key = path.slice('/crm/v7/'.length);
    expect(Object.keys(shapeOf(first.json) ?? {})).toEqual([key]);
    expect(first.json).toMatchObject({
      [key]: [{ status: 'SCHEDULED', enrich_based_on: { email: 'a@b.io' } }],
    });
    expect(await poll()).toEqual(first);
    expect((await poll()).json).toMatchObject({ [key]: [{ status: 'DATA_NOT_FOUND', enriched_data: null }] });
  });

  it('remembers for which record it was asked', async () => {
    const bench = createBench();
    const id = bench.zoho.addRecord('Leads', { Last_Name: 'Quenby' });
    await bench.call('POST', `${PEOPLE}?module=Leads&record_id=${id}`, { body: people(FULL) });
    expect(bench.zoho.ziaJobs.all('people')).toMatchObject([{ recordId: id, module: 'Leads' }]);
  });

  it.each([
    [PEOPLE, 'REQUIRED_PARAM_MISSING'],
    [`${PEOPLE}?module=Nope`, 'INVALID_DATA'],
    [`${PEOPLE}?module=Accounts`, 'INVALID_DATA'],
    [`${PEOPLE}?module=Leads&record_id=1`, 'INVALID_DATA'],
  ])('refuses %s with %s', async (path, code) => {
    const answer = await createBench().call('POST', path, { body: people(FULL) });
    expect(answer).toMatchObject({ status: 400, json: { code } });
  });
});

describe('input of people', () => {
  it.each([
    [{}, 'EXPECTED_FIELD_MISSING', undefined],
    [{ social: {} }, 'EXPECTED_FIELD_MISSING', undefined],
    [{ nickname: 'Mari' }, 'INVALID_DATA', 'nickname'],
    [{ social: { mastodon: 'mastodon.social' } }, 'INVALID_DATA', 'mastodon'],
    [{ name: 'Mo', website: 'a.io' }, 'INVALID_DATA', 'name'],
    [{ email: 'a@' }, 'INVALID_DATA', 'email'],
    [{ name: 'Zoë Åkerström', website: 'a.io' }, 'INVALID_DATA', 'name'],
    [{ name: 7, website: 'a.io' }, 'INVALID_DATA', 'name'],
    [{ name: 'Marisol', company: 'Juniper Foundry' }, 'INVALID_DATA', 'company'],
    [{ name: 'Marisol', company: { name: 'JF' } }, 'INVALID_DATA', 'name'],
    [{ social: 'linkedin.com/in/a' }, 'INVALID_DATA', 'social'],
    [{ name: 'Marisol Quenby' }, 'DEPENDENT_FIELD_MISSING', 'company'],
    [{ name: 'Marisol Quenby', email: 'a@b.io' }, 'DEPENDENT_FIELD_MISSING', 'company'],
    [{ company: { name: 'Juniper' } }, 'DEPENDENT_FIELD_MISSING', 'name'],
  ])('refuses %o with %s', async (input, code, api_name) => {
    const { answer, zoho } = await enrich(PEOPLE, people(input));
    const details = api_name ? { api_name } : {};
    expect(answer).toMatchObject({ status: 400, json: { __zia_people_enrichment: [{ code, details }] } });
    expect(zoho.ziaJobs.all('people')).toEqual([]);
  });

  it('names the dependency as documented', async () => {
    const { answer } = await enrich(PEOPLE, people({ name: 'Marisol Quenby' }));
    expect(answer.json).toEqual(dependentMissing);
  });

  it.each([
    ['nothing', {}, { code: 'MANDATORY_NOT_FOUND' }],
    [
      'no enrich_based_on',
      { __zia_people_enrichment: [{}] },
      { __zia_people_enrichment: [{ code: 'MANDATORY_NOT_FOUND' }] },
    ],
    [
      'two items',
      { __zia_people_enrichment: [{ enrich_based_on: FULL }, { enrich_based_on: FULL }] },
      { __zia_people_enrichment: [{ code: 'INVALID_DATA', details: { maximum_length: 1 } }] },
    ],
    ['no item', { __zia_people_enrichment: [] }, { __zia_people_enrichment: [{ code: 'INVALID_DATA' }] }],
    [
      'a stray key',
      { __zia_people_enrichment: [{ enrich_based_on: FULL, id: '1' }] },
      { __zia_people_enrichment: [{ code: 'INVALID_DATA', details: { api_name: 'id' } }] },
    ],
  ])('refuses %s', async (_case, body, json) => {
    expect((await enrich(PEOPLE, body)).answer).toMatchObject({ status: 400, json });
  });
});

describe('input of organizations', () => {
  it.each([
    [{}, 'EXPECTED_FIELD_MISSING'],
    [{ company: 'Juniper' }, 'INVALID_DATA'],
    [{ name: 'JF' }, 'INVALID_DATA'],
    [{ name: 'Jünger' }, 'INVALID_DATA'],
    [{ website: ['a.io'] }, 'INVALID_DATA'],
  ])('refuses %o with %s', async (input, code) => {
    const { answer } = await enrich(ORGANIZATION, organization(input));
    expect(answer).toMatchObject({ status: 400, json: { __zia_org_enrichment: [{ code }] } });
  });

  it('does not allow an email that the configuration does not map', async () => {
    const { answer } = await enrich(ORGANIZATION, organization({ email: 'a@b.io' }));
    expect(answer).toMatchObject({ status: 400, json: organizationNotAllowed });
  });
});

describe('results', () => {
  const unknown = {
    ...FULL,
    name: 'No One',
    email: 'no.one@a.io',
    social: { linkedin: 'linkedin.com/in/no-one' },
  };
  const failing = { ...unknown, social: { linkedin: 'linkedin.com/in/zo%C3%AB-%C3%A5kerstr%C3%B6m' } };
  const company = { name: 'Juniper Foundry', email: 'a@juniper-foundry.com', website: 'juniper-foundry.com' };
  const stranger = { name: 'Cobalt Ferry', email: 'a@b.io', website: 'www.b.io' };

  it.each([
    ['people COMPLETED', PEOPLE, people(FULL), 0, peopleCompleted],
    ['people DATA_NOT_FOUND', PEOPLE, people(unknown), 0, peopleNotFound],
    ['people FAILED', PEOPLE, people(failing), 0, peopleFailed],
    ['people SCHEDULED', PEOPLE, people(FULL), 1, peoplePending],
    ['organization COMPLETED', ORGANIZATION, organization(company), 0, organizationCompleted],
    ['organization DATA_NOT_FOUND', ORGANIZATION, organization(stranger), 0, organizationNotFound],
    ['organization SCHEDULED', ORGANIZATION, organization(company), 1, organizationPending],
  ])('answers %s in the documented shape', async (_case, path, body, pollsBeforeCompleted, example) => {
    const settings = { pollsBeforeCompleted, organizationEmailMapped: true };
    const { poll } = await enrich(path, body, settings);
    const answer = await poll();
    expect(shapeOf(answer.json)).toEqual(shapeOf(example));
    const [, status] = /"status":"(\w+)"/.exec(JSON.stringify(example)) ?? [];
    expect(answer.text).toContain(`"status":"${status}"`);
  });

  it.each([
    ['email', { email: 'Marisol.Quenby@juniper-foundry.com' }],
    ['LinkedIn address', { social: { linkedin: 'https://www.linkedin.com/in/marisol-quenby/' } }],
    ['name and company', { name: 'marisol quenby', company: { name: 'Juniper Foundry' } }],
    ['name and website', { name: 'Marisol Quenby', website: 'https://www.juniper-foundry.com/team' }],
  ])('finds a person by %s', async (_case, input) => {
    const { poll } = await enrich(PEOPLE, people(input));
    expect((await poll()).json).toEqual({
      __zia_people_enrichment: [
        {
          id: expect.stringMatching(/^\d{16}$/),
          status: 'COMPLETED',
          enrich_based_on: input,
          enriched_data: peopleCompleted.__zia_people_enrichment[0]?.enriched_data,
        },
      ],
    });
  });

  it.each([
    [{ email: 'nobody@a.io' }, 'DATA_NOT_FOUND'],
    [{ email: 'unknown@a.io' }, 'DATA_NOT_FOUND'],
    [{ name: 'Marisol Quenby', company: { name: 'Cobalt Ferry' } }, 'DATA_NOT_FOUND'],
    [{ social: { linkedin: 'linkedin.com/in/zo%C3%AB-%C3%A5kerstr%C3%B6m' } }, 'FAILED'],
  ])('answers for %o %s', async (input, status) => {
    const { poll } = await enrich(PEOPLE, people(input));
    expect((await poll()).json).toMatchObject({ __zia_people_enrichment: [{ status, enriched_data: null }] });
  });

  it.each([
    { website: 'https://juniper-foundry.com' },
    { email: 'sales@juniper-foundry.com' },
    { name: 'juniper foundry' },
  ])('finds an organization by %o', async (input) => {
    const { poll } = await enrich(ORGANIZATION, organization(input), { organizationEmailMapped: true });
    expect((await poll()).json).toMatchObject({
      __zia_org_enrichment: [{ status: 'COMPLETED', enriched_data: { no_of_employees: '412' } }],
    });
  });

  it.each([PEOPLE, ORGANIZATION])('%s/{id} answers 204 for an unknown job', async (path) => {
    expect(await createBench().call('GET', `${path}/1`)).toMatchObject({ status: 204, text: '' });
  });
});

describe('list of jobs', () => {
  it('answers in the documented shape, a hundred a page', async () => {
    const { call } = await enrich(PEOPLE, people(FULL), { pollsBeforeCompleted: 1 });
    const answer = await call('GET', PEOPLE);
    expect(shapeOf(answer.json)).toEqual(shapeOf(list));
    expect(answer.json).toMatchObject({ info: { per_page: 100, count: 1 } });
  });

  it('pages, sorts and filters', async () => {
    const { call } = await enrich(PEOPLE, people(FULL));
    await call('POST', `${PEOPLE}?module=Leads`, { body: people({ email: 'nobody@a.io' }) });
    const statuses = async (query: string) =>
      [...(await call('GET', `${PEOPLE}?${query}`)).text.matchAll(/"status":"(\w+)"/g)].map(
        (match) => match[1],
      );
    expect(await statuses('sort_by=created_time&sort_order=desc')).toEqual(['DATA_NOT_FOUND', 'COMPLETED']);
    expect(await statuses('page=2&per_page=1')).toEqual(['DATA_NOT_FOUND']);
    expect(await statuses('status=COMPLETED')).toEqual(['COMPLETED']);
    expect(await statuses('status=FAILED')).toEqual([]);
  });

  it.each(['sort_by=id', 'sort_order=up', 'status=RUNNING', 'page=0', 'per_page=101', 'per_page=x'])(
    'refuses %s',
    async (query) => {
      const answer = await createBench().call('GET', `${PEOPLE}?${query}`);
      expect(answer).toMatchObject({ status: 400, json: { code: 'INVALID_DATA' } });
    },
  );
});

describe('availability', () => {
  const refusals: readonly [string, Partial<ZohoSettings>, string, number, string][] = [
    ['another edition', { edition: 'professional' }, ORGANIZATION, 400, 'FEATURE_NOT_SUPPORTED'],
    ['the feature off', { dataEnrichmentEnabled: false }, ORGANIZATION, 400, 'FEATURE_NOT_ENABLED'],
    ['no Web Amigo', { webAmigoInstalled: false }, PEOPLE, 400, 'FEATURE_NOT_ENABLED'],
    ['no permission', { deniedPermissions: ['Crm_Implied_Data_Enrichment'] }, PEOPLE, 403, 'NO_PERMISSION'],
    ['a broken Zia', { ziaBroken: true }, PEOPLE, 500, 'INTERNAL_SERVER_ERROR'],
  ];

  it.each(refusals)('with %s every call is refused', async (_case, settings, path, status, code) => {
    const { answer, call } = await enrich(path, path === PEOPLE ? people(FULL) : organization({}), settings);
    expect(answer).toMatchObject({ status, json: { code } });
    expect(await call('GET', path)).toMatchObject({ status, json: { code } });
    expect(await call('GET', `${path}/1`)).toMatchObject({ status, json: { code } });
  });

  it('says "not enabled" in the documented words', async () => {
    const { answer } = await enrich(PEOPLE, people(FULL), { dataEnrichmentEnabled: false });
    expect(answer.json).toEqual(notEnabled);
  });

  it('lets organizations go on without Web Amigo', async () => {
    const input = organization({ name: 'Juniper Foundry' });
    expect((await enrich(ORGANIZATION, input, { webAmigoInstalled: false })).answer.status).toBe(202);
  });

  it.each(DATA_CENTRES)('knows people in $location: $peopleEnrichment', async (centre) => {
    const { location, peopleEnrichment } = centre;
    const bench = createBench();
    const answer = await bench.call('POST', `${PEOPLE}?module=Leads`, { location, body: people(FULL) });
    const refused = { status: 400, json: { code: 'FEATURE_NOT_SUPPORTED' } };
    expect(answer).toMatchObject(peopleEnrichment ? { status: 202 } : refused);
    const body = organization({ name: 'Juniper Foundry' });
    expect((await bench.call('POST', `${ORGANIZATION}?module=Leads`, { location, body })).status).toBe(202);
  });

  it('counts people to 1500', async () => {
    const used = { people: 1499, organization: 0 };
    const { answer, call } = await enrich(PEOPLE, people(FULL), { enrichmentsUsed: used });
    expect(answer.status).toBe(202);
    expect(await call('POST', `${PEOPLE}?module=Leads`, { body: people(FULL) })).toMatchObject({
      status: 400,
      json: limitExceeded,
    });
  });

  it.each([
    ['enterprise', 10, 5000],
    ['ultimate', 10, 20_000],
    ['ultimate', 100, 50_000],
  ] as const)('counts organizations by edition %s and %i users to %i', async (edition, users, limit) => {
    const settings = { edition, users, enrichmentsUsed: { people: 0, organization: limit } };
    const { answer } = await enrich(ORGANIZATION, organization({ name: 'Juniper' }), settings);
    expect(answer.json).toMatchObject({
      __zia_org_enrichment: [{ code: 'LIMIT_EXCEEDED', details: { limit } }],
    });
  });
});

describe('GET /settings/zia/data_enrichment', () => {
  it('answers items in the documented shape', async () => {
    const configuredModules = { people: ['Leads'], organization: ['Leads'] } as const;
    const answer = await createBench({ configuredModules }).call(
      'GET',
      '/crm/v7/settings/zia/data_enrichment',
    );
    expect(shapeOf(answer.json)).toEqual(shapeOf(configuration));
  });

  it('answers 204 when nothing is configured', async () => {
    const bench = createBench({ configuredModules: { people: [], organization: [] } });
    const answer = await bench.call('GET', '/crm/v7/settings/zia/data_enrichment');
    expect(answer).toMatchObject({ status: 204, text: '' });
  });
});
