import { expect, it } from 'vitest';
import org from './fixtures/org.json';
import { recordLink, recordUrl } from './url';

const answer = (status: number, body: string) => async () => ({
  ok: true as const,
  answer: { id: '1', status, headers: {}, body, receivedAt: '' },
});

it('names organisation and data centre, and not the other number of the organisation', async () => {
  const linkTo = recordLink(answer(200, JSON.stringify(org)), async () => 'ca');
  expect(await linkTo('Leads', '5550000003194003')).toBe(
    'https://crm.zohocloud.ca/crm/org555000123/tab/Leads/5550000003194003',
  );
});

it('falls back to the short form when the organisation cannot be read', async () => {
  const linkTo = recordLink(answer(403, '{}'), async () => 'eu');
  expect(await linkTo('Contacts', '1')).toBe('https://crm.zoho.eu/crm/tab/Contacts/1');
});

it('cannot be bent by what it is given', () => {
  expect(recordUrl('mars', '../evil', 'Leads', '1/../2')).toBe(
    'https://crm.zoho.com/crm/..%2Fevil/tab/Leads/1%2F..%2F2',
  );
});
