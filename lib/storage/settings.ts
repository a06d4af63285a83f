import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { watchStorage } from '@/lib/platform/watch-storage';
import { readPolicy, type Policy } from './policy';
import type { CreditLimits } from './spending';

const credits = z.int().check(z.minimum(0), z.maximum(1_000_000));

const provider = z.object({
  enabled: z._default(z.boolean(), true),
  /** The provider's own settings; its schema in lib/providers parses them. */
  options: z._default(z.record(z.string(), z.unknown()), {}),
});

const limits = z.object({ daily: z.optional(credits), monthly: z.optional(credits) });

const action = z.enum(['Fill', 'Overwrite', 'Keep']);
const byModule = <T extends z.ZodMiniType>(value: T) =>
  z._default(
    z.object({
      Leads: z.exactOptional(z.record(z.string(), value)),
      Contacts: z.exactOptional(z.record(z.string(), value)),
      Accounts: z.exactOptional(z.record(z.string(), value)),
    }),
    {},
  );

/** How people arrive in Zoho; the type is CrmRules of lib/crm/types. */
export const crmRulesSchema = z.object({
  mapping: byModule(z.string()),
  policy: byModule(action),
  runsWorkflows: z._default(z.boolean(), true),
  leadSource: z._default(z.string(), ''),
  tags: z._default(z.array(z.string()), []),
  owner: z.exactOptional(z.object({ id: z.string(), name: z.string() })),
  addsNote: z._default(z.boolean(), false),
});

/** The user's choices that are no secret. `{}` parses to the defaults. */
export const settingsSchema = z.object({
  providers: z._default(z.record(z.string(), provider), {}),
  /** By provider: credits a day and a month, in the vendor's own credits; absent: no limit. */
  limits: z._default(z.record(z.string(), limits), {}),
  /** How Facet looks; "system" follows the browser's preference. */
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  contrast: z._default(z.enum(['system', 'more']), 'system'),
  /** "system" follows the browser's own language. */
  language: z._default(z.enum(['system', 'en', 'de', 'es', 'fr', 'pt', 'ja']), 'system'),
  /** Keys of one character do something in the panel; speech input can press them by mistake. */
  singleKeys: z._default(z.boolean(), true),
  /** "All at once", or one after the other until the fields in `needed` are known. */
  strategy: z._default(z.enum(['all-at-once', 'cheapest-first']), 'all-at-once'),
  /** The user's own order of providers, first preferred; empty: by price. */
  providerOrder: z._default(z.array(z.string()), []),
  /** The fields that "Cheapest first" stops for, and how sure a provider must be of each (0 to 1). */
  needed: z._default(z.array(z.string()), ['fullName', 'jobTitle', 'company', 'workEmail']),
  neededConfidence: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.7),
  enrichOnRightClick: z._default(z.boolean(), true),
  crm: z._default(crmRulesSchema, crmRulesSchema.parse({})),
  /** Minutes without a use of the keys after which Facet locks; 0: only when the browser closes. */
  lockAfterMinutes: z._default(z.int().check(z.minimum(0), z.maximum(1440)), 15),
  keepAnswersDays: z._default(z.int().check(z.minimum(1), z.maximum(3650)), 30),
  /** So long after she was last looked up, everything about a person is deleted. */
  deletePeopleDays: z._default(z.int().check(z.minimum(1), z.maximum(3650)), 30),
  /** Addresses, domains and slugs, one a line as the user wrote it (lib/core/identity/never-look-up.ts reads them). */
  neverLookUp: z._default(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(10_000)), []),
});

/** What is in force: the user's choices, with the organisation's in their place where it made one. */
export type Settings = z.output<typeof settingsSchema> & { policy?: Policy };

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

const KEY = 'settings';

/** The choices that an organisation may make in the user's place, as they are; the rest of its policy is looked at where it is used. */
const SETTLED = [
  'strategy',
  'keepAnswersDays',
  'deletePeopleDays',
  'enrichOnRightClick',
  'lockAfterMinutes',
] as const;

