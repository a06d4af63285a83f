import type { Dictionary } from '@/lib/core/words/dictionary';

export const settings: Dictionary['settings'] = {
  title: 'Configurações do Facet',
  navigation: 'Seções',
  sections: {
    zoho: 'Zoho CRM',
    zohoFields: 'Campos do Zoho',
    zia: 'Zia',
    lookups: 'Consultas',
    appearance: 'Aparência',
    sites: 'Sites',
    privacy: 'Privacidade',
    requests: 'Solicitações',
    backup: 'Backup',
  },
  setByOrganisation: 'Definido pela sua organização',
  oneMoment: 'Um momento…',
  notSaved: (why) => `Não foi salvo. ${why}`,
  tryAgain: 'Tente novamente.',
  noAnswer: 'O Facet não respondeu. Tente novamente.',
  organisation: 'Sua organização',
  managed: 'Sua organização gerencia o Facet. O que ela definiu não pode ser alterado aqui.',
  askedThrough: (vendor, host) => `${vendor} é consultado por meio de ${host}, que tem a chave.`,
  policyUnreadable: (entries) =>
    `O Facet não consegue ler estas entradas da política da sua organização: ${entries}. Até que o administrador as corrija, ninguém é consultado.`,
};
