import type { Dictionary } from './dictionary';
import type { Language } from './languages';

/** English is in the code itself; pages load the others when they speak them. The worker cannot (entrypoints/background/language.ts). */
export const loadDictionary = async (language: Language): Promise<Partial<Dictionary>> => {
  switch (language) {
    case 'en':
      return {};
    case 'de':
      return (await import('./de/german')).german;
    case 'es':
      return (await import('./es/spanish')).spanish;
    case 'fr':
      return (await import('./fr/french')).french;
    case 'pt':
      return (await import('./pt/portuguese')).portuguese;
    case 'ja':
      return (await import('./ja/japanese')).japanese;
  }
};
