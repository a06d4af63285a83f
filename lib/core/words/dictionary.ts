import type { commonWords } from './en/common';
import type { languageWords } from './en/language';
import type { priceWords } from './en/price';

/** All areas of the catalogue: what a language must have, each text with its parameters. */
export interface Dictionary {
  common: typeof commonWords;
  language: typeof languageWords;
  price: typeof priceWords;
}
