import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const history: Dictionary['history'] = {
  search: 'Verlauf durchsuchen',
  searchHint: 'Name, Firma, E-Mail …',
  show: 'Anzeigen',
  only: { all: 'Alle', email: 'Mit E-Mail', zoho: 'In Zoho' },
  foundBy: (provider) => `Von ${provider}`,
  opened: 'Geöffnet',
  periods: { any: 'Jederzeit', day: 'Letzte 24 Stunden', week: 'Letzte 7 Tage', month: 'Letzte 30 Tage' },
  sort: 'Sortieren',
  sorts: { newest: 'Neueste zuerst', oldest: 'Älteste zuerst', name: 'Nach Name' },
  empty: 'Wen Sie nachschlagen, erscheint hier.',
  nobodyLikeThat: 'Darauf passt niemand.',
  nobodyMatches: (search) => `Auf „${search}“ passt niemand.`,
  someOf: (found, all) => `${number(found)} von ${number(all)}`,
  people: 'Personen',
  exportSelected: (count) => `Auswahl exportieren (${number(count)})`,
  forgetSelected: 'Auswahl vergessen',
  forgetMany: (count) => `${common.people(count)} vergessen?`,
  forgetDeletes:
    'Löscht die Profile, jede gespeicherte Antwort und alles Übertragene aus diesem Browser. Zoho behält seine Datensätze.',
  forgetCosts: 'Wer sie noch einmal nachschlägt, bezahlt noch einmal.',
};
