import type { Claim, ClaimOf, ProviderId } from '@/lib/core/profile/claim';
import type { FieldKey, FieldValue } from '@/lib/core/profile/fields';
import { mergeProfile } from '@/lib/core/profile/merge';
import type { Pins, Profile } from '@/lib/core/profile/profile';

/** The day on which all of this is looked at. */
export const NOW = Date.parse('2026-03-10T12:00:00Z');

const claim =
  (provider: ProviderId, confidence: number, observedAt?: string) =>
  <K extends FieldKey>(field: K, value: FieldValue<K>): ClaimOf<K> => ({
    field,
    value,
    provider,
    answerId: `answer-${provider}`,
    pointer: `/${field}`,
    confidence,
    ...(observedAt !== undefined && { observedAt }),
    fetchedAt: '2026-03-10T11:59:00Z',
  });

const crustdata = claim('crustdata', 0.9, '2026-02-17');
const apollo = claim('apollo', 0.7, '2025-11-02');
const zia = claim('zia-people', 0.5);
const ziaOrganization = claim('zia-organization', 0.6);

const profileOf = (claims: readonly Claim[], pins: Pins = {}): Profile =>
  mergeProfile({ claims, pins, order: ['crustdata', 'apollo', 'zia-people', 'zia-organization'] });

const JANE: readonly Claim[] = [
  crustdata('fullName', 'Jane Doe'),
  apollo('fullName', 'Jane Doe'),
  zia('fullName', 'Jane M. Doe'),
  crustdata('firstName', 'Jane'),
  crustdata('lastName', 'Doe'),
  crustdata('jobTitle', 'VP Sales'),
  apollo('jobTitle', 'Head of Sales, EMEA'),
  crustdata('company', 'Acme Robotics GmbH'),
  apollo('company', 'Acme Robotics'),
  ziaOrganization('company', 'Acme Robotics'),
  crustdata('companyDomain', 'acme-robotics.example'),
  crustdata('headline', 'Building the sales team at Acme Robotics · warehouse automation · ex-Globex'),
  crustdata('location', 'Berlin, Germany'),
  apollo('location', 'Berlin'),
  apollo('workEmail', { address: 'jane.doe@acme-robotics.example', status: 'verified' }),
  crustdata('workEmail', { address: 'jane.doe@acme-robotics.example', lastValidated: '2026-02-01' }),
  apollo('workEmail', { address: 'j.doe@acme-robotics.example', status: 'extrapolated' }),
  apollo('personalEmail', { address: 'jane.m.doe@mailbox.example' }),
  apollo('pastEmail', { address: 'jane@globex.example', employer: 'Globex' }),
  apollo('phone', { number: '+49 30 1234567', kind: 'work' }),
  zia('phone', { number: '+49 170 7654321', kind: 'mobile', doNotCall: true }),
  crustdata('linkedin', 'https://www.linkedin.com/in/jane-doe'),
  apollo('profiles', { network: 'twitter', url: 'https://twitter.com/janedoe' }),
  apollo('profiles', { network: 'github', url: 'https://github.com/janedoe' }),
  apollo('seniority', 'vp'),
  apollo('department', 'Sales'),
  crustdata(
    'summary',
    'Fifteen years in industrial sales, the last five with autonomous mobile robots. I build teams that sell to people who run warehouses at night, and I answer my own phone. Speaker at LogiTech Days; mentor for first-time sales leaders.',
  ),
  ziaOrganization('industry', 'Industrial Automation'),
  ziaOrganization('companySize', '201-500'),
  ziaOrganization('companyRevenue', '$50M'),
  ziaOrganization('companyFounded', '2011'),
  ziaOrganization('companyAddress', 'Lagerstraße 4, 10115 Berlin, Germany'),
  crustdata('companyLinkedIn', 'https://www.linkedin.com/company/acme-robotics'),
  ...['Salesforce', 'HubSpot', 'Segment', 'Cloudflare', 'Zendesk'].map((name) =>
    apollo('technologies', name),
  ),
  crustdata('experience', {
    company: 'Acme Robotics',
    title: 'VP Sales',
    start: '2021-06',
    current: true,
    location: 'Berlin',
  }),
  apollo('experience', { company: 'Acme Robotics GmbH', title: 'VP Sales', start: '2021', current: true }),
  crustdata('experience', {
    company: 'Globex',
    title: 'Sales Director',
    start: '2016',
    end: '2021',
    current: false,
  }),
  crustdata('education', {
    school: 'Technische Universität Berlin',
    degree: 'MSc',
    subject: 'Industrial Engineering',
    start: '2004',
    end: '2009',
  }),
  ...['Negotiation', 'Enterprise sales', 'Robotics', 'Team building', 'German', 'Forecasting'].map((name) =>
    crustdata('skills', name),
  ),
];

export const jane = profileOf(JANE);

const headOfSales = jane.jobTitle?.groups[1]?.key;
/** The user chose Apollo's title. */
export const pinnedJane = profileOf(JANE, headOfSales === undefined ? {} : { jobTitle: headOfSales });

/** What is there after the first, fastest answer. */
export const earlyJane = profileOf(JANE.filter(({ provider }) => provider === 'apollo'));

/** Fourteen emails, a name of 90 characters, words without a break and 25 jobs. */
export const crowded = profileOf([
  crustdata(
    'fullName',
    'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh von und zu Hohenzollern-Sigmaringen III',
  ),
  crustdata('jobTitle', 'Senior Executive Vice President of Worldwide Strategic Partnerships and Alliances'),
  crustdata('company', 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesellschaft mbH & Co. KG'),
  crustdata('location', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Wales'),
  ...Array.from({ length: 14 }, (_, index) =>
    apollo('workEmail', {
      address: `wolfe.featherstonehaugh-hohenzollern.${index + 1}@strategic-partnerships.worldwide.example`,
      ...(index === 0 && { status: 'verified' }),
    }),
  ),
  ...Array.from({ length: 25 }, (_, index) =>
    crustdata('experience', {
      company: `Globex Subsidiary ${String.fromCharCode(65 + index)}`,
      title: index === 0 ? 'Senior Executive Vice President of Worldwide Alliances' : 'Regional Director',
      start: String(2024 - index),
      ...(index > 0 && { end: String(2025 - index) }),
      current: index === 0,
    }),
  ),
  ...Array.from({ length: 60 }, (_, index) => crustdata('skills', `Skill ${index + 1}`)),
]);

export const arabic = profileOf([
  crustdata('fullName', 'ليلى الفارسي'),
  crustdata('jobTitle', 'مديرة المبيعات'),
  crustdata('company', 'شركة النخلة للتقنية'),
  crustdata('location', 'دبي، الإمارات'),
  apollo('workEmail', { address: 'layla@nakhla.example', status: 'verified' }),
  apollo('phone', { number: '+971 4 123 4567', kind: 'work' }),
]);

export const japanese = profileOf([
  crustdata('fullName', '山田 花子'),
  crustdata('jobTitle', '営業部長'),
  crustdata('company', '株式会社アクメロボティクス'),
  crustdata('location', '東京都千代田区'),
  apollo('workEmail', { address: 'hanako.yamada@acme.example', status: 'verified' }),
]);
