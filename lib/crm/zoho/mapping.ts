import type { CrmRules, CrmTable } from '@/lib/crm/types';
import { linkedInField, type ZohoField } from './fields';
import { SOURCES, type Source } from './sources';

/** One line of the mapping: which Zoho field gets what of a profile. */
export interface MappingLine extends Source {
  /** API name in Zoho. */
  api: string;
}

const PERSON = {
  firstName: 'First_Name',
  lastName: 'Last_Name',
  email: 'Email',
  secondEmail: 'Secondary_Email',
  phone: 'Phone',
  mobile: 'Mobile',
  twitter: 'Twitter',
  summary: 'Description',
};

/**
 * Where each value goes on a Zoho as it comes. A contact's company is a link to an account and no text, so it is no line here (see
 * company.ts). The company's address is one line of text that cannot be taken apart safely, so only the person's own place is mapped.
 * Names: https://www.zoho.com/crm/developer/docs/api/v7/field-meta.html (sample of Leads and its `convert_mapping` to Contacts)
 */
const DEFAULTS: Readonly<Record<CrmTable, Readonly<Record<string, string>>>> = {
  Leads: {
    ...PERSON,
    company: 'Company',
    jobTitle: 'Designation',
    website: 'Website',
    industry: 'Industry',
    companySize: 'No_of_Employees',
    companyRevenue: 'Annual_Revenue',
    city: 'City',
    state: 'State',
    country: 'Country',
  },
  Contacts: {
    ...PERSON,
    jobTitle: 'Title',
    department: 'Department',
    city: 'Mailing_City',
    state: 'Mailing_State',
    country: 'Mailing_Country',
  },
  Accounts: {
    company: 'Account_Name',
    website: 'Website',
    industry: 'Industry',
    companySize: 'Employees',
    companyRevenue: 'Annual_Revenue',
    companyPhone: 'Phone',
    companyDescription: 'Description',
  },
};

/** The API name that a source goes to when the user says nothing: Zoho's own field, or the customer's field for LinkedIn addresses. */
export const defaultField = (
  module: CrmTable,
  source: string,
  fields: readonly ZohoField[],
): string | undefined => (source === 'linkedin' ? linkedInField(fields)?.api_name : DEFAULTS[module][source]);

/** The lines for a module of this Zoho: the user's own choice, else the default. No field gets two values; the first line keeps it. */
export function mappingFor(
  module: CrmTable,
  fields: readonly ZohoField[],
  rules: Pick<CrmRules, 'mapping'>,
): readonly MappingLine[] {
  const chosen = rules.mapping[module] ?? {};
  const taken = new Set<string>();
  return SOURCES.flatMap((source) => {
    const own = chosen[source.id];
    const api = own ?? defaultField(module, source.id, fields);
    // What the user chose for another value does not get this one by default too.
    const isTaken = own === undefined && Object.values(chosen).includes(api ?? '');
    if (api === undefined || api === '' || taken.has(api) || isTaken) return [];
    taken.add(api);
    return [{ ...source, api }];
  });
}

const FITTING: ReadonlySet<string> = new Set([
  'text',
  'textarea',
  'email',
  'phone',
  'website',
  'picklist',
  'integer',
  'bigint',
  'currency',
  'double',
  'date',
]);

/** Fields that a text can go into, for the user to choose from. */
export const mappableFields = (fields: readonly ZohoField[]): readonly ZohoField[] =>
  fields.filter(
    (field) =>
      FITTING.has(field.data_type) &&
      field.api_name !== 'Tag' &&
      (field.operation_type.api_create || field.operation_type.api_update),
  );
