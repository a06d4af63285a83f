import { expect, it } from 'vitest';
import { viewSample } from './sample';

it('merges the bundled answers into one person, with nothing set aside', () => {
  const { profile, statuses, setAside } = viewSample({});
  expect(setAside).toEqual([]);
  expect(statuses.map(({ label, state }) => `${label} ${state}`)).toEqual([
    'Crustdata found',
    'Apollo found',
    'Zia people found',
    'Zia organization found',
  ]);
  expect(profile.fullName?.groups[0].value).toBe('Marisol Quenby');
  expect(Object.keys(profile).length).toBeGreaterThan(15);
});

it('takes the user’s own choice', () => {
  const location = viewSample({}).profile.location?.groups.at(-1);
  const chosen = viewSample({ location: location?.key ?? '' }).profile.location;
  expect(chosen?.groups[0].value).toBe(location?.value);
  expect(chosen?.pinned).toBe(true);
});
