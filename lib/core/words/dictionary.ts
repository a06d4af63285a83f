import type { priceWords } from './en/price';

/** All areas of the catalogue: what a language must have, each text with its parameters. */
export interface Dictionary {
  price: typeof priceWords;
}
