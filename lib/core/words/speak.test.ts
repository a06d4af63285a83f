import { afterEach, describe, expect, it } from 'vitest';
import { describePrice } from '@/lib/core/price';
import { locale, speak } from './area';
import { chooseLanguage, LANGUAGES } from './languages';
import { loadDictionary } from './load-dictionary';
import { number, plural } from './numbers';

afterEach(() => speak({}, 'en'));

describe('chooseLanguage', () => {
  it.each([
    ['system', ['de-AT', 'en'], 'de', 'de-AT'],
    ['system', ['nl', 'fr-CA', 'en'], 'fr', 'fr-CA'],
    ['system', ['nl', 'da'], 'en', 'en'],
    ['system', [], 'en', 'en'],
    ['system', ['PT-br'], 'pt', 'PT-br'],
    ['ja', ['de-AT', 'en-GB'], 'ja', 'ja'],
    ['en', ['de-AT', 'en-GB'], 'en', 'en-GB'],
    ['system', ['constructor', 'es'], 'es', 'es'],
    ['system', ['de_DE.UTF-8', 'fr'], 'de', 'de'],
    ['system', ['en-US@posix', 'fr'], 'en', 'en'],
  ] as const)('%s among %j is %s (%s)', (wish, preferred, language, locale) => {
    expect(chooseLanguage(wish, preferred)).toEqual({ language, locale });
  });
});

it.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])(
  'speaks %s from the next text on',
  async (language) => {
    speak(await loadDictionary(language), language);
    expect(locale()).toBe(language);
    expect(describePrice({ credits: 1 })).toContain('1');
    expect(describePrice({ credits: 1 }) === 'about 1 credit').toBe(language === 'en');
  },
);

it('writes numbers and plurals as the locale does', () => {
  const forms = { one: 'one', other: 'other' };
  expect(number(12345)).toBe('12,345');
  speak({}, 'de');
  expect(number(12345)).toBe('12.345');
  expect(plural(0, forms)).toBe('other');
  speak({}, 'fr');
  expect(plural(0, forms)).toBe('one');
  expect(plural(1_000_000, forms)).toBe('other');
});
