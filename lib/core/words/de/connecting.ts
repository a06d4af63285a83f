import type { Dictionary } from '@/lib/core/words/dictionary';

export const connecting: Dictionary['connecting'] = {
  locked: 'Facet ist gesperrt. Entsperren Sie es zuerst unter „Datenschutz“.',
  otherDataCenter: 'Ihre Organisation verwendet Zoho in einem anderen Rechenzentrum.',
  noKey: 'Ein Schlüssel hat keine Leerzeichen und ist nicht leer. Kopieren Sie ihn noch einmal.',
  keyWorks: 'Der Schlüssel funktioniert.',
  problem: (what, next) => `${what} ${next}`,
};
