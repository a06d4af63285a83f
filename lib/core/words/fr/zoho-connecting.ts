import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoConnecting: Dictionary['zohoConnecting'] = {
  otherAttempt:
    'La réponse n’appartient pas à cette tentative ; elle n’a pas été utilisée. Connectez de nouveau.',
  notAgreed: 'Vous n’avez pas donné votre accord dans Zoho ; rien n’a été connecté.',
  zohoDisagreed: (error) => `Zoho n’a pas accepté : ${error}`,
  noCode: 'Zoho n’a envoyé aucun code. Connectez de nouveau.',
  unknownServer:
    'Zoho a nommé un serveur de comptes que Facet ne connaît pas ; votre secret n’y a pas été envoyé.',
  incompleteServerClient:
    'Le centre de données, l’ID client et le secret client sont tous nécessaires, sans espaces.',
  incompleteSelfClient:
    'Le centre de données, l’ID client, le secret client et le code sont tous nécessaires, sans espaces.',
  noRefreshToken:
    'Zoho n’a donné aucun jeton d’actualisation. Retirez Facet sous « Connected apps » dans votre compte Zoho, puis connectez de nouveau.',
  noRefreshTokenForCode:
    'Zoho n’a donné aucun jeton d’actualisation pour ce code. Créez le code avec un Self Client dans la console d’API Zoho.',
  refused: {
    invalid_code:
      'Zoho n’accepte pas ce code ou ce jeton : déjà utilisé, trop ancien, révoqué ou d’un autre centre de données. Créez un nouveau code dans la console d’API Zoho.',
    invalid_client:
      'Zoho ne connaît pas cet ID client dans ce centre de données. Vérifiez l’ID client et le centre de données.',
    invalid_client_secret:
      'Le secret ne correspond pas à cet ID client dans ce centre de données. Copiez-le de nouveau depuis la console d’API Zoho.',
    invalid_redirect_uri:
      'L’adresse de redirection n’est pas celle du client. Pour un Self Client, choisissez « Self Client » ; pour un client serveur, enregistrez l’adresse affichée ici.',
    invalid_scope:
      'Zoho ne connaît pas l’un des scopes. Créez un nouveau code avec exactement les scopes affichés ici.',
  },
  refusedOtherwise: (error) => `Zoho a refusé de donner un jeton : ${error}`,
  tooManyTokens: 'Zoho donne au plus dix jetons d’accès en dix minutes.',
  otherAddress: (address, center) =>
    `Zoho a nommé une autre adresse (${address}) que celle de ${center}. Choisissez le centre de données de votre compte Zoho.`,
  ziaNotSetUp: (label) =>
    `Zoho n’a pas encore de configuration pour ${label}. Créez-en une dans Zoho CRM sous Setup, Zia, Data Enrichment.`,
  ziaSetUp: (modules) => `Configuré dans Zoho pour ${modules}.`,
};
