import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsPassphrase: Dictionary['settingsPassphrase'] = {
  none: 'Il n’y en a pas. Vos clés sont chiffrées, mais ce qui les déchiffre se trouve juste à côté : quiconque copie le profil de ce navigateur depuis le disque, ou utilise cet ordinateur sous votre session, peut utiliser vos clés. Avec une phrase secrète, le disque seul ne livre rien tant que Facet est verrouillé.',
  isSet:
    'Définie. Elle est demandée au démarrage du navigateur et après le délai ci-dessous ; personne ne peut la retrouver. Tant que Facet est déverrouillé, un programme exécuté sous votre session pourrait encore lire les clés en mémoire.',
  whyUnlock: 'Les clés pourront être utilisées et enregistrées une fois Facet déverrouillé.',
  names: {
    set: 'Définir la phrase secrète',
    change: 'Modifier la phrase secrète',
    remove: 'Supprimer la phrase secrète',
  },
  explained: {
    set: 'Facet la demande avant d’utiliser vos clés. Personne ne peut la retrouver : sans elle, les clés doivent être saisies de nouveau. Les clés enregistrées auparavant peuvent laisser des traces sur le disque jusqu’à ce que le navigateur fasse le ménage dans ses fichiers ; si cela compte, créez ensuite de nouvelles clés chez les fournisseurs.',
    change: 'Vos clés sont chiffrées de nouveau, toutes ou aucune.',
    remove: 'Vos clés restent, protégées seulement par la session de votre ordinateur.',
  },
  lockNow: 'Verrouiller maintenant',
  lockAfter: 'Verrouiller après',
  minutesWithout: (minutes) => (minutes === 1 ? '1 minute sans requête' : `${minutes} minutes sans requête`),
  hoursWithout: (hours) => (hours === 1 ? '1 heure sans requête' : `${hours} heures sans requête`),
  browserCloses: 'seulement à la fermeture du navigateur',
  newPassphrase: 'Nouvelle phrase secrète',
  repeat: 'Répéter la phrase secrète',
  enterCurrent: 'Saisissez la phrase secrète actuelle.',
  tooShort: (least) => `Utilisez au moins ${least} caractères ; plusieurs mots, c’est le mieux.`,
  notTheSame: 'Les deux ne sont pas identiques. Saisissez-les de nouveau.',
  removeKeys: 'Supprimer toutes les clés',
  forgotten: 'Si vous avez oublié la phrase secrète.',
  removeKeysTitle: 'Supprimer toutes les clés ?',
  removeKeysExplained:
    'Cette action supprime de ce navigateur toutes les clés enregistrées, la connexion à Zoho et la phrase secrète. Les personnes et les réponses restent. Créez de nouvelles clés chez les fournisseurs ou saisissez de nouveau les anciennes.',
  ended: {
    set: 'La phrase secrète est définie. Facet est déverrouillé.',
    removed: 'Il n’y a plus de phrase secrète.',
    locked: 'Verrouillé.',
    keysRemoved: 'Toutes les clés sont supprimées.',
  },
  refused: {
    'wrong-passphrase': 'Ce n’est pas la phrase secrète. Rien n’a été modifié ; réessayez.',
    changed: 'Une clé a été enregistrée au même moment, donc rien n’a été modifié. Réessayez.',
  },
};
