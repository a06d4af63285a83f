import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const crm: Dictionary['crm'] = {
  values: {
    noEmail: (text) => `« ${text} » n’est pas une adresse e-mail, omis`,
    otherType: (text, type) => `« ${text} » ne convient pas à un champ de type ${type}, omis`,
    tooLong: (text, limit) => `« ${text} » dépasse ${number(limit)} caractères, omis`,
    noPhone: (text) => `« ${text} » n’est pas un numéro de téléphone, omis`,
    notInList: (text) => `« ${text} » n’est pas dans la liste de choix, omis`,
    noDay: (text) => `« ${text} » n’est pas la date d’un jour, omis`,
    noNumber: (text) => `« ${text} » n’est pas un nombre exact, omis`,
    tooManyDigits: (text, limit) => `« ${text} » a plus de ${number(limit)} chiffres, omis`,
    cutTo: (limit) => `coupé à ${number(limit)} caractères`,
  },
  byName: 'le nom',
  byEarlierPush: 'un envoi précédent de Facet',
  typedByYou: 'saisi par vous',
  noteTitle: 'Sources (Facet)',
  noteLine: (label, value, sources) => `${label} : ${value} (${sources})`,
  needs: (label) => `Zoho a besoin de « ${label} », et cette valeur n’est pas connue.`,
  convertedLead: 'Ce lead a été converti, Zoho le garde donc tel quel. Mettez plutôt à jour le contact.',
  convertedContact:
    'Ce contact a été converti, Zoho le garde donc tel quel. Mettez plutôt à jour le nouveau contact.',
  appeared: (name) => `${name} a été ajouté à Zoho entre-temps, aucune deuxième fiche n’a donc été créée.`,
  refusedTyped: (label, note) => `${label} : ${note}. Rien n’a été envoyé.`,
  accountNotShown: 'Cette entreprise ne figurait pas parmi celles affichées.',
  fieldNotShown: 'Ce champ ne figurait pas parmi ceux affichés.',
  gone: 'La fiche n’existe plus dans Zoho.',
  noteNotThere: 'La note n’est pas là.',
  unavailable: 'Votre Zoho ne propose pas cet appel de son CRM. Demandez à votre administrateur Zoho.',
};
