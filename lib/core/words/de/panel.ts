import type { Dictionary } from '@/lib/core/words/dictionary';

export const panel: Dictionary['panel'] = {
  views: 'Ansichten',
  tabs: { person: 'Person', page: 'Diese Seite', lists: 'Listen', history: 'Verlauf' },
  search: 'E-Mail oder LinkedIn-URL',
  lookUp: 'Nachschlagen',
  settings: 'Einstellungen',
  offline: 'Offline. Gespeichertes bleibt lesbar; es kann niemand gefragt werden.',
  whyUnlock: 'Gespeichertes bleibt lesbar. Wen Sie nachschlagen, fragt Facet ab, sobald Sie entsperren.',
  nobodyShown:
    'Öffnen Sie ein LinkedIn-Profil, oder fügen Sie oben eine E-Mail-Adresse oder LinkedIn-URL ein. Es wird nichts abgefragt und nichts bezahlt, bevor Sie es sagen.',
  troubleRead: 'Gelesen',
};
