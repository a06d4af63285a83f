import type { Dictionary } from '@/lib/core/words/dictionary';

export const shortcuts: Dictionary['shortcuts'] = {
  title: 'Tastenkürzel',
  what: {
    search: 'Suchen',
    enrich: 'Anreichern, zum Preis auf der Schaltfläche',
    copy: 'Beste E-Mail-Adresse kopieren',
    sources: 'Quellen des gewählten Werts, sonst des ersten',
    rows: 'Voriger und nächster Wert, Person oder Zeile',
    open: 'Öffnen',
    help: 'Diese Liste',
  },
  others: 'Die Tasten des Browsers für Facet lassen sich in seiner Liste der Erweiterungen ändern.',
};
