import type { SandboxCompany } from '../types.ts';
import { apolloOrganization, ziaOrganization, ziaOrganizationMinimal } from './company-answers.ts';
import type { CompanyFacts } from './company-answers.ts';

const acmeRobotics: CompanyFacts = {
  name: 'Acme Robotics GmbH',
  domain: 'acme-robotics.io',
  industry: 'Industrial Automation',
  employees: 180,
  foundedYear: 2014,
  revenue: 48_000_000,
  revenuePrinted: '48M',
  street: 'Musterallee 12',
  city: 'Berlin',
  state: 'Berlin',
  postalCode: '10115',
  country: 'Germany',
  phone: '+493023125100',
  ceo: 'Ida Sommer',
  description: 'Acme Robotics builds picking robots for small warehouses.',
};

const northwind: CompanyFacts = {
  name: 'Northwind',
  domain: 'northwind.io',
  industry: 'Computer Software',
  employees: 940,
  foundedYear: 2009,
  revenue: 120_000_000,
  revenuePrinted: '120M',
  street: 'Exempelgatan 4',
  city: 'Stockholm',
  state: 'Stockholm County',
  postalCode: '111 20',
  country: 'Sweden',
  phone: '+4684650040',
  ceo: 'Maja Ekdal',
  description: 'Northwind forecasts demand for grid operators.',
};

const larkspurFreight: CompanyFacts = {
  name: 'Larkspur Freight',
  domain: 'larkspur-freight.eu',
  industry: 'Logistics',
  employees: 412,
  foundedYear: 2001,
  revenue: 75_000_000,
  revenuePrinted: '75M',
  street: 'Voorbeeldkade 7',
  city: 'Utrecht',
  state: 'Utrecht',
  postalCode: '3511 AA',
  country: 'Netherlands',
  phone: '+31850000100',
  ceo: 'Pim Voorbeeld',
  description: 'Larkspur moves fresh goods by rail.',
};

const juniperFoundry: CompanyFacts = {
  name: 'Juniper Foundry',
  domain: 'juniper-foundry.com',
  industry: 'Machinery',
  employees: 60,
  foundedYear: 1998,
  revenue: 9_000_000,
  revenuePrinted: '9M',
  street: '100 Example Street',
  city: 'Portland',
  state: 'Oregon',
  postalCode: '97201',
  country: 'United States',
  phone: '+12025550110',
  ceo: 'Pat Rowan',
  description: 'Juniper Foundry casts parts for pumps.',
};

/** Apollo calls Acme Robotics by its short name; Zia and Crustdata by its legal one. */
export const ACME_ROBOTICS_AT_APOLLO = apolloOrganization({ ...acmeRobotics, name: 'Acme Robotics' });
export const NORTHWIND_AT_APOLLO = apolloOrganization(northwind);
export const LARKSPUR_AT_APOLLO = apolloOrganization(larkspurFreight);
export const JUNIPER_AT_APOLLO = apolloOrganization(juniperFoundry);

/** Every company of the sandbox. Zia knows Juniper a little, Cobalt Ferry not at all, and fails on Tidewater. */
export const companies: readonly SandboxCompany[] = [
  {
    domain: 'acme-robotics.io',
    name: 'Acme Robotics GmbH',
    apollo: ACME_ROBOTICS_AT_APOLLO,
    ziaOrganization: ziaOrganization(acmeRobotics),
  },
  {
    domain: 'northwind.io',
    name: 'Northwind',
    apollo: NORTHWIND_AT_APOLLO,
    ziaOrganization: ziaOrganization(northwind),
  },
  {
    domain: 'larkspur-freight.eu',
    name: 'Larkspur Freight',
    apollo: LARKSPUR_AT_APOLLO,
    ziaOrganization: ziaOrganization(larkspurFreight),
  },
  {
    domain: 'juniper-foundry.com',
    name: 'Juniper Foundry',
    apollo: JUNIPER_AT_APOLLO,
    ziaOrganization: ziaOrganizationMinimal(juniperFoundry),
  },
  { domain: 'cobalt-ferry.com', name: 'Cobalt Ferry', apollo: null, ziaOrganization: 'DATA_NOT_FOUND' },
  { domain: 'tidewater-labs.io', name: 'Tidewater Labs', apollo: null, ziaOrganization: 'FAILED' },
];
