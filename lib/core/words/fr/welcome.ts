import type { Dictionary } from '@/lib/core/words/dictionary';

export const welcome: Dictionary['welcome'] = {
  title: 'Bienvenue dans Facet',
  steps: {
    what: 'Ce que Facet fait, et ce qu’il ne fait pas',
    key: 'Ajoutez une clé, ou regardez un exemple',
    pin: 'Épinglez l’icône',
    privacy: 'Vos choix de confidentialité',
  },
  what: 'Facet lit les adresses LinkedIn et les e-mails de la page que vous regardez, demande qui est cette personne aux fournisseurs de données que vous payez déjà, et affiche un profil où chaque valeur indique qui l’a donnée et quand. Vous pouvez l’envoyer vers Zoho CRM.',
  points: {
    price: 'Il affiche d’abord le prix. Sans votre clic, personne n’est interrogé et rien n’est écrit.',
    linkedIn:
      'Il ne fait rien de lui-même sur LinkedIn : ni visites, ni clics, ni messages, ni requêtes. Cependant, les conditions de LinkedIn n’autorisent pas les outils qui copient ce qu’il affiche, et LinkedIn peut restreindre les comptes qui s’en servent. Utiliser Facet à cet endroit relève de votre décision.',
    law: 'Les données personnelles relèvent du droit du lieu où vous et la personne vous trouvez. Recherchez les personnes pour lesquelles vous avez une raison.',
  },
  keyNote:
    'Une clé est testée au moment où elle est enregistrée ; le test ne coûte rien. Elle reste dans ce navigateur et n’est envoyée qu’à son propre fournisseur.',
  showSample: 'Afficher une personne d’exemple',
  hideSample: 'Masquer la personne d’exemple',
  moreInSettings: 'Zoho et plus dans les paramètres',
  pin: 'Ouvrez la pièce de puzzle dans la barre d’outils du navigateur et épinglez Facet. Un clic sur son icône, ou Alt+Maj+E, ouvre le panneau à côté de la page. Dans la barre d’adresse, « fa » suivi d’une espace recherche ce qui suit.',
  keepAnswersNote: 'Tant qu’une réponse est conservée, personne ne paie de nouveau pour elle.',
  rightClickNote:
    'Le menu affiche le prix ; le clic le paie. Désactivé : le panneau s’ouvre et demande d’abord.',
  privacyNote:
    'Les sites autres que LinkedIn ne sont lus qu’après un clic sur l’icône, ou là où vous l’autorisez durablement. Nous n’avons aucun serveur, et il n’y a pas de télémétrie.',
  samplePerson: 'Personne d’exemple',
  sampleNote:
    '{sample} Cette personne n’existe pas, et personne n’a été interrogé. Les réponses sont fournies avec Facet ; leur lecture, leur comparaison et leur fusion sont réelles. Ouvrez les petits numéros pour voir qui a dit quoi.',
  sample: 'Exemple.',
};
