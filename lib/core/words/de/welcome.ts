import type { Dictionary } from '@/lib/core/words/dictionary';

export const welcome: Dictionary['welcome'] = {
  title: 'Willkommen bei Facet',
  steps: {
    what: 'Was Facet tut und was nicht',
    key: 'Einen Schlüssel hinzufügen oder ein Beispiel ansehen',
    pin: 'Das Symbol anheften',
    privacy: 'Ihre Datenschutzeinstellungen',
  },
  what: 'Facet liest LinkedIn-Adressen und E-Mails von der Seite, die Sie ansehen, fragt die Datenanbieter, die Sie schon bezahlen, wer diese Person ist, und zeigt ein Profil, in dem bei jedem Wert steht, wer ihn wann genannt hat. Sie können es an Zoho CRM übertragen.',
  points: {
    price: 'Facet zeigt zuerst den Preis. Ohne Ihren Klick wird niemand gefragt und nichts geschrieben.',
    linkedIn:
      'Facet tut auf LinkedIn nichts von selbst: kein Besuchen, kein Klicken, keine Nachrichten, keine Anfragen. Trotzdem erlauben die Bedingungen von LinkedIn keine Werkzeuge, die kopieren, was es zeigt, und LinkedIn kann Konten einschränken, die sie benutzen. Ob Sie Facet dort verwenden, ist Ihre Entscheidung.',
    law: 'Für persönliche Daten gilt das Recht des Ortes, an dem Sie und die Person sind. Schlagen Sie nach, für wen Sie einen Grund haben.',
  },
  keyNote:
    'Ein Schlüssel wird beim Speichern getestet; der Test kostet nichts. Er bleibt in diesem Browser und wird nur an seinen eigenen Anbieter gesendet.',
  showSample: 'Beispielperson anzeigen',
  hideSample: 'Beispielperson ausblenden',
  moreInSettings: 'Zoho und mehr in den Einstellungen',
  pin: 'Öffnen Sie das Puzzleteil in der Symbolleiste des Browsers und heften Sie Facet an. Ein Klick auf das Symbol oder Alt+Umschalt+E öffnet das Panel neben der Seite. In der Adressleiste schlagen „fa“ und ein Leerzeichen nach, was folgt.',
  keepAnswersNote: 'Solange eine Antwort aufbewahrt wird, bezahlt niemand noch einmal dafür.',
  rightClickNote:
    'Das Menü zeigt den Preis; der Klick bezahlt ihn. Aus: Das Panel öffnet sich und fragt zuerst.',
  privacyNote:
    'Andere Websites als LinkedIn werden nur nach einem Klick auf das Symbol gelesen oder wo Sie es dauerhaft erlauben. Es gibt keinen Server von uns und keine Telemetrie.',
  samplePerson: 'Beispielperson',
  sampleNote:
    '{sample} Diese Person gibt es nicht, und niemand wurde gefragt. Die Antworten liegen Facet bei; wie sie gelesen, verglichen und zusammengeführt werden, ist echt. Öffnen Sie die kleinen Zahlen, um zu sehen, wer was gesagt hat.',
  sample: 'Beispiel.',
};
