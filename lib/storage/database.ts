import { Dexie, type EntityTable, type Table } from 'dexie';
import { addPushKeys } from './migrations/add-push-keys';
import { addSpending } from './migrations/add-spending';
import type { ListItemRow, ListLinesRow, ListRow } from './list-rows';
import type {
  AnswerRow,
  BalanceRow,
  BatchRow,
  CallRow,
  CrmFieldsRow,
  CrmStandingRow,
  EndingRow,
  ForgottenRow,
  IdentityRow,
  JobRow,
  KeyRow,
  LookupRow,
  MarkRow,
  MoneyRow,
  PaceRow,
  PersonRow,
  PushRow,
  RequestRow,
  SaltRow,
  SecretRow,
  SpendingRow,
} from './rows';

/** Facet's IndexedDB: everything that must outlive the worker. Content scripts cannot reach it. */
export class Database extends Dexie {
  declare people: EntityTable<PersonRow, 'id'>;
  declare identities: EntityTable<IdentityRow, 'key'>;
  declare answers: EntityTable<AnswerRow, 'id'>;
  declare calls: EntityTable<CallRow, 'id'>;
  declare jobs: EntityTable<JobRow, 'callId'>;
  declare lookups: EntityTable<LookupRow, 'personId'>;
  declare pushes: EntityTable<PushRow, 'id'>;
  declare requests: EntityTable<RequestRow, 'id'>;
  declare secrets: EntityTable<SecretRow, 'id'>;
  declare batches: EntityTable<BatchRow, 'id'>;
  declare endings: EntityTable<EndingRow, 'callId'>;
  declare spending: EntityTable<SpendingRow, 'id'>;
  declare paces: EntityTable<PaceRow, 'key'>;
  declare balances: EntityTable<BalanceRow, 'provider'>;
  declare lists: EntityTable<ListRow, 'id'>;
  declare listLines: EntityTable<ListLinesRow, 'listId'>;
  declare listItems: Table<ListItemRow, [listId: string, key: string]>;
  declare crmFields: EntityTable<CrmFieldsRow, 'module'>;
  declare crmStandings: EntityTable<CrmStandingRow, 'personId'>;
  declare keys: Table<KeyRow, KeyRow['id']>;
  declare forgotten: EntityTable<ForgottenRow, 'hash'>;
  declare salts: Table<SaltRow, SaltRow['id']>;
  declare marks: Table<MarkRow, MarkRow['id']>;
  declare money: EntityTable<MoneyRow, 'id'>;

  constructor(name = 'facet') {
    // Money is written here: a row is only "written" once it is on the disk, not in a buffer (Chrome's default is relaxed).
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      people: 'id, openedAt',
      identities: 'key, personId',
      answers: 'id, callId, personId',
      calls: 'id, personId, state',
      jobs: 'callId, nextPollAt, personId',
      lookups: 'personId',
      pushes: 'id, personId',
      requests: 'id, at',
      secrets: 'id',
      keys: 'id',
    });
    this.version(2)
      .stores({
        calls: 'id, personId, state, batchId',
        batches: 'id',
        endings: 'callId',
        spending: 'id, day',
        paces: 'key',
        balances: 'provider',
      })
      .upgrade(addSpending);
    this.version(3).stores({
      lists: 'id, createdAt, state',
      listLines: 'listId',
      listItems: '[listId+key], [listId+state+group+place], key',
    });
    this.version(4)
      .stores({ pushes: 'id, personId, state, *keys', crmFields: 'module', crmStandings: 'personId' })
      .upgrade(addPushKeys);
    this.version(6).stores({
      pushes: 'id, personId, state, *keys, createdAt',
      forgotten: 'hash, group',
      salts: 'id',
      money: 'id, day',
      marks: 'id',
    });
  }
}
