import { expect, it } from 'vitest';
import { encodeTopLevelDomains, wordsOf } from './fixtures/encode-tlds';
import noDomains from './fixtures/no-top-level-domains.txt?raw';
import domains from './fixtures/top-level-domains.txt?raw';
import { isTopLevelDomain } from './tlds';

const tlds = wordsOf(domains);
const refused = wordsOf(noDomains);

it('is made from the list: run this test with -u after a change', async () => {
  await expect(encodeTopLevelDomains(tlds, refused)).toMatchFileSnapshot('./tld-filter.ts');
});

it('knows every top-level domain', () => {
  expect(tlds.length).toBeGreaterThan(1400);
  expect(tlds.filter((label) => !isTopLevelDomain(label))).toEqual([]);
});

it('takes no word that pages put after a dot', () => {
  expect(refused.length).toBeGreaterThan(500);
  expect(refused.filter(isTopLevelDomain)).toEqual([]);
});

it('knows two letters exactly', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  expect(pairs.filter(isTopLevelDomain)).toEqual(tlds.filter((label) => /^[a-z]{2}$/.test(label)));
});

it('takes one invented word in 128', () => {
  const invented = Array.from({ length: 100_000 }, (_, index) => `invented${index.toString(26)}`);
  const taken = invented.filter(isTopLevelDomain).length / invented.length;
  expect(taken).toBeLessThan(1.2 / 128);
});

it.each(['xn--p1ai', 'xn--any'])('takes %s on trust', (label) => {
  expect(isTopLevelDomain(label)).toBe(true);
});

it.each(['', 'c', '12', 'Com'])('refuses %j', (label) => {
  expect(isTopLevelDomain(label)).toBe(false);
});
