import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsZoho: Dictionary['settingsZoho'] = {
  lead: 'Ce que vous saisissez est chiffré sur cet ordinateur et envoyé uniquement au serveur de comptes Zoho de votre centre de données.',
  notConnected: 'Non connecté.',
  connectedTo: (organization) => `Connecté à ${organization}`,
  connectedToAs: (organization, user) => `Connecté à ${organization} en tant que ${user}`,
  has: 'Ce dont dispose ce Zoho',
  edition: (edition) => `Édition : ${edition}`,
  bothModules: 'Leads et Contacts sont utilisables',
  missingModules: (modules) => `Non disponible : ${modules}`,
  setUpFor: (enrichment, modules) => `${enrichment} : configuré pour ${modules}`,
  notSetUp: (enrichment) => `${enrichment} : non configuré dans Zoho`,
  clientKind: 'Type de client',
  clientKinds: {
    self: 'Self Client (un code créé à la main)',
    server: 'Client serveur (accord dans une fenêtre)',
  },
  addClient: {
    self: 'Dans la {link}, ajoutez un client de type Self Client et copiez son ID et son secret.',
    server:
      'Dans la {link}, ajoutez un client de type Server-based Applications et copiez son ID et son secret.',
  },
  console: 'console d’API Zoho',
  pasteScope: 'Sous Generate Code, collez ceci dans Scope et choisissez la durée la plus longue :',
  enterCode:
    'Saisissez le code ici avant la fin de sa durée. Il sert une seule fois ; Facet conserve ce que Zoho donne en échange.',
  registerAddress:
    'Enregistrez ceci comme Authorized Redirect URI du client, et activez Multi-DC si votre compte est dans un autre centre de données :',
  agree: 'Connectez, puis donnez votre accord dans la fenêtre qui s’ouvre.',
  scopes: 'les scopes',
  redirectAddress: 'l’adresse de redirection',
  dataCenter: 'Centre de données',
  fields: {
    clientId: 'ID client',
    clientSecret: 'Secret client',
    grantCodeOrRefreshToken: 'Code d’autorisation ou jeton d’actualisation',
  },
  stillEmpty: (fields) => `Rien n’a été envoyé. Encore vide : ${fields}.`,
  connect: 'Connecter Zoho',
  connecting: 'Connexion…',
  connected: 'Connecté.',
  disconnect: 'Déconnecter Zoho',
  disconnected: 'Déconnecté.',
  tokenEndsIn: (end) => `Jeton d’actualisation enregistré, se termine par ${end}`,
  windowClosed: 'La fenêtre a été fermée, ou Zoho n’a pas accepté le client. Rien n’a été connecté.',
  ziaLead:
    'Interroge par votre connexion Zoho ; il n’y a pas d’autre clé. Nécessite l’édition Enterprise ou Ultimate de Zoho CRM. Pour les personnes, il faut aussi le centre de données de l’Inde, de l’Australie, du Canada, des États-Unis ou de l’Arabie saoudite, et Web Amigo du Zoho Marketplace.',
  ziaNote: 'Aucun crédit ; compte dans votre quota Zia',
  ziaModule: 'Module Zia',
  ziaModuleNote: 'Le module dont l’enrichissement des personnes est configuré dans Zoho. Rien n’y est écrit.',
};
