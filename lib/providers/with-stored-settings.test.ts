import { describe, expect, it } from 'vitest';
import { asked } from './fixture';
import { crustdata } from './crustdata';
import { findProvider } from './registry';
import { withStoredSettings } from './with-stored-settings';

const provider = withStoredSettings(crustdata);
const query = asked('https://www.linkedin.com/in/jane-doe-example');

describe('stored settings', () => {
  it('are read by the provider’s own schema', () => {
    expect(provider.price(query, { live: true })).toEqual({ credits: 5 });
  });

  it.each([undefined, null, 'live', { live: 'yes' }, []])(
    'count as the defaults when they are %j',
    (stored) => {
      expect(provider.price(query, stored)).toEqual({ credits: 3 });
      expect(provider.call(query, stored)).toEqual(
        crustdata.call(query, { api: '2024-11-01', live: false, businessEmail: false }),
      );
    },
  );
});

it('says which provider is not there', () => {
  expect(() => findProvider('gone')).toThrow('No provider is called "gone".');
});
