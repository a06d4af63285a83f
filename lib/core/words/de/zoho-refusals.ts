import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoRefusals: Dictionary['zohoRefusals'] = {
  theValue: 'der Wert',
  value: 'Wert',
  thisOne: 'dieses Feld',
  anotherField: 'ein weiteres Feld',
  valueOfAnother: 'der Wert eines anderen Feldes',
  notAccepted: (field) => `Zoho akzeptiert dies nicht: ${field}.`,
  notAcceptedWhy: (field, why) => `Zoho akzeptiert dies nicht: ${field} (${why}).`,
  tooLong: (field, most) => `Zoho akzeptiert dies nicht: ${field} ist länger als ${most}.`,
  tooShort: (field, least) => `Zoho akzeptiert dies nicht: ${field} ist kürzer als ${least}.`,
  wrongType: (field, type) => `Zoho akzeptiert dies nicht: ${field} muss vom Typ ${type} sein.`,
  needed: (field) => `Zoho braucht noch: ${field}.`,
  ziaNeedsMore:
    'Zia braucht mindestens Name, E-Mail, Firma oder LinkedIn-Adresse und hat nichts davon bekommen.',
  neededTogether: (field, other) => `Zoho braucht zusammen: ${field} und ${other}.`,
  notTogether: (field, other) => `In Ihrem Zoho passt nicht zusammen: ${field} und ${other}.`,
  wrongMethod: 'Zoho nimmt diese Art von Aufruf hier nicht an.',
  neededParameter: (parameter) => `Zoho braucht den Parameter ${parameter}.`,
  notMapped: (field) =>
    `In der Konfiguration der Anreicherung fehlt: ${field}. Ordnen Sie es in Zoho CRM unter Setup, Zia, Data Enrichment zu.`,
  duplicate: (field) =>
    `Ein anderer Datensatz hat schon denselben Wert (${field}). Aktualisieren Sie stattdessen jenen Datensatz.`,
  duplicateOf: (field, record) =>
    `Ein anderer Datensatz (${record}) hat schon denselben Wert (${field}). Aktualisieren Sie stattdessen jenen Datensatz.`,
  usedUp: 'Die Anreicherungen Ihrer Organisation sind aufgebraucht',
  limit: (words) => `${words}.`,
  limitOf: (words, limit) => `${words} (${limit}).`,
  noPermission: 'Ihrem Zoho-Profil fehlt eine Berechtigung. Fragen Sie Ihre Zoho-Administration.',
  noPermissions: (permissions) =>
    `Ihrem Zoho-Profil fehlt eine Berechtigung (${permissions}). Fragen Sie Ihre Zoho-Administration.`,
  recordLocked: 'Der Datensatz ist in Zoho gesperrt. Entsperren Sie ihn zuerst dort.',
  notApproved: 'Der Datensatz wartet in Zoho auf Genehmigung und lässt sich bis dahin nicht ändern.',
  invalidModule: 'Ihr Zoho hat dieses Modul nicht oder verbirgt es vor Ihnen.',
  notInVersion: 'Zoho bietet diesen Aufruf in der API-Version, die Facet verwendet, nicht an.',
  notInDataCenter: 'Zoho kennt diesen Aufruf in Ihrem Rechenzentrum nicht.',
  ziaFailed: 'Zia meldet, dass der Auftrag fehlgeschlagen ist.',
  resolutions: {
    INVALID_MODULE:
      'Übertragen Sie in das andere Modul oder bitten Sie Ihre Zoho-Administration, Ihnen dieses zu zeigen.',
    INVALID_REQUEST_METHOD: 'Aktualisieren Sie Facet. Wenn es bleibt, melden Sie es uns.',
    RECORD_LOCKED: 'Übertragen Sie dann noch einmal.',
    NOT_APPROVED: 'Übertragen Sie noch einmal, sobald er genehmigt ist.',
  },
  features: {
    FEATURE_NOT_ENABLED:
      'Schalten Sie die Datenanreicherung in Zoho CRM ein (Setup, Zia, Data Enrichment) oder fragen Sie Ihre Zoho-Administration.',
    FEATURE_NOT_SUPPORTED:
      'Die Datenanreicherung braucht die Enterprise- oder Ultimate-Edition von Zoho CRM. Wechseln Sie die Edition oder schreiben Sie an support@zohocrm.com.',
  },
};
