import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const listState: Dictionary['listState'] = {
  short: {
    planned: 'non démarrée',
    running: 'en cours',
    paused: 'suspendue',
    cancelled: 'annulée',
    done: 'terminée',
  },
  about: (state, done, people) => `${state}, ${number(done)} sur ${number(people)}`,
  planned: 'Non démarrée.',
  running: 'En cours. Vous pouvez fermer le panneau.',
  goesOnAt: (time) => `Elle reprendra d’elle-même à ${time}.`,
  paused: 'Suspendue.',
  thenResume: 'Cliquez ensuite sur « Reprendre ».',
  cancelled: 'Annulée. Ce qui a été trouvé reste.',
  done: 'Terminée.',
  counted: (count, state) => `${state} : ${number(count)}`,
  spent: (credits) => `dépense : ${common.credits(credits)}`,
  namesNobody: 'ne désigne personne',
  forgotten: 'Oublié',
};
