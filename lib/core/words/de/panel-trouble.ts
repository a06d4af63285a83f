import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

export const panelTrouble: Dictionary['panelTrouble'] = {
  storageFull:
    'Facet konnte nicht in den eigenen Speicher schreiben, deshalb wurde nichts gesendet. Geben Sie Speicherplatz frei und versuchen Sie es dann erneut.',
  didNotWork: (why) => `Das hat nicht geklappt: ${why} Versuchen Sie es noch einmal.`,
  unknownError: 'unbekannter Fehler.',
  searchedLine: (line, why) => `${line}: ${why}`,
  moreGiven: (count) =>
    plural(count, {
      one: 'Eine weitere Angabe war dabei; gezeigt wird die erste.',
      other: `${number(count)} weitere Angaben waren dabei; gezeigt wird die erste.`,
    }),
  unreadable: (why) =>
    `Facet kann seine Datenbank nicht öffnen, daher wird niemand gefragt und nichts bezahlt. Ihr Inhalt bleibt, wie er ist. Geben Sie Speicherplatz frei und starten Sie den Browser neu. Einzelheiten: ${why}`,
  lost: (day, credits) =>
    `Der Browser hat Facets Datenbank verloren (bemerkt am ${day}): Personen, Antworten und Schlüssel sind hier nicht mehr vorhanden. Was in den letzten zwei Monaten ausgegeben wurde (${common.credits(credits)}), ist aus einer Kopie bekannt und zählt weiter.`,
  callsOpen: (credits) =>
    `Anfragen über bis zu ${common.credits(credits)} waren offen: Sehen Sie bei Ihren Anbietern selbst nach dem Guthaben.`,
  enterKeys: 'Tragen Sie Ihre Schlüssel in den Einstellungen noch einmal ein.',
};
