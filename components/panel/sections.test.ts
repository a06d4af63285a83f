import { expect, it } from 'vitest';
import { FIELDS } from '@/lib/core/profile/fields';
import { SECTIONS } from './sections';

it('gives every field exactly one place', () => {
  const actual = SECTIONS.flatMap(({ fields }) => fields);
  expect(actual.toSorted()).toEqual(Object.keys(FIELDS).toSorted());
});
