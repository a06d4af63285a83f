import { foldText } from './text';

/** Everyday names that no list of countries has. */
const EVERYDAY: Readonly<Record<string, string>> = {
  usa: 'us',
  'u s': 'us',
  'u s a': 'us',
  'united states of america': 'us',
  america: 'us',
  uk: 'gb',
  'u k': 'gb',
  'great britain': 'gb',
  england: 'gb',
  scotland: 'gb',
  wales: 'gb',
  'northern ireland': 'gb',
  uae: 'ae',
  holland: 'nl',
  'the netherlands': 'nl',
  'czech republic': 'cz',
  'republic of korea': 'kr',
  korea: 'kr',
  'russian federation': 'ru',
  'ivory coast': 'ci',
  turkey: 'tr',
};

/** Languages in which vendors and people write where they live, the most common first. */
const LANGUAGES = 'en de fr es pt it nl sv nb da fi pl cs hu ro el tr ru uk ja zh ko ar he hi'.split(' ');

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes of ISO 3166-1 that `Intl` knows; it has no list of them, but says nothing for a code that is none. */
const namesIn = (language: string): readonly (readonly [string, string])[] => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) =>
    LETTERS.flatMap((second) => {
      const name = names.of(first + second);
      // Codes of retired countries and of regions ("EU") stand for other codes or for none.
      return name === undefined ? [] : [[foldText(name), (first + second).toLowerCase()] as const];
    }),
  );
};

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Made when first asked for: English takes a millisecond, the other languages some twenty. */
const english = once(() => new Map(namesIn('en').toReversed()));
const everyLanguage = once(() => new Map(LANGUAGES.toReversed().flatMap((one) => namesIn(one).toReversed())));
const codes = once(() => new Set(namesIn('en').map(([, code]) => code)));

/** The ISO 3166-1 code of a country by its folded name in many languages; undefined for what is none. Two letters are no name. */
export const countryCode = (folded: string): string | undefined => {
  if (Object.hasOwn(EVERYDAY, folded)) return EVERYDAY[folded];
  return english().get(folded) ?? (folded.length > 3 ? everyLanguage().get(folded) : undefined);
};

/** True for a code of ISO 3166-1, in lower case. */
export const isCountryCode = (text: string): boolean => codes().has(text);
