import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const lists: Dictionary['lists'] = {
  onePerLine: 'Un e-mail ou une URL LinkedIn par ligne',
  removeFile: (file) => `Retirer ${file}`,
  start: 'Démarrer',
  importCsv: 'Importer un CSV',
  kept: 'Vos listes',
  empty:
    'Collez des adresses, ou choisissez un CSV : ses colonnes ressortent avec ce qui a été trouvé. Le prix s’affiche d’abord, et personne n’est interrogé avant que vous ne démarriez.',
  list: (name) => `Liste ${name}`,
  far: (done, people) => `${number(done)} sur ${common.people(people)}`,
  progress: 'Avancement de la liste',
  pause: 'Suspendre',
  resume: 'Reprendre',
  cancel: 'Annuler la liste',
  tell: 'Me prévenir quand c’est fini',
  exportCsv: 'Exporter en CSV',
  push: 'Envoyer la liste vers Zoho',
  delete: 'Supprimer la liste',
  deleteThis: 'Supprimer cette liste ?',
  deletes:
    'Les lignes que vous avez apportées sont supprimées. Les personnes trouvées restent dans l’historique.',
  lines: 'Lignes',
};
