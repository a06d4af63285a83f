import { expect, it } from 'vitest';
import { FIELDS } from '@/lib/core/profile/fields';
import { SECTIONS } from './sections';

it('gives every field exactly one place', () => {
  const actual = SECTIONS.flatMap((section) => section.fields);
  expect([...actual].sort()).toEqual(Object.keys(FIELDS).sort());
});
