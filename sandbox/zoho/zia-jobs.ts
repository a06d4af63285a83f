import type { World } from '../types.ts';
import type { JsonObject } from './json.ts';
import type { ModuleName } from './modules.ts';
import { USER } from './organization.ts';
import type { ZiaKind } from './zia-kinds.ts';
import { matchCompany, matchPerson } from './zia-match.ts';

export const ZIA_STATUSES = ['COMPLETED', 'SCHEDULED', 'FAILED', 'DATA_NOT_FOUND'] as const;
export type ZiaStatus = (typeof ZIA_STATUSES)[number];

export interface ZiaJob {
  id: string;
  kind: ZiaKind;
  module: ModuleName;
  /** A request with a record asks Zia to change that record; a preview must not name one. */
  recordId: string | undefined;
  enrichBasedOn: JsonObject;
  /** Milliseconds since the epoch. */
  createdAt: number;
  /** How often its result was asked for. */
  polls: number;
}

export interface ZiaJobs {
  all(kind: ZiaKind): readonly ZiaJob[];
  schedule(
    kind: ZiaKind,
    module: ModuleName,
    enrichBasedOn: JsonObject,
    recordId: string | undefined,
  ): ZiaJob;
}

const FIRST_ID = 5550000003019012;

export function createZiaJobs(world: World): ZiaJobs {
  const jobs: ZiaJob[] = [];
  return {
    all: (kind) => jobs.filter((job) => job.kind === kind),
    schedule(kind, module, enrichBasedOn, recordId) {
      const id = String(FIRST_ID + jobs.length);
      const job = { id, kind, module, recordId, enrichBasedOn, createdAt: world.now(), polls: 0 };
      jobs.push(job);
      return job;
    },
  };
}

/** A job with its result: https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/get-ppl-config.html */
export function presentJob(world: World, job: ZiaJob, pollsBeforeCompleted: number): JsonObject {
  const status = statusOf(world, job, pollsBeforeCompleted);
  const answer = { id: job.id, status, enrich_based_on: job.enrichBasedOn };
  if (status === 'SCHEDULED') return answer;
  const data = findingsOf(world, job);
  return { ...answer, enriched_data: typeof data === 'string' ? null : data };
}

/** A job as an item of the list, without its result. */
export function presentJobInList(world: World, job: ZiaJob, pollsBeforeCompleted: number) {
  return {
    id: job.id,
    status: statusOf(world, job, pollsBeforeCompleted),
    created_time: `${new Date(job.createdAt).toISOString().slice(0, 19)}Z`,
    created_by: { id: USER.id, name: USER.name },
  };
}

function statusOf(world: World, job: ZiaJob, pollsBeforeCompleted: number): ZiaStatus {
  if (job.polls < pollsBeforeCompleted) return 'SCHEDULED';
  const data = findingsOf(world, job);
  return typeof data === 'string' ? data : 'COMPLETED';
}

function findingsOf(world: World, job: ZiaJob): JsonObject | 'DATA_NOT_FOUND' | 'FAILED' {
  const findings =
    job.kind === 'people'
      ? matchPerson(world, job.enrichBasedOn)?.ziaPeople
      : matchCompany(world, job.enrichBasedOn)?.ziaOrganization;
  return findings ?? 'DATA_NOT_FOUND';
}
