import type { Dictionary } from '@/lib/core/words/dictionary';
import { tenths } from '@/lib/core/words/numbers';

export const providerLines: Dictionary['providerLines'] = {
  providers: 'Anbieter',
  ask: 'Fragen',
  askWhom: (label) => `${label} fragen`,
  retryWhom: (label) => `${label} wiederholen`,
  seconds: (amount) => `${tenths(amount)} s`,
  noAnswer: (label) =>
    `Die Anfrage ging hinaus, aber es kam keine Antwort. Prüfen Sie das Guthaben bei ${label}; „Wiederholen“ fragt noch einmal und kostet vielleicht noch einmal.`,
  held: (label) =>
    `${label} nimmt zurzeit keine Anfragen mehr an. Um {time} wird automatisch gefragt; „Stoppen“ bricht das ab.`,
  upTo: (credits) => `bis zu ${credits}`,
};
