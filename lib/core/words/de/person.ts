import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const person: Dictionary['person'] = {
  enrichFor: (price) => `Anreichern (${price})`,
  noneReady: 'Noch kann kein Anbieter gefragt werden.',
  addKey: 'Schlüssel in den Einstellungen eintragen',
  enoughKnown: (left, saved) =>
    `Alles, was Sie als nötig markiert haben, ist bekannt. Nicht gefragt: ${left}. Das spart ${saved}.`,
  progress: (found, providers, open) =>
    open > 0
      ? `${number(found)} von ${number(providers)} Anbietern haben diese Person gefunden, ${number(open)} noch gefragt.`
      : `${number(found)} von ${number(providers)} Anbietern haben diese Person gefunden.`,
  wasCopied: (text) => `${text} kopiert.`,
  notCopied: 'Nicht kopiert: Der Browser verlangt zuerst einen Klick in das Panel.',
  push: 'An Zoho übertragen',
  refresh: 'Aktualisieren',
  askAgain: (price) => `Alle noch einmal fragen (${price})`,
  creditsShort: (count) => `${number(count)} Cr`,
  export: 'Exportieren',
  exportAll: 'Alles Gespeicherte',
  forget: 'Vergessen',
  forgetThis: 'Diese Person vergessen',
  forgetDeletes:
    'Löscht das Profil, jede gespeicherte Antwort und alles Übertragene aus diesem Browser. Zoho behält seinen Datensatz.',
  forgetLeaves:
    'Es bleibt nur ein Code, der niemandem verrät, wer es war: Damit fragt Facet Sie, bevor diese Person noch einmal nachgeschlagen und bezahlt wird.',
  lookAlike: 'ähnliche Zeichen',
  lookAlikeWhy: 'Einige Buchstaben sehen nur wie die üblichen aus: Das kann eine andere Adresse vortäuschen',
};
