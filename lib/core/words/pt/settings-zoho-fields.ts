import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsZohoFields: Dictionary['settingsZohoFields'] = {
  lead: 'Para onde vai cada valor. Preencher grava só em campos vazios, Sobrescrever troca o que o Zoho tem, Manter nunca grava. Cada envio mostra antes as alterações, e ali você pode escolher de outra forma.',
  connectFirst: 'Conecte o Zoho CRM para escolher entre os campos dele.',
  noLinkedIn:
    'Este Zoho não tem campo para endereços do LinkedIn. Crie no Zoho um campo de texto ou URL chamado “LinkedIn URL” e leia os campos de novo: o Facet o preenche e reconhece as pessoas por ele.',
  module: 'Módulo',
  mapping: {
    Leads: 'Mapeamento de leads',
    Contacts: 'Mapeamento de contatos',
    Accounts: 'Mapeamento de empresas',
  },
  value: 'Valor',
  field: 'Campo do Zoho',
  policy: 'Regra',
  fieldFor: (value) => `Campo do Zoho para ${value}`,
  policyFor: (value) => `Regra para ${value}`,
  notSent: 'Não enviado',
  unknownField: (api) => `${api} (não existe neste Zoho)`,
  readAgain: 'Ler os campos do Zoho de novo',
  readAgainDone: 'Campos lidos de novo.',
  exportMapping: 'Exportar mapeamento',
  importMapping: 'Importar mapeamento',
  noMappingFile: 'Este arquivo não é um mapeamento exportado pelo Facet.',
  imported: 'Importado.',
  importedWithout: (count) =>
    count === 1
      ? 'Importado. 1 linha que cita um campo que este Zoho não tem foi deixada de fora.'
      : `Importado. ${count} linhas que citam campos que este Zoho não tem foram deixadas de fora.`,
  notImported: 'Não foi importado.',
  workflows: 'Deixar os fluxos de trabalho do Zoho rodarem',
  workflowsNote: 'No que o Facet grava, como em tudo o que é digitado no Zoho',
  note: 'Adicionar uma nota com as fontes',
  noteNote: 'Quem informou cada valor e quando; a caixa de diálogo a mostra, e desfazer a exclui',
  owner: 'Os novos registros são meus',
  ownerNote: (user) => `${user}; senão, as regras do Zoho decidem`,
  leadSource: 'Origem dos novos registros',
  tags: 'Tags dos novos registros',
  tagsExample: 'facet, de uma página',
};
