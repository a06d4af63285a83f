import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const lists: Dictionary['lists'] = {
  onePerLine: 'Eine E-Mail oder LinkedIn-URL pro Zeile',
  removeFile: (file) => `${file} entfernen`,
  start: 'Starten',
  importCsv: 'CSV importieren',
  kept: 'Ihre Listen',
  empty:
    'Fügen Sie Adressen ein oder wählen Sie eine CSV-Datei: Ihre Spalten kommen mit dem Gefundenen wieder heraus. Zuerst sehen Sie den Preis, und vor dem Start wird niemand gefragt.',
  list: (name) => `Liste ${name}`,
  far: (done, people) => `${number(done)} von ${number(people)} Personen`,
  progress: 'Fortschritt der Liste',
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  cancel: 'Liste abbrechen',
  tell: 'Melden, wenn sie fertig ist',
  exportCsv: 'CSV exportieren',
  push: 'Liste an Zoho übertragen',
  delete: 'Liste löschen',
  deleteThis: 'Diese Liste löschen?',
  deletes: 'Ihre Zeilen werden gelöscht. Die gefundenen Personen bleiben im Verlauf.',
  lines: 'Zeilen',
};
