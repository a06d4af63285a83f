import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoRefusals: Dictionary['zohoRefusals'] = {
  theValue: 'o valor',
  value: 'valor',
  thisOne: 'este',
  anotherField: 'outro campo',
  valueOfAnother: 'o valor de outro campo',
  notAccepted: (field) => `O Zoho não aceita ${field}.`,
  notAcceptedWhy: (field, why) => `O Zoho não aceita ${field}: ${why}.`,
  tooLong: (field, most) => `O Zoho não aceita ${field}: passa do máximo de ${most}.`,
  tooShort: (field, least) => `O Zoho não aceita ${field}: não atinge o mínimo de ${least}.`,
  wrongType: (field, type) => `O Zoho não aceita ${field}: precisa ser do tipo ${type}.`,
  needed: (field) => `O Zoho precisa de: ${field}.`,
  ziaNeedsMore:
    'O Zia precisa de pelo menos nome, e-mail, empresa ou endereço do LinkedIn, e não recebeu nenhum deles.',
  neededTogether: (field, other) => `O Zoho precisa de ${field} junto com ${other}.`,
  notTogether: (field, other) => `No seu Zoho, ${field} não combina com ${other}.`,
  wrongMethod: 'O Zoho não aceita este tipo de chamada aqui.',
  neededParameter: (parameter) => `O Zoho precisa do parâmetro ${parameter}.`,
  notMapped: (field) =>
    `${field} não está mapeado na configuração do enriquecimento. Mapeie-o no Zoho CRM em Setup, Zia, Data Enrichment.`,
  duplicate: (field) =>
    `Outro registro já tem o mesmo valor (${field}). Atualize aquele registro em vez deste.`,
  duplicateOf: (field, record) =>
    `Outro registro (${record}) já tem o mesmo valor (${field}). Atualize aquele registro em vez deste.`,
  usedUp: 'Os enriquecimentos da sua organização se esgotaram',
  limit: (words) => `${words}.`,
  limitOf: (words, limit) => `${words} (${limit}).`,
  noPermission: 'Falta uma permissão ao seu perfil do Zoho. Fale com o administrador do Zoho.',
  noPermissions: (permissions) =>
    `Falta uma permissão ao seu perfil do Zoho (${permissions}). Fale com o administrador do Zoho.`,
  recordLocked: 'O registro está bloqueado no Zoho. Desbloqueie-o lá primeiro.',
  notApproved: 'O registro aguarda aprovação no Zoho e não pode ser alterado até lá.',
  invalidModule: 'O seu Zoho não tem este módulo ou o esconde de você.',
  notInVersion: 'O Zoho não oferece esta chamada na versão da API que o Facet usa.',
  notInDataCenter: 'O Zoho não conhece esta chamada no seu data center.',
  ziaFailed: 'O Zia informou que o trabalho falhou.',
  resolutions: {
    INVALID_MODULE: 'Envie ao outro módulo ou peça ao administrador do Zoho que mostre este a você.',
    INVALID_REQUEST_METHOD: 'Atualize o Facet. Se continuar, avise-nos.',
    RECORD_LOCKED: 'Depois, envie de novo.',
    NOT_APPROVED: 'Envie de novo assim que for aprovado.',
  },
  features: {
    FEATURE_NOT_ENABLED:
      'Ative o enriquecimento de dados no Zoho CRM (Setup, Zia, Data Enrichment) ou fale com o administrador do Zoho.',
    FEATURE_NOT_SUPPORTED:
      'O enriquecimento de dados precisa da edição Enterprise ou Ultimate do Zoho CRM. Mude de edição ou escreva para support@zohocrm.com.',
  },
};
