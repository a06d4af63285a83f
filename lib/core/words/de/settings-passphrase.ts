import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsPassphrase: Dictionary['settingsPassphrase'] = {
  none: 'Es gibt keine. Ihre Schlüssel sind verschlüsselt, aber der Schlüssel dazu liegt daneben: Wer das Profil dieses Browsers von der Festplatte kopiert oder diesen Computer unter Ihrer Anmeldung benutzt, kann Ihre Schlüssel verwenden. Mit einer Passphrase gibt die Festplatte allein nichts preis, solange Facet gesperrt ist.',
  isSet:
    'Gesetzt. Sie wird nach einem Start des Browsers und nach der Zeit unten verlangt; niemand kann sie wiederherstellen. Solange Facet entsperrt ist, könnte ein Programm, das unter Ihrer Anmeldung läuft, die Schlüssel trotzdem aus dem Speicher lesen.',
  whyUnlock: 'Schlüssel können verwendet und gespeichert werden, sobald Sie es entsperren.',
  names: { set: 'Passphrase setzen', change: 'Passphrase ändern', remove: 'Passphrase entfernen' },
  explained: {
    set: 'Facet verlangt sie, bevor es Ihre Schlüssel verwendet. Niemand kann sie wiederherstellen: Ohne sie müssen die Schlüssel neu eingegeben werden. Zuvor gespeicherte Schlüssel können Spuren auf der Festplatte hinterlassen, bis der Browser seine Dateien aufräumt; wo das wichtig ist, erstellen Sie danach bei den Anbietern neue Schlüssel.',
    change: 'Ihre Schlüssel werden neu verschlüsselt, alle oder keiner.',
    remove: 'Ihre Schlüssel bleiben, nur noch durch die Anmeldung an Ihrem Computer geschützt.',
  },
  lockNow: 'Jetzt sperren',
  lockAfter: 'Sperren nach',
  minutesWithout: (minutes) => (minutes === 1 ? '1 Minute ohne Anfrage' : `${minutes} Minuten ohne Anfrage`),
  hoursWithout: (hours) => (hours === 1 ? '1 Stunde ohne Anfrage' : `${hours} Stunden ohne Anfrage`),
  browserCloses: 'nur beim Schließen des Browsers',
  newPassphrase: 'Neue Passphrase',
  repeat: 'Passphrase wiederholen',
  enterCurrent: 'Geben Sie die Passphrase ein, die jetzt gesetzt ist.',
  tooShort: (least) => `Verwenden Sie mindestens ${least} Zeichen; mehrere Wörter sind am besten.`,
  notTheSame: 'Die beiden stimmen nicht überein. Geben Sie sie noch einmal ein.',
  removeKeys: 'Alle Schlüssel entfernen',
  forgotten: 'Wenn Sie die Passphrase vergessen haben.',
  removeKeysTitle: 'Alle Schlüssel entfernen?',
  removeKeysExplained:
    'Damit werden alle gespeicherten Schlüssel, die Zoho-Verbindung und die Passphrase aus diesem Browser gelöscht. Personen und Antworten bleiben. Erstellen Sie bei den Anbietern neue Schlüssel oder geben Sie die alten noch einmal ein.',
  ended: {
    set: 'Die Passphrase ist gesetzt. Facet ist entsperrt.',
    removed: 'Es gibt keine Passphrase mehr.',
    locked: 'Gesperrt.',
    keysRemoved: 'Alle Schlüssel sind entfernt.',
  },
  refused: {
    'wrong-passphrase':
      'Das ist nicht die Passphrase. Es wurde nichts geändert; versuchen Sie es noch einmal.',
    changed:
      'Im selben Moment wurde ein Schlüssel gespeichert, deshalb wurde nichts geändert. Versuchen Sie es noch einmal.',
  },
};
