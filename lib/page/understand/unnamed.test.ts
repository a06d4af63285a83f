import { describe, expect, it } from 'vitest';
import type { Passage } from '@/lib/page/page-update';
import { countUnnamed, unnamedIn } from './unnamed';

const link = (text: string): Passage => ({ id: 1, kind: 'link', text, shown: true });

describe('unnamedIn', () => {
  it.each([
    ['https://www.linkedin.com/sales/lead/ACwAAA1,NAME_SEARCH,xY', 'sales-navigator-no-public-link'],
    ['https://www.linkedin.com/sales/people/ACwAAA1,NAME_SEARCH', 'sales-navigator-no-public-link'],
    ['https://www.linkedin.com/talent/profile/AEMAAA1?project=3', 'recruiter'],
    ['https://linkedin.com.evil.example/in/jane-doe', 'look-alike-host'],
    ['https://www.linked1n.example/in/jane-doe', 'look-alike-host'],
    ['https://www.linkedin.com/talent/hire/31/manage/all/profile/AEMAAA1', 'recruiter'],
  ])('%s: %s', (url, reason) => {
    expect(unnamedIn(link(url))?.reason).toBe(reason);
  });

  it.each([
    'https://www.linkedin.com/in/jane-doe',
    'https://www.linkedin.com/sales/home',
    'https://www.linkedin.com/sales/lists/people',
    'https://www.linkedin.com/talent/home',
    'https://www.linkedin.com/talent/search',
    'https://linkedin.github.example/blog',
    'https://evil.example/sales/lead/ACwAAA1',
    'mailto:jane@acme.io',
    'not a link',
  ])('%s: nobody', (url) => {
    expect(unnamedIn(link(url))).toBeUndefined();
  });
});

it('counts each person once, however many links lead to her', () => {
  const urls = ['sales/lead/A1,x?trk=1', 'sales/lead/A1,x?trk=2', 'sales/lead/A2,x', 'talent/profile/B1'];
  const people = urls.flatMap((path) => unnamedIn(link(`https://www.linkedin.com/${path}`)) ?? []);
  expect(countUnnamed(people)).toEqual([
    { reason: 'sales-navigator-no-public-link', count: 2 },
    { reason: 'recruiter', count: 1 },
  ]);
});
