import { describe, expect, it } from 'vitest';
import type { Claim } from '@/lib/core/profile/claim';
import { fakeClaim } from '@/lib/core/profile/fixtures';
import { mergeProfile } from '@/lib/core/profile/merge';
import { DEFAULT_RULES } from '@/lib/crm/types';
import { mappingFor } from './mapping';

const mapped = (module: 'Leads' | 'Contacts', claims: readonly Claim[]) => {
  const profile = mergeProfile({ claims, pins: {}, order: [] });
  const values = mappingFor(module, [], DEFAULT_RULES).map((line) => [line.api, line.read(profile)]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
};

describe('the mapping', () => {
  it('fills a lead', () => {
    expect(
      mapped('Leads', [
        fakeClaim('fullName', 'Jane Doe'),
        fakeClaim('company', 'Acme Robotics'),
        fakeClaim('jobTitle', 'VP Sales'),
        fakeClaim('companyDomain', 'acme-robotics.io'),
        fakeClaim('industry', 'Robotics'),
        fakeClaim('companySize', '412'),
        fakeClaim('companyRevenue', '$48M'),
        fakeClaim('location', 'Portland, Oregon, United States'),
        fakeClaim('workEmail', { address: 'jane.doe@acme-robotics.io' }),
        fakeClaim('personalEmail', { address: 'jane@mail.example' }),
        fakeClaim('phone', { number: '+1 202-555-0143', kind: 'work' }),
        fakeClaim('phone', { number: '+1 202-555-0199', kind: 'mobile' }),
        fakeClaim('profiles', { network: 'twitter', url: 'https://twitter.com/janedoe_example' }),
        fakeClaim('summary', 'Builds robots.'),
      ]),
    ).toEqual({
      First_Name: 'Jane',
      Last_Name: 'Doe',
      Company: 'Acme Robotics',
      Designation: 'VP Sales',
      Website: 'https://acme-robotics.io',
      Industry: 'Robotics',
      No_of_Employees: '412',
      Annual_Revenue: '$48M',
      City: 'Portland',
      State: 'Oregon',
      Country: 'United States',
      Email: 'jane.doe@acme-robotics.io',
      Secondary_Email: 'jane@mail.example',
      Phone: '+1 202-555-0143',
      Mobile: '+1 202-555-0199',
      Twitter: 'janedoe_example',
      Description: 'Builds robots.',
    });
  });

  it('gives a contact its own names of the fields and leaves the account alone', () => {
    const claims = [
      fakeClaim('company', 'Acme'),
      fakeClaim('jobTitle', 'VP Sales'),
      fakeClaim('department', 'Sales'),
      fakeClaim('location', 'Portland, Oregon, United States'),
    ];
    expect(mapped('Contacts', claims)).toEqual({
      Title: 'VP Sales',
      Department: 'Sales',
      Mailing_City: 'Portland',
      Mailing_State: 'Oregon',
      Mailing_Country: 'United States',
    });
  });

  it.each<[string, Claim]>([
    ['a past address', fakeClaim('pastEmail', { address: 'jane@oldferry.example' })],
    ['a number that must not be called', fakeClaim('phone', { number: '1', doNotCall: true })],
    ['a place that could mean anything', fakeClaim('location', 'Greater London Area')],
    [
      'another network than Twitter',
      fakeClaim('profiles', { network: 'github', url: 'https://github.com/jane' }),
    ],
    [
      'a Twitter address that is no profile',
      fakeClaim('profiles', { network: 'twitter', url: 'https://twitter.com/jane/status/1' }),
    ],
  ])('never writes %s', (_name, claim) => {
    expect(mapped('Leads', [claim])).toEqual({});
  });
});
