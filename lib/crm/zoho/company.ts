import type { Profile } from '@/lib/core/profile/profile';
import type { CrmAccount, CrmChange, CrmCompany, CrmDiff, CrmResult, CrmRules } from '@/lib/crm/types';
import { findAccounts, type CompanyWanted } from './accounts';
import { changesIn } from './changes';
import { sourcesOf } from './evidence';
import { isWritable, type ZohoField } from './fields';
import { missingFields, obstaclesOf } from './missing';
import { newRecordChanges } from './new-record';
import { isEmptyIn, type ZohoRecord } from './record';
import type { ZohoTools } from './zoho-tools';

/** A contact's link to its account. */
const LINK = 'Account_Name';

interface CompanyOf {
  changes: readonly CrmChange[];
  company?: CrmCompany;
}

export const NO_COMPANY: CompanyOf = { changes: [] };

const companyWanted = (profile: Profile): CompanyWanted => ({
  name: profile.company?.groups[0].value,
  domain: profile.companyDomain?.groups[0].value,
});

/** What an account that is to be made can be found by, as texts to keep beside it; `companyFrom` reads them. */
const companyTexts = ({ name = '', domain = '' }: CompanyWanted): readonly string[] => [name, domain];

export function companyFrom([name, domain]: readonly string[]): CompanyWanted {
  return { name: name === '' ? undefined : name, domain: domain === '' ? undefined : domain };
}

/**
 * The company of a contact that has none yet: one account is linked like any other change, several are for the user to choose from, and
 * where there is none, one can be made. That accounts cannot be looked for (a connection without their scopes) stops no contact.
 */
export async function companyOf(
  tools: ZohoTools,
  profile: Profile,
  fields: readonly ZohoField[],
  record: ZohoRecord | undefined,
  rules: CrmRules,
): Promise<CompanyOf> {
  const wanted = companyWanted(profile);
  const link = linkField(fields, record === undefined);
  if (link === undefined || !lacksAccount(profile, fields, record)) return NO_COMPANY;
  let found = await findAccounts(tools, wanted);
  // The kept fields may name one that is gone.
  if (!found.ok && found.problem.kind === 'bad-request' && (await tools.forgetFields()))
    found = await findAccounts(tools, wanted);
  if (!found.ok) return { changes: [], company: { accounts: [], problem: found.problem } };
  const [only, ...others] = found.value;
  if (only !== undefined && others.length > 0) return { changes: [], company: { accounts: found.value } };
  if (only !== undefined) {
    const sources = sourcesOf(profile, 'company', wanted.name ?? '', tools.providerLabel);
    const change = linkTo(link, only);
    const action = rules.policy.Contacts?.[LINK] === 'Keep' ? 'Keep' : 'Fill';
    return { changes: [{ ...change, action, ...(sources === undefined ? {} : { sources }) }] };
  }
  const create = await newAccount(tools, profile, wanted, rules);
  return create === undefined ? NO_COMPANY : { changes: [], company: { accounts: [], create } };
}

/** Whether this contact could be given an account: it has none, and its company is known. */
export const lacksAccount = (
  profile: Profile,
  fields: readonly ZohoField[],
  record: ZohoRecord | undefined,
): boolean =>
  namesCompany(profile) &&
  linkField(fields, record === undefined) !== undefined &&
  (record === undefined || isEmptyIn(record, LINK));

export const namesCompany = (profile: Profile): boolean =>
  Object.values(companyWanted(profile)).some((text) => text !== undefined);

async function newAccount(
  tools: ZohoTools,
  profile: Profile,
  wanted: CompanyWanted,
  rules: CrmRules,
): Promise<CrmDiff | undefined> {
  const fields = await tools.fieldsOf('Accounts');
  if (!fields.ok) return undefined;
  const changes = [
    ...changesIn(tools, 'Accounts', fields.value, profile, undefined, rules),
    ...newRecordChanges(fields.value, rules),
  ];
  const missing = missingFields(fields.value, [], changes);
  if (obstaclesOf(missing).length > 0) return undefined;
  return {
    target: { module: 'Accounts' },
    changes,
    identifiers: companyTexts(wanted),
    besides: [],
    obstacles: [],
    missing: [],
    addsNote: false,
    runsWorkflows: rules.runsWorkflows,
  };
}

/** The contact's diff with its account in it. */
export async function linkAccount(
  tools: ZohoTools,
  { company: _company, ...diff }: CrmDiff,
  account: Pick<CrmAccount, 'id' | 'name'>,
): Promise<CrmResult<CrmDiff>> {
  const fields = await tools.fieldsOf('Contacts');
  if (!fields.ok) return fields;
  const link = linkField(fields.value, diff.target.recordId === undefined);
  const changes = diff.changes.filter(({ api }) => api !== LINK);
  return {
    ok: true,
    value: { ...diff, changes: link === undefined ? changes : [...changes, linkTo(link, account)] },
  };
}

const linkField = (fields: readonly ZohoField[], isNew: boolean): ZohoField | undefined =>
  fields.find((field) => field.api_name === LINK && isWritable(field, isNew));

const linkTo = (field: ZohoField, { id, name }: Pick<CrmAccount, 'id' | 'name'>): CrmChange => ({
  api: LINK,
  label: field.field_label,
  from: 'company',
  before: '',
  after: name,
  value: { id },
  action: 'Fill',
});
