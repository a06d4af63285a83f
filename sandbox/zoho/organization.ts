import type { ZohoSettings } from './settings.ts';

export const USER = { name: 'Robin Example', id: '5550000000411001' };
export const USER_EMAIL = 'robin@example.com';

/** `GET /org`; https://www.zoho.com/crm/developer/docs/api/v7/get-org-data.html. `zgid`, not `id`, names the org in record links. */
export function organizationAnswer({ edition, users }: ZohoSettings) {
  return {
    org: [
      {
        country: null,
        type: 'production',
        domain_name: 'org555000123',
        currency: 'US Dollar - USD',
        id: '5550000000020005',
        created_time: '2023-04-12T02:08:05-07:00',
        currency_symbol: '$',
        time_zone: 'America/Los_Angeles',
        zgid: '555000123',
        country_code: 'US',
        license_details: {
          paid_expiry: '2027-04-11T17:00:00-07:00',
          users_license_purchased: users,
          trial_type: null,
          trial_expiry: null,
          paid: edition !== 'free',
          paid_type: edition,
          portal_users_license_purchased: 0,
        },
        company_name: 'Juniper Foundry',
        primary_email: USER_EMAIL,
        iso_code: 'USD',
      },
    ],
  };
}

/** `GET /users?type=CurrentUser`; https://www.zoho.com/crm/developer/docs/api/v7/get-users.html */
export const CURRENT_USER_ANSWER = {
  users: [
    {
      id: USER.id,
      full_name: USER.name,
      first_name: 'Robin',
      last_name: 'Example',
      email: USER_EMAIL,
      zuid: '808000001',
      status: 'active',
      type__s: 'Regular User',
      role: { name: 'CEO', id: '5550000000026005' },
      profile: { name: 'Administrator', id: '5550000000026011' },
      language: 'en_US',
      locale: 'en_US',
      time_zone: 'America/Los_Angeles',
      confirm: true,
    },
  ],
  info: { per_page: 200, count: 1, page: 1, more_records: false },
};
