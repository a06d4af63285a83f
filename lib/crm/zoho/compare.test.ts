import { expect, it } from 'vitest';
import { isSame } from './compare';
import type { ZohoField } from './fields';

const field = (data_type: string): ZohoField => ({
  api_name: 'Field',
  field_label: 'Field',
  data_type,
  system_mandatory: false,
  visible: true,
  operation_type: { api_create: true, api_update: true },
  pick_list_values: [],
});

it.each([
  ['text', 'Acme  Robotics', 'acme robotics', true],
  ['text', 'Acme', 'Acme Robotics', false],
  ['text', '', 'Acme', false],
  ['email', 'Jane.Doe@Acme.io', 'jane.doe@acme.io', true],
  ['email', 'joann@x.io', 'ann@x.io', false],
  ['phone', '(202) 555-0143', '202 555 0143', true],
  ['phone', '202 555 0143', '202 555 0144', false],
  ['website', 'www.acme.io/', 'https://acme.io', true],
  ['website', 'acme.io', 'https://acme.io/about', false],
  ['website', 'http://linkedin.com/in/jane-doe/', 'https://www.linkedin.com/in/jane-doe', true],
  ['text', 'linkedin.com/in/ann', 'https://www.linkedin.com/in/joanna', false],
  ['integer', '412', '412', true],
  ['integer', '', '0', false],
])('%s "%s" and "%s": %s', (type, stored, ours, expected) => {
  expect(isSame(field(type), stored, ours)).toBe(expected);
});
