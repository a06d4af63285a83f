import type { Context, Hono } from 'hono';
import { authorize, requirePermission } from './access.ts';
import type { DataCentre } from './data-centres.ts';
import { isModuleName } from './modules.ts';
import { readPage } from './paging.ts';
import { invalidRequest, missingParameter, Refusal, refusal, zohoError } from './refusal.ts';
import { readJson } from './request.ts';
import { ziaLimit } from './settings.ts';
import type { ZohoState } from './state.ts';
import { ziaConfigurations } from './zia-configuration.ts';
import { readZiaInput } from './zia-input.ts';
import { presentJob, presentJobInList, ZIA_STATUSES } from './zia-jobs.ts';
import { ZIA_KINDS, ZIA_ROOT, type ZiaKind } from './zia-kinds.ts';

const SCOPE = 'ZohoCRM.settings.intelligence';

export function addZiaRoutes(app: Hono, zoho: ZohoState): void {
  app.get('/crm/v7/settings/zia/data_enrichment', (context) => {
    authorize(context, zoho, [['ZohoCRM.Zia.enrichment', 'READ']]);
    requireFeature(zoho);
    const configurations = ziaConfigurations(zoho.settings);
    if (configurations.length === 0) return context.body(null, 204);
    return context.json({ data_enrichment: configurations });
  });

  for (const kind of ZIA_KINDS) {
    const path = `/crm/v7/${ZIA_ROOT[kind]}`;
    app.post(path, (context) => schedule(context, zoho, kind));
    app.get(path, (context) => list(context, zoho, kind));
    app.get(`${path}/:id`, (context) => poll(context, zoho, kind, context.req.param('id')));
  }
}

async function schedule(context: Context, zoho: ZohoState, kind: ZiaKind) {
  requireKind(authorize(context, zoho, [[SCOPE, 'CREATE']]), zoho, kind);
  const query = new URL(context.req.url).searchParams;
  const module = query.get('module');
  if (module === null) throw missingParameter('module');
  if (!isModuleName(module) || !zoho.settings.configuredModules[kind].includes(module)) {
    throw invalidRequest({ param_name: 'module' }, 'the module name given seems to be invalid');
  }
  const recordId = query.get('record_id') ?? undefined;
  if (recordId !== undefined && !zoho.store.find(module, recordId)) {
    throw invalidRequest({ param_name: 'record_id' }, 'the id given seems to be invalid');
  }
  const input = readZiaInput(kind, await readJson(context), zoho.settings.organizationEmailMapped);
  const root = ZIA_ROOT[kind];
  const limit = ziaLimit(zoho.settings, kind);
  if (zoho.settings.enrichmentsUsed[kind] + zoho.ziaJobs.all(kind).length >= limit) {
    const details = { limit, limit_due_to: [{ api_name: root, json_path: `$.${root}` }] };
    const noun = kind === 'people' ? 'people' : 'org';
    const error = zohoError('LIMIT_EXCEEDED', `maximum ${noun} enrichment limit exceeded`, details);
    throw new Refusal(400, { [root]: [error] });
  }
  const job = zoho.ziaJobs.schedule(kind, module, input, recordId);
  const answer = {
    code: 'SCHEDULED',
    details: { id: job.id },
    message: `${kind === 'people' ? 'People' : 'Org'} Enrichment scheduled successfully`,
    status: 'success',
  };
  return context.json({ [root]: [answer] }, 202);
}

function list(context: Context, zoho: ZohoState, kind: ZiaKind) {
  requireKind(authorize(context, zoho, [[SCOPE, 'READ']]), zoho, kind);
  const query = new URL(context.req.url).searchParams;
  readChoice(query, 'sort_by', ['created_time']);
  const order = readChoice(query, 'sort_order', ['asc', 'desc']);
  const status = readChoice(query, 'status', ZIA_STATUSES);
  const { page, perPage } = readPage(query, 100);

  const jobs = zoho.ziaJobs
    .all(kind)
    .map((job) => presentJobInList(zoho.world, job, zoho.settings.pollsBeforeCompleted))
    .filter((job) => status === undefined || job.status === status);
  if (order === 'desc') jobs.reverse();
  const shown = jobs.slice((page - 1) * perPage, page * perPage);
  const info = { per_page: perPage, count: shown.length, page, more_records: jobs.length > page * perPage };
  return context.json({ [ZIA_ROOT[kind]]: shown, info });
}

function poll(context: Context, zoho: ZohoState, kind: ZiaKind, id: string) {
  requireKind(authorize(context, zoho, [[SCOPE, 'READ']]), zoho, kind);
  const job = zoho.ziaJobs.all(kind).find((candidate) => candidate.id === id);
  if (!job) return context.body(null, 204);
  const answer = presentJob(zoho.world, job, zoho.settings.pollsBeforeCompleted);
  job.polls += 1;
  return context.json({ [ZIA_ROOT[kind]]: [answer] });
}

function requireKind(centre: DataCentre, zoho: ZohoState, kind: ZiaKind): void {
  if (kind === 'people' && !centre.peopleEnrichment) throw notSupported();
  requireFeature(zoho);
  if (kind === 'people' && !zoho.settings.webAmigoInstalled) throw notEnabled();
}

function requireFeature(zoho: ZohoState): void {
  const { settings } = zoho;
  if (settings.ziaBroken) throw refusal(500, 'INTERNAL_SERVER_ERROR', 'Internal Server Error');
  if (settings.edition !== 'enterprise' && settings.edition !== 'ultimate') throw notSupported();
  if (!settings.dataEnrichmentEnabled) throw notEnabled();
  requirePermission(zoho, 'Crm_Implied_Data_Enrichment');
}

function readChoice(query: URLSearchParams, name: string, supported: readonly string[]): string | undefined {
  const value = query.get(name);
  if (value === null || supported.includes(value)) return value ?? undefined;
  throw invalidRequest({ param_name: name, supported_values: supported });
}

function notSupported(): Refusal {
  return refusal(400, 'FEATURE_NOT_SUPPORTED', 'Data enrichment is not available for your edition of CRM');
}

function notEnabled(): Refusal {
  return refusal(400, 'FEATURE_NOT_ENABLED', 'Data enrichment feature is not enabled for your account');
}
