import { expect, it } from 'vitest';
import { closeChanges } from './close-changes.mjs';

const CHANGES = '# Changelog\n\n## 0.2.0 (unreleased)\n\n- New.\n\n## 0.1.0 (2027-01-02)\n\n- Old.\n';

it('closes the unreleased section and leaves the older ones alone', () => {
  expect(closeChanges(CHANGES, '0.2.1', '2027-02-03')).toEqual({
    ok: true,
    text: CHANGES.replace('0.2.0 (unreleased)', '0.2.1 (2027-02-03)'),
  });
});

it.each([
  ['no version', CHANGES, ''],
  ['a word', CHANGES, 'minor'],
  ['a version that a store refuses', CHANGES, '0.2.0-beta.1'],
  ['a version that was released', CHANGES, '0.1.0'],
  ['nothing unreleased', CHANGES.replace('unreleased', '2027-02-02'), '0.3.0'],
])('refuses %s', (_case, changelog, version) => {
  expect(closeChanges(changelog, version, '2027-02-03').ok).toBe(false);
});
