import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

const far = (done: number, all: number): string => `${number(done)} personnes sur ${number(all)}`;

export const listRun: Dictionary['listRun'] = {
  otherPerson: (label) => `${label} a répondu au sujet d’une autre personne.`,
  maybeOther: (label) => `${label} parle peut-être d’une autre personne : ouvrez celle-ci pour en décider.`,
  maybeCharged: (label) => `${label} : facturation incertaine.`,
  noteOf: (label, note) => `${label} : ${note}.`,
  sentence: (note) => `${note}.`,
  dearer: (credits) =>
    `Le prix peut maintenant atteindre ${number(credits)} crédits. Vérifiez-le, puis relancez.`,
  done: (name) => `${name} est terminée`,
  doneHow: (done, all, found) => `${far(done, all)}, ${number(found)} trouvées.`,
  needsYou: (name) => `${name} a besoin de vous`,
  needsYouWhy: (done, all) =>
    `En pause après ${far(done, all)}. Ouvrez Facet pour voir pourquoi et appuyez sur « Reprendre ».`,
};
