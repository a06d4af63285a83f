import { expect, it } from 'vitest';
import { recordLink, recordUrl } from './url';

it('names organisation and data centre', async () => {
  const linkTo = recordLink(async () => ({ dataCenter: 'ca', domainName: 'org555000123' }));
  expect(await linkTo('Leads', '5550000003194003')).toBe(
    'https://crm.zohocloud.ca/crm/org555000123/tab/Leads/5550000003194003',
  );
});

it('falls back to the short form when the organisation is not known', async () => {
  const linkTo = recordLink(async () => ({ dataCenter: 'eu' }));
  expect(await linkTo('Contacts', '1')).toBe('https://crm.zoho.eu/crm/tab/Contacts/1');
});

it('cannot be bent by what it is given', () => {
  expect(recordUrl('mars', '../evil', 'Leads', '1/../2')).toBe(
    'https://crm.zoho.com/crm/..%2Fevil/tab/Leads/1%2F..%2F2',
  );
});
