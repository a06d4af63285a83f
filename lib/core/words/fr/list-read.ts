import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const listRead: Dictionary['listRead'] = {
  noLines: 'Il n’y a personne : la liste n’a pas de lignes.',
  tooMany: (lines, most) =>
    `Elle a ${number(lines)} lignes, et une liste peut en avoir ${number(most)}. Divisez-la et apportez les parties l’une après l’autre.`,
  brokenQuotes: 'Certains guillemets ne sont pas fermés, chaque ligne a donc été lue séparément.',
  tooLarge: (file) => `${file} dépasse 20 Mo. Divisez d’abord le fichier.`,
  unreadable: (file) =>
    `${file} n’a pas pu être lu. Enregistrez-le de nouveau en CSV, puis choisissez-le encore une fois.`,
};
