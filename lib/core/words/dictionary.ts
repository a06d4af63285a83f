import type { commonWords } from './en/common';
import type { languageWords } from './en/language';
import type { priceWords } from './en/price';

/** All areas of the catalogue: what a language must have, each text with its parameters. */
export interface Dictionary {
  language: typeof languageWords;

  // Worded in the worker too.
  common: typeof commonWords;
  price: typeof priceWords;
}
