import type { Dictionary } from '@/lib/core/words/dictionary';

export const personNotes: Dictionary['personNotes'] = {
  different: 'Andere Person',
  differentText: '{claim} {reasons} Davon wird nichts verwendet.',
  differentClaim: (label) => `${label} hat über eine andere Person geantwortet.`,
  unsure: 'Nicht sicher, ob es dieselbe Person ist',
  unsureClaim: (label, name) =>
    name === undefined
      ? `${label} meint vielleicht jemand anderen.`
      : `${label} meint vielleicht jemand anderen: ${name}.`,
  same: 'Ja, dieselbe Person',
  sameOf: (label) => `Ja, dieselbe Person (${label})`,
  nobodyAsked: 'Es wird niemand gefragt',
  insist: 'Über diese Person ist nichts gespeichert. Trotzdem nachschlagen?',
  barredStays:
    'Was schon bekannt war, bleibt. Die Liste können Sie in den Einstellungen unter „Datenschutz“ ändern.',
};
