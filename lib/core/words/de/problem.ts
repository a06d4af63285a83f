import type { Dictionary } from '@/lib/core/words/dictionary';

export const problem: Dictionary['problem'] = {
  what: {
    'key-missing': (label) => `Für ${label} ist kein Schlüssel gespeichert.`,
    'key-rejected': (label) => `${label} hat den Schlüssel abgelehnt.`,
    'not-allowed': (label) => `${label} erlaubt diese Anfrage mit diesem Schlüssel nicht.`,
    'no-credits': (label) => `${label} meldet, dass keine Credits mehr übrig sind.`,
    'over-budget': (label) => `Diese Abfrage würde Ihr Credit-Limit für ${label} überschreiten.`,
    'rate-limited': (label) => `${label} nimmt im Moment keine weiteren Anfragen an.`,
    resting: (label) => `${label} ist mehrmals hintereinander ausgefallen, deshalb wurde nichts gesendet.`,
    'bad-request': (label) => `${label} hat die Anfrage nicht angenommen.`,
    'vendor-error': (label, status) => `${label} hatte selbst eine Störung (Status ${status}).`,
    unreadable: (label) => `${label} hat eine unlesbare Antwort gesendet.`,
    'too-large': (label, size) =>
      `${label} hat mehr als ${size} gesendet, deshalb wurde die Antwort nicht gelesen.`,
    timeout: (label, wait) => `${label} hat nicht innerhalb von ${wait} geantwortet.`,
    network: (label) => `Die Verbindung zu ${label} ist fehlgeschlagen.`,
    redirected: (label) =>
      `${label} hat die Anfrage an eine andere Adresse weitergeleitet. Sie wurde angehalten, um Ihren Schlüssel zu schützen.`,
    'permission-missing': (label, origin) =>
      `Der Browser lässt Facet nicht auf ${origin} für ${label} zugreifen.`,
    'not-connected': (label) => `${label} ist nicht verbunden.`,
    'scope-missing': (label, scopes) => `Bei ${label} fehlen Rechte: ${scopes}.`,
    'feature-unavailable': (label) => `Mit diesem Konto lässt sich ${label} nicht nutzen.`,
    'quota-used-up': (label) => `Das Kontingent von ${label} ist aufgebraucht.`,
    'job-lost': (label) => `${label} ist nicht fertig geworden oder kennt diese Anfrage nicht mehr.`,
    'nothing-to-send': (label) => `Es ist nichts bekannt, was ${label} annimmt.`,
    'moved-on': (label) =>
      `Der Datensatz in ${label} wurde inzwischen geändert, deshalb wurde nichts geschrieben.`,
    locked: (label) => `Facet ist gesperrt, deshalb wurde nichts an ${label} gesendet.`,
    stopped: (label) => `Sie haben ${label} gestoppt.`,
    storage: (label) =>
      `Facet konnte nicht in den eigenen Speicher schreiben, deshalb wurde nichts an ${label} gesendet.`,
  },
  next: {
    'key-missing': () => 'Öffnen Sie die Einstellungen und speichern Sie einen.',
    'key-rejected': () => 'Öffnen Sie die Einstellungen und speichern Sie einen neuen Schlüssel.',
    'not-allowed': (label) => `Prüfen Sie bei ${label} den Tarif und die Rechte des Schlüssels.`,
    'no-credits': (label) => `Kaufen Sie Credits bei ${label} und versuchen Sie es dann erneut.`,
    'over-budget': () =>
      'Erhöhen Sie das Limit in den Einstellungen, oder warten Sie auf den nächsten Tag oder Monat.',
    'rate-limited': (_label, wait) =>
      wait === ''
        ? 'Warten Sie einige Minuten und versuchen Sie es dann erneut.'
        : `Versuchen Sie es in ${wait} erneut.`,
    resting: (_label, until) => `Facet wartet damit bis ${until}. Versuchen Sie es dann erneut.`,
    'bad-request': () =>
      'Prüfen Sie die E-Mail-Adresse oder LinkedIn-URL. Wenn sie stimmt, melden Sie uns das bitte.',
    'vendor-error': () => 'Versuchen Sie es später erneut.',
    unreadable: () => 'Versuchen Sie es später erneut. Wenn es so bleibt, melden Sie uns das bitte.',
    'too-large': () => 'Versuchen Sie es später erneut. Wenn es so bleibt, melden Sie uns das bitte.',
    timeout: () => 'Versuchen Sie es später erneut.',
    network: () => 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann erneut.',
    redirected: () => 'Prüfen Sie, ob ein Proxy oder eine Anmeldeseite Ihres Netzwerks dazwischen liegt.',
    'permission-missing': () =>
      'Erlauben Sie es in den Einstellungen unter „Websites“ und versuchen Sie es dann erneut.',
    'not-connected': () => 'Öffnen Sie die Einstellungen und verbinden Sie es.',
    'scope-missing': () => 'Verbinden Sie es in den Einstellungen mit diesen Rechten (Scopes) erneut.',
    'feature-unavailable': (_label, resolution) => resolution,
    'quota-used-up': (label) =>
      `Fragen Sie die Administration Ihres Kontos, oder schalten Sie ${label} in den Einstellungen aus.`,
    'job-lost': () => 'Versuchen Sie es erneut, um noch einmal zu fragen.',
    'nothing-to-send': () =>
      'Schlagen Sie die Person über eine andere E-Mail-Adresse oder LinkedIn-URL nach.',
    'moved-on': () => 'Sehen Sie sich die Änderungen noch einmal an und übertragen Sie sie dann.',
    locked: () => 'Entsperren Sie Facet mit Ihrer Passphrase und versuchen Sie es dann erneut.',
    stopped: () => 'Versuchen Sie es erneut, wenn Sie die Antwort doch möchten.',
    storage: () => 'Geben Sie Speicherplatz frei und starten Sie den Browser neu.',
  },
  withDetails: (sentence, details) => `${sentence} Details: „${details}“`,
  mayBeCharged: 'Möglicherweise wurde es berechnet.',
};
