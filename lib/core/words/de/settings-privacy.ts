import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsPrivacy: Dictionary['settingsPrivacy'] = {
  lead: 'Personen, Antworten und Schlüssel bleiben in diesem Browser. Sie verlassen ihn nur in den unten aufgeführten Anfragen.',
  erase: 'Alles löschen',
  eraseTitle: 'Alles löschen?',
  eraseExplained:
    'Damit werden alle Personen, Antworten und Anfragezeilen, Ihre Schlüssel, die Zoho-Verbindung und alle Einstellungen aus diesem Browser gelöscht. Datensätze in Zoho bleiben, wie sie sind. Das lässt sich nicht rückgängig machen.',
  erased: 'Alles ist gelöscht.',
  deletePeople: 'Personen löschen nach Tagen',
  deletePeopleNote:
    'So lange nach Ihrer letzten Abfrage einer Person wird hier alles über sie gelöscht: Antworten, Verlauf, Belege, Listen und Zeilen unten. Was ausgegeben wurde, zählt weiterhin.',
  never: 'Nie abfragen',
  neverNote:
    'Adressen, Domains und LinkedIn-Profile, je eines pro Zeile. Niemand wird nach ihnen gefragt, wo immer Sie klicken; eine Domain steht für alle dort.',
  idleLines: (count, first, more) => {
    const begin = count === 1 ? 'Diese Zeile nennt niemanden: ' : 'Diese Zeilen nennen niemanden: ';
    return more === 0 ? `${begin}${first}` : `${begin}${first} und ${more} weitere`;
  },
};
