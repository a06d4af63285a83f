import { expect, test } from 'vitest';
import { refuseWebhook } from './webhook-setting';

test.each([
  ['', undefined],
  ['https://hooks.example/facet', undefined],
  ['http://hooks.example/facet', 'Not saved: Apollo sends to https addresses only.'],
  ['hooks.example/facet', 'Not saved: this is no complete address. It begins with https://.'],
])('the webhook %j', (text, why) => {
  expect(refuseWebhook(text)).toBe(why);
});
