import type { Dictionary } from '@/lib/core/words/dictionary';

export const reason: Dictionary['reason'] = {
  reasons: {
    empty: 'Es wurde nichts eingegeben: Fügen Sie einen LinkedIn-Profillink oder eine E-Mail-Adresse ein.',
    'too-long':
      'Das ist zu lang für einen Link oder eine Adresse: Fügen Sie einen Profillink oder eine E-Mail-Adresse ein.',
    malformed:
      'Das ist kein vollständiger Link: Kopieren Sie die Adresse des Profils aus der Adressleiste und fügen Sie sie noch einmal ein.',
    'malformed-address':
      'Das ist keine vollständige E-Mail-Adresse: Prüfen Sie, ob ein Teil fehlt, etwa die Domain nach dem @.',
    'not-linkedin':
      'Dieser Link führt nicht zu LinkedIn: Fügen Sie einen Link linkedin.com/in/… oder eine E-Mail-Adresse ein.',
    'look-alike-host':
      'Dieser Link sieht nur aus wie LinkedIn: Melden Sie sich dort nicht an, und fügen Sie einen Link linkedin.com/in/… ein.',
    'short-link':
      'Ein Kurzlink verbirgt sein Ziel: Öffnen Sie ihn und fügen Sie die Adresse ein, bei der er endet.',
    'own-profile':
      '„/in/me“ meint die Person, die angemeldet ist: Öffnen Sie das Profil und fügen Sie die Adresse mit dem Namen ein.',
    'unavailable-profile':
      'LinkedIn zeigt hier kein Profil: Es ist gelöscht oder verborgen. Versuchen Sie es mit der E-Mail-Adresse der Person.',
    placeholder:
      'Das ist das Beispiel einer Vorlage und keine Person: Ersetzen Sie es durch den echten Profillink.',
    'company-page':
      'Das ist die Seite einer Organisation: Öffnen Sie das Profil der Person und fügen Sie dessen Adresse ein.',
    'search-page':
      'Das ist eine Suche: Öffnen Sie eine der gefundenen Personen und fügen Sie die Adresse dieses Profils ein.',
    post: 'Das ist ein Beitrag oder Artikel: Öffnen Sie das Profil der Person, die ihn verfasst hat, und fügen Sie diese Adresse ein.',
    'sales-navigator-no-public-link':
      'Ein Lead im Sales Navigator hat hier keinen öffentlichen Link: Öffnen Sie das Drei-Punkte-Menü des Leads, wählen Sie „LinkedIn.com-URL kopieren“ und fügen Sie diese ein.',
    recruiter:
      'Ein Recruiter-Link benennt außerhalb von Recruiter niemanden: Öffnen Sie von dort das öffentliche Profil und fügen Sie diese Adresse ein.',
    'old-member-link':
      'LinkedIn öffnet keine Links mit Mitgliedsnummer mehr: Suchen Sie die Person nach ihrem Namen und fügen Sie die Adresse des Profils ein.',
    'not-a-person':
      'Auf dieser LinkedIn-Seite geht es um keine Person: Öffnen Sie ein Profil und fügen Sie dessen Adresse ein.',
  },
};
