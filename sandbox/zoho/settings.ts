import type { ZohoLocation } from './data-centres.ts';
import type { ModuleName } from './modules.ts';
import type { ZiaKind } from './zia-kinds.ts';

type Edition = 'free' | 'standard' | 'professional' | 'enterprise' | 'ultimate';

/** What a test may switch about the Zoho organization, at any moment. */
export interface ZohoSettings {
  edition: Edition;
  users: number;
  /** "Data enrichment" in Zoho's setup; off answers FEATURE_NOT_ENABLED. */
  dataEnrichmentEnabled: boolean;
  /** The Marketplace extension that people enrichment needs. */
  webAmigoInstalled: boolean;
  /** Modules with an enrichment configuration; none at all answers the configuration call with 204. */
  configuredModules: { people: readonly ModuleName[]; organization: readonly ModuleName[] };
  /** Whether the organization configuration maps an email; when not, sending one answers NOT_ALLOWED. */
  organizationEmailMapped: boolean;
  /** Jobs made before the sandbox's own, against the limits of people (1500) and organization (by edition and users). */
  enrichmentsUsed: { people: number; organization: number };
  /** How many times a job answers SCHEDULED before its result. */
  pollsBeforeCompleted: number;
  /** Every Zia call answers INTERNAL_SERVER_ERROR. */
  ziaBroken: boolean;
  /** Scopes that every token lacks, spelled as the endpoint requires them: `ZohoCRM.modules.leads.READ`. */
  missingScopes: readonly string[];
  /** `Crm_Implied_View_Leads`, `…_Create_…`, `…_Edit_…`, `…_Delete_…` of a module, `Crm_Implied_Data_Enrichment`. */
  deniedPermissions: readonly string[];
  /** Where the user's account is: authorization may begin at another data centre. */
  homeLocation: ZohoLocation;
  /** What the user answers when asked to agree. */
  userAgrees: boolean;
  /** How long search does not see a new record. Infinity: until `indexRecords()`. */
  searchLagMs: number;
  /** Fields that the customer made and marked "do not allow duplicate values". */
  uniqueFields: Partial<Record<ModuleName, readonly string[]>>;
  /** API names that this organization does not have, in any module. */
  absentFields: readonly string[];
  /** API credits spent in the last 24 hours. */
  apiCreditsUsed: number;
}

export function defaultSettings(): ZohoSettings {
  return {
    edition: 'enterprise',
    users: 10,
    dataEnrichmentEnabled: true,
    webAmigoInstalled: true,
    configuredModules: { people: ['Leads', 'Contacts'], organization: ['Leads', 'Contacts', 'Accounts'] },
    organizationEmailMapped: false,
    enrichmentsUsed: { people: 0, organization: 0 },
    pollsBeforeCompleted: 2,
    ziaBroken: false,
    missingScopes: [],
    deniedPermissions: [],
    homeLocation: 'us',
    userAgrees: true,
    searchLagMs: 3000,
    uniqueFields: { Leads: ['LinkedIn_URL'], Contacts: ['LinkedIn_URL'] },
    absentFields: [],
    apiCreditsUsed: 0,
  };
}

/** Per rolling 24 hours; https://www.zoho.com/crm/developer/docs/api/v8/api-limits.html */
export function apiCreditLimit({ edition, users }: ZohoSettings): number {
  const plans: Record<Edition, [base: number, perUser: number, most: number]> = {
    free: [5000, 0, 5000],
    standard: [50_000, 250, 100_000],
    professional: [50_000, 500, 3_000_000],
    enterprise: [50_000, 1000, 5_000_000],
    ultimate: [50_000, 2000, Infinity],
  };
  const [base, perUser, most] = plans[edition];
  return Math.min(base + perUser * users, most);
}

/** How many jobs the organization may make; create-ppl-enrichment and create-org-enrichment, LIMIT_EXCEEDED. */
export function ziaLimit({ edition, users }: ZohoSettings, kind: ZiaKind): number {
  if (kind === 'people') return 1500;
  return Math.min(users * (edition === 'ultimate' ? 2000 : 500), 50_000);
}
