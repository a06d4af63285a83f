import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushWait: Dictionary['pushWait'] = {
  several: 'mehrere Datensätze passen',
  converted: 'ein umgewandelter Lead ist dieselbe Person',
  same: {
    Leads: 'dieselbe Person steht unter Leads',
    Contacts: 'dieselbe Person steht unter Kontakten',
  },
  noReply: 'Der Hintergrunddienst von Facet hat nicht geantwortet.',
  noReplyToPush:
    'Der Hintergrunddienst von Facet hat nicht geantwortet. Übertragen Sie erneut: Vor dem Schreiben wird nach dem Datensatz gesucht.',
};
