import * as z from 'zod/mini';
import type { CrmResult, Receipt, UndoOutcome } from '@/lib/crm/types';
import type { Standing } from '@/lib/push/standing';
import type { PreparedPush } from '@/lib/push/types';
import { isFieldKey } from '@/lib/core/profile/fields';
import { CONNECTION_IDS } from '@/lib/http/types';
import { settingsSchema } from '@/lib/storage/settings';
import type { UnlockedText } from '@/lib/storage/unlocked';
import type { VaultResult } from '@/lib/storage/vault';
import { identitySchema } from './identity-schema';

/** Who may send a message: Facet's own pages (panel, settings), or its own executor. Nobody else is ever heard. */
export type Caller = 'page' | 'executor';

const text = z.string().check(z.maxLength(4096));
const id = z.string().check(z.maxLength(64));
/** https://pages.nist.gov/800-63-4/sp800-63b.html: 8 characters at least, nothing else is asked of them. */
const newPassphrase = z.string().check(z.minLength(8), z.maxLength(4096));
const identity = identitySchema;
/** An id that the registry does not have changes nothing. */
const provider = id;
const module = z.enum(['Leads', 'Contacts']);
const actions = z.record(z.string(), z.enum(['Fill', 'Overwrite', 'Keep']));
const connection = z.enum(CONNECTION_IDS);
/** One line of a list; as long as the user's own file has it. */
const cells = z.array(z.string());
const none = z.strictObject({});

/** Every message to the worker: who may send it and what it must look like. Anything else is dropped and counted. */
export const messages = {
  'lookup.start': {
    from: 'page',
    schema: z.strictObject({
      identity,
      fresh: z.boolean(),
      /** She was forgotten, and the user wants her looked up all the same. */
      insist: z.optional(z.boolean()),
    }),
  },
  'lookup.retry': { from: 'page', schema: z.strictObject({ identity, provider }) },
  'lookup.stop': { from: 'page', schema: z.strictObject({ identity }) },
  'lookup.ended': {
    from: 'executor',
    schema: z.strictObject({ callIds: z.array(id).check(z.maxLength(1000)) }),
  },
  'person.pin': {
    from: 'page',
    schema: z.strictObject({
      personId: id,
      field: z.string().check(z.refine(isFieldKey)),
      /** The value's key; null lets Facet choose again. */
      key: z.nullable(text),
    }),
  },
  'person.confirm': { from: 'page', schema: z.strictObject({ personId: id, answerId: id }) },
  'person.forget': { from: 'page', schema: z.strictObject({ personId: id }) },
  'settings.save': { from: 'page', schema: z.strictObject({ settings: settingsSchema }) },
  'connection.save': {
    from: 'page',
    schema: z.strictObject({ connection, apiKey: text }),
  },
  'connection.test': {
    from: 'page',
    schema: z.strictObject({ connection }),
  },
  'zoho.connect': {
    from: 'page',
    schema: z.strictObject({
      dataCenter: text,
      clientId: text,
      clientSecret: text,
      grantCodeOrRefreshToken: text,
    }),
  },
  /** The user agreed in Zoho, in a window that the settings page opened. */
  'zoho.connect-code': {
    from: 'page',
    schema: z.strictObject({
      dataCenter: text,
      clientId: text,
      clientSecret: text,
      code: text,
      redirectUri: text,
    }),
  },
  'zoho.disconnect': { from: 'page', schema: none },
  /** Sets the first passphrase over the keys, or another one; `current` is '' for the first. */
  'vault.set': { from: 'page', schema: z.strictObject({ passphrase: newPassphrase, current: text }) },
  'vault.remove': { from: 'page', schema: z.strictObject({ current: text }) },
  'vault.unlock': { from: 'page', schema: z.strictObject({ passphrase: text }) },
  'vault.lock': { from: 'page', schema: none },
  /** Deletes every key with the passphrase, for who forgot that. */
  'vault.reset': { from: 'page', schema: none },
  /** The executor's document cannot reach storage.session, and asks at each use. */
  'vault.key': { from: 'executor', schema: none },
  'crm.prepare': {
    from: 'page',
    schema: z.strictObject({
      personId: id,
      module,
      /** A record to update; null for a new one; absent: let the search decide. */
      recordId: z.optional(z.nullable(id)),
      /** Look for the account of a contact that has none. */
      company: z.optional(z.boolean()),
      /** A push was refused because of a record that search does not know yet. */
      everywhere: z.optional(z.boolean()),
    }),
  },
  'crm.push': {
    from: 'page',
    schema: z.strictObject({
      pushId: id,
      choices: z.strictObject({
        actions: z.optional(actions),
        company: z.optional(z.union([z.strictObject({ link: id }), z.strictObject({ create: actions })])),
        addsNote: z.optional(z.boolean()),
        /** What the user typed into fields that were shown as missing. */
        typed: z.optional(z.record(z.string(), text)),
      }),
    }),
  },
  /** Several at once, as they were shown. */
  'crm.push-many': {
    from: 'page',
    schema: z.strictObject({ pushIds: z.array(id).check(z.minLength(1), z.maxLength(100)) }),
  },
  /** Whether the person is in the CRM already. */
  'crm.standing': { from: 'page', schema: z.strictObject({ personId: id, fresh: z.boolean() }) },
  /** Reads the fields of the connected CRM's modules anew. */
  'crm.fields': { from: 'page', schema: none },
  /** What became of a push whose reply got lost with the worker. */
  'crm.outcome': { from: 'page', schema: z.strictObject({ pushId: id }) },
  'crm.undo': { from: 'page', schema: z.strictObject({ pushId: id, partly: z.boolean() }) },
  'list.add': {
    from: 'page',
    schema: z.strictObject({
      name: text,
      header: z.optional(cells),
      lines: z.array(cells).check(z.minLength(1), z.maxLength(10_000)),
      columns: z.array(z.int()),
      delimiter: z.string().check(z.length(1)),
      byteOrderMark: z.boolean(),
    }),
  },
  'list.start': {
    from: 'page',
    schema: z.strictObject({
      listId: id,
      /** What the plan said it costs at most: no more is spent without another look. */
      credits: z.number(),
    }),
  },
  'list.pause': { from: 'page', schema: z.strictObject({ listId: id }) },
  'list.resume': { from: 'page', schema: z.strictObject({ listId: id }) },
  'list.cancel': { from: 'page', schema: z.strictObject({ listId: id }) },
  /** "A list should be running": wakes a worker that died between two waves. */
  'list.advance': { from: 'page', schema: none },
  'list.remove': { from: 'page', schema: z.strictObject({ listId: id }) },
  'data.erase': { from: 'page', schema: none },
} as const satisfies Record<string, { from: Caller; schema: z.ZodMiniType }>;

