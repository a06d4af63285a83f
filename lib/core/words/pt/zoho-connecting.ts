import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoConnecting: Dictionary['zohoConnecting'] = {
  otherAttempt: 'A resposta não pertence a esta tentativa, por isso não foi usada. Conecte mais uma vez.',
  notAgreed: 'Você não autorizou no Zoho, por isso nada foi conectado.',
  zohoDisagreed: (error) => `O Zoho não autorizou: ${error}`,
  noCode: 'O Zoho não enviou nenhum código. Conecte mais uma vez.',
  unknownServer:
    'O Zoho indicou um servidor de contas que o Facet não conhece; o seu segredo não foi enviado para lá.',
  incompleteServerClient:
    'Data center, ID do cliente e segredo do cliente são todos necessários, sem espaços no meio.',
  incompleteSelfClient:
    'Data center, ID do cliente, segredo do cliente e código são todos necessários, sem espaços no meio.',
  noRefreshToken:
    'O Zoho não deu nenhum token de atualização. Remova o Facet em “Connected apps” na sua conta do Zoho e conecte mais uma vez.',
  noRefreshTokenForCode:
    'O Zoho não deu nenhum token de atualização para este código. Crie o código com um Self Client no console de API do Zoho.',
  refused: {
    invalid_code:
      'O Zoho não aceita este código ou token: já foi usado, é antigo demais, foi revogado ou é de outro data center. Crie um novo código no console de API do Zoho.',
    invalid_client:
      'O Zoho não conhece este ID de cliente neste data center. Confira o ID do cliente e o data center.',
    invalid_client_secret:
      'O segredo não pertence a este ID de cliente neste data center. Copie-o de novo do console de API do Zoho.',
    invalid_redirect_uri:
      'O endereço de redirecionamento não é o registrado neste cliente. Para um Self Client, escolha “Self Client”; para um de servidor, registre o endereço mostrado aqui.',
    invalid_scope:
      'O Zoho não conhece um dos scopes. Crie um novo código com exatamente os scopes mostrados aqui.',
  },
  refusedOtherwise: (error) => `O Zoho se recusou a dar um token: ${error}`,
  tooManyTokens: 'O Zoho dá no máximo dez tokens de acesso em dez minutos.',
  otherAddress: (address, center) =>
    `O Zoho indicou um endereço (${address}) diferente do de ${center}. Escolha o data center da sua conta do Zoho.`,
  ziaNotSetUp: (label) =>
    `O Zoho ainda não tem configuração para ${label}. Crie uma no Zoho CRM em Setup, Zia, Data Enrichment.`,
  ziaSetUp: (modules) => `Configurado no Zoho para ${modules}.`,
};
