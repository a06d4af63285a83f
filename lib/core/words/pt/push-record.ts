import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushRecord: Dictionary['pushRecord'] = {
  which: 'Qual registro?',
  createNew: 'Criar um registro novo',
  noAccountInZoho: 'Este contato não tem empresa no Zoho.',
  lookForAccount: 'Procurar a empresa',
  accountNotLookedFor: 'Não foi possível procurar a empresa, então o contato vai sem ela.',
  whichAccount: 'Qual empresa?',
  severalAccounts: 'Várias empresas do Zoho podem ser esta. Qual é?',
  noAccount: 'Sem empresa',
  createAccount: 'Criar a empresa {name}',
  accountIsMade: (name) => `A empresa ${name} é criada com estes valores, e o contato é vinculado a ela.`,
  accountUnknown: 'Nenhuma empresa no Zoho tem esse domínio ou nome.',
};