function withPolicy(settings: Settings, policy: Policy): Settings {
  if (Object.keys(policy).length === 0) return settings;
  const { mapping } = settings.crm;
  const { Leads, Contacts } = policy.zohoMapping ?? {};
  return {
    ...settings,
    ...settled(policy),
    crm: {
      ...settings.crm,
      mapping: {
        ...mapping,
        ...(Leads && { Leads: { ...mapping.Leads, ...Leads } }),
        ...(Contacts && { Contacts: { ...mapping.Contacts, ...Contacts } }),
      },
    },
    policy,
  };
}

const settled = (policy: Policy): Partial<Settings> =>
  Object.fromEntries(SETTLED.flatMap((key) => (policy[key] === undefined ? [] : [[key, policy[key]]])));

/** The user's own choices, also those that are out of force. */
async function readOwnSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] ?? {};
  const parsed = settingsSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  await browser.storage.local.set({ 'settings.unreadable': stored });
  return DEFAULT_SETTINGS;
}

/** What does not parse is kept aside under "settings.unreadable", never overwritten silently, and the defaults are used. */
export async function readSettings(): Promise<Settings> {
  const [own, policy] = await Promise.all([readOwnSettings(), readPolicy()]);
  return withPolicy(own, policy);
}

/** What the organisation settled is not taken for the user's choice: hers stays as it was, for the day the policy goes. */
export async function writeSettings(settings: Settings): Promise<void> {
  const [own, policy] = await Promise.all([readOwnSettings(), readPolicy()]);
  const kept = SETTLED.flatMap((key) => (policy[key] === undefined ? [] : [[key, own[key]]]));
  const crm = { ...settings.crm, mapping: ownMapping(settings, own, policy) };
  const next = { ...settings, crm, ...Object.fromEntries(kept) };
  await browser.storage.local.set({ [KEY]: settingsSchema.parse(next) });
}

function ownMapping(
  { crm }: Settings,
  own: Settings,
  { zohoMapping = {} }: Policy,
): Settings['crm']['mapping'] {
  const linesOf = (module: 'Leads' | 'Contacts') => {
    const settledLines = zohoMapping[module];
    const lines = crm.mapping[module];
    if (!settledLines || !lines) return lines && { [module]: lines };
    const before = own.crm.mapping[module] ?? {};
    const entries = Object.entries(lines).flatMap(([line, api]): [string, string][] => {
      if (!Object.hasOwn(settledLines, line)) return [[line, api]];
      const mine = before[line];
      return mine === undefined ? [] : [[line, mine]];
    });
    return { [module]: Object.fromEntries(entries) };
  };
  // Companies' lines are the user's own: no policy settles them.
  return { ...crm.mapping, ...linesOf('Leads'), ...linesOf('Contacts') };
}

/** Calls back with the settings now and after each change; returns the way to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return watchStorage(
    (area, changes) => (area === 'local' && KEY in changes) || area === 'managed',
    () => void readSettings().then(listener),
  );
}

/** One provider's settings in force; one that the organisation does not allow is off. */
export function providerSettings(settings: Settings, id: string): Settings['providers'][string] {
  const own = settings.providers[id] ?? provider.parse({});
  return isAllowed(settings, id) ? own : { ...own, enabled: false };
}

/** Whether the organisation lets this provider be asked. */
export const isAllowed = ({ policy }: Settings, id: string): boolean =>
  policy?.providers?.includes(id) ?? true;

/** The limits for one provider: the organisation's where it set one, else the user's. */
export function creditLimits(settings: Settings, id: string): CreditLimits {
  const settledLimits = settings.policy?.limits?.[id];
  const { daily, monthly } = { ...settings.limits[id], ...settledLimits };
  return { ...(daily === undefined ? {} : { daily }), ...(monthly === undefined ? {} : { monthly }) };
}

/** Connections that can be used: those with secrets, and those that a gateway stands in for. */
export const readyConnections = <Id extends string>(
  all: readonly Id[],
  saved: readonly string[],
  { policy }: Settings,
): ReadonlySet<Id> =>
  new Set(all.filter((id) => saved.includes(id) || Object.hasOwn(policy?.gateways ?? {}, id)));
