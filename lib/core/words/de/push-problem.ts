import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushProblem: Dictionary['pushProblem'] = {
  correct:
    'Wählen Sie für dieses Feld „Behalten“ oder berichtigen Sie es in Zoho, dann übertragen Sie noch einmal.',
  mayNot: 'Ihr Profil in Zoho darf das nicht.',
  askAdministrator: 'Fragen Sie Ihren Zoho-Administrator, oder übertragen Sie in das andere Modul.',
  notAccepted: 'Zoho akzeptiert diese Verbindung nicht mehr.',
  connectAgain: 'Öffnen Sie die Einstellungen und verbinden Sie Zoho neu.',
  shownAgain: 'Das sind die Änderungen nach heutigem Stand.',
};
