import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const listRead: Dictionary['listRead'] = {
  noLines: 'Es ist niemand darin: Die Liste hat keine Zeilen.',
  tooMany: (lines, most) =>
    `Sie hat ${number(lines)} Zeilen, und eine Liste kann ${number(most)} haben. Teilen Sie sie und bringen Sie die Teile nacheinander.`,
  brokenQuotes: 'Einige Anführungszeichen sind nicht geschlossen, deshalb wurde jede Zeile für sich gelesen.',
  tooLarge: (file) => `${file} ist größer als 20 MB. Teilen Sie die Datei zuerst.`,
  unreadable: (file) =>
    `${file} konnte nicht gelesen werden. Speichern Sie die Datei erneut als CSV und wählen Sie sie noch einmal aus.`,
};
