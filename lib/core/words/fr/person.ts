import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const person: Dictionary['person'] = {
  enrichFor: (price) => `Enrichir (${price})`,
  noneReady: 'Aucun fournisseur ne peut encore être interrogé.',
  addKey: 'Ajouter une clé dans les paramètres',
  enoughKnown: (left, saved) =>
    `Tout ce que vous avez marqué comme nécessaire est connu. Non interrogés : ${left}. Vous économisez ${saved}.`,
  progress: (found, providers, open) =>
    open > 0
      ? `${number(found)} fournisseurs sur ${number(providers)} ont trouvé cette personne, ${number(open)} encore interrogés.`
      : `${number(found)} fournisseurs sur ${number(providers)} ont trouvé cette personne.`,
  wasCopied: (text) => `Copié : ${text}.`,
  notCopied: 'Non copié : le navigateur demande d’abord un clic dans le panneau.',
  push: 'Envoyer vers Zoho',
  refresh: 'Actualiser',
  askAgain: (price) => `Interroger à nouveau tout le monde (${price})`,
  creditsShort: (count) => `${number(count)} cr`,
  export: 'Exporter',
  exportAll: 'Tout ce qui est enregistré',
  forget: 'Oublier',
  forgetThis: 'Oublier cette personne',
  forgetDeletes:
    'Supprime de ce navigateur le profil, toutes les réponses enregistrées et ce qui a été envoyé. Zoho garde sa fiche.',
  forgetLeaves:
    'Seul reste un code qui ne révèle à personne de qui il s’agissait, pour que Facet vous demande avant de rechercher, et de payer, cette personne une nouvelle fois.',
  lookAlike: 'lettres trompeuses',
  lookAlikeWhy:
    'Certaines lettres ressemblent seulement aux lettres habituelles : ce peut être l’imitation d’une autre adresse',
};