export type MessageName = keyof typeof messages;
export type MessageData<N extends MessageName> = z.output<(typeof messages)[N]['schema']>;

export interface MessageReply {
  'lookup.start': { personId: string };
  'lookup.retry': null;
  'lookup.stop': null;
  'lookup.ended': null;
  'person.pin': null;
  'person.confirm': null;
  'person.forget': null;
  'settings.save': null;
  'connection.save': { saved: true } | { saved: false; why: string };
  'connection.test': { works: boolean; said: string };
  'zoho.connect': { connected: true } | { connected: false; why: string };
  'zoho.connect-code': { connected: true } | { connected: false; why: string };
  'zoho.disconnect': null;
  'vault.set': VaultResult;
  'vault.remove': VaultResult;
  'vault.unlock': VaultResult;
  'vault.lock': null;
  'vault.reset': null;
  /** null while Facet is locked. */
  'vault.key': UnlockedText | null;
  'crm.prepare': CrmResult<PreparedPush>;
  'crm.push': CrmResult<Receipt>;
  /** One result each, in their order. */
  'crm.push-many': readonly CrmResult<Receipt>[];
  /** No standing while no CRM is connected. `creditsLeft`: calls that the CRM still takes, where it told. */
  'crm.standing': { standing?: CrmResult<Standing>; creditsLeft?: number };
  'crm.fields': { read: true } | { read: false; why: string };
  'crm.outcome': CrmResult<Receipt>;
  'crm.undo': CrmResult<UndoOutcome>;
  'list.add': { listId: string };
  'list.start': { started: true } | { started: false; why: string };
  'list.pause': null;
  'list.resume': null;
  'list.cancel': null;
  'list.advance': null;
  'list.remove': null;
  'data.erase': null;
}

/** One handler per message; the type of `serve`. */
export type Handlers = { [N in MessageName]: (data: MessageData<N>) => Promise<MessageReply[N]> };

/** How a message travels. `facet` keeps it apart from anything else on the same channel. */
export interface Envelope {
  facet: 'worker';
  name: MessageName;
  data: unknown;
}
