import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

const far = (done: number, all: number): string => `${number(done)} von ${number(all)} Personen`;

export const listRun: Dictionary['listRun'] = {
  otherPerson: (label) => `${label} hat über eine andere Person geantwortet.`,
  maybeOther: (label) =>
    `${label} meint vielleicht eine andere Person: Öffnen Sie diese hier, um zu entscheiden.`,
  maybeCharged: (label) => `${label}: unklar, ob es berechnet wurde.`,
  noteOf: (label, note) => `${label}: ${note}.`,
  sentence: (note) => `${note}.`,
  dearer: (credits) =>
    `Der Preis beträgt inzwischen bis zu ${number(credits)} Credits. Sehen Sie ihn sich an und starten Sie dann erneut.`,
  done: (name) => `${name} ist fertig`,
  doneHow: (done, all, found) => `${far(done, all)}, ${number(found)} gefunden.`,
  needsYou: (name) => `${name} braucht Sie`,
  needsYouWhy: (done, all) =>
    `Pausiert nach ${far(done, all)}. Öffnen Sie Facet, um zu sehen, warum, und drücken Sie „Fortsetzen“.`,
};
