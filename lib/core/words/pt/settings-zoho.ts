import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsZoho: Dictionary['settingsZoho'] = {
  lead: 'O que você informa é criptografado neste computador e enviado somente ao servidor de contas do Zoho do seu data center.',
  notConnected: 'Não conectado.',
  connectedTo: (organization) => `Conectado a ${organization}`,
  connectedToAs: (organization, user) => `Conectado a ${organization} como ${user}`,
  has: 'O que este Zoho tem',
  edition: (edition) => `Edição: ${edition}`,
  bothModules: 'Leads e Contatos podem ser usados',
  missingModules: (modules) => `Não disponível: ${modules}`,
  setUpFor: (enrichment, modules) => `${enrichment}: configurado para ${modules}`,
  notSetUp: (enrichment) => `${enrichment}: não configurado no Zoho`,
  clientKind: 'Tipo de cliente',
  clientKinds: {
    self: 'Self Client (um código criado à mão)',
    server: 'Cliente de servidor (autorizar em uma janela)',
  },
  addClient: {
    self: 'No {link}, adicione um cliente do tipo Self Client e copie o ID e o segredo dele.',
    server: 'No {link}, adicione um cliente do tipo Server-based Applications e copie o ID e o segredo dele.',
  },
  console: 'console de API do Zoho',
  pasteScope: 'Em Generate Code, cole isto em Scope e escolha o tempo mais longo:',
  enterCode:
    'Informe o código aqui antes que o tempo dele acabe. Ele vale uma vez; o Facet guarda o que o Zoho dá em troca.',
  registerAddress:
    'Registre isto como o Authorized Redirect URI dele e ative Multi-DC se a sua conta estiver em outro data center:',
  agree: 'Conecte e autorize na janela que se abre.',
  scopes: 'os scopes',
  redirectAddress: 'o endereço de redirecionamento',
  dataCenter: 'Data center',
  fields: {
    clientId: 'ID do cliente',
    clientSecret: 'Segredo do cliente',
    grantCodeOrRefreshToken: 'Código de concessão ou token de atualização',
  },
  stillEmpty: (fields) => `Nada foi enviado. Ainda vazio: ${fields}.`,
  connect: 'Conectar o Zoho',
  connecting: 'Conectando…',
  connected: 'Conectado.',
  disconnect: 'Desconectar o Zoho',
  disconnected: 'Desconectado.',
  tokenEndsIn: (end) => `Token de atualização salvo, termina em ${end}`,
  windowClosed: 'A janela foi fechada, ou o Zoho não aceitou o cliente. Nada foi conectado.',
  ziaLead:
    'Consulta pela sua conexão com o Zoho; não há outra chave. Precisa da edição Enterprise ou Ultimate do Zoho CRM. Pessoas precisam também do data center da Índia, da Austrália, do Canadá, dos Estados Unidos ou da Arábia Saudita, e do Web Amigo do Zoho Marketplace.',
  ziaNote: 'Sem créditos; conta na sua cota do Zia',
  ziaModule: 'Módulo do Zia',
  ziaModuleNote: 'O módulo cujo enriquecimento de pessoas está configurado no Zoho. Nada é gravado nele.',
};
