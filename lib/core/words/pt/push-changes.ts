import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushChanges: Dictionary['pushChanges'] = {
  changes: 'Mudanças',
  accountChanges: 'Mudanças na empresa',
  field: 'Campo',
  inZoho: 'No Zoho',
  newValue: 'Novo',
  action: 'Ação',
  actionFor: (field) => `Ação para ${field}`,
  accountActionFor: (field) => `Ação para a empresa: ${field}`,
  actions: { Fill: 'Preencher', Overwrite: 'Sobrescrever', Keep: 'Manter' },
  empty: 'vazio',
  missing: 'Falta no Zoho',
  asksFor: (fields) => `Seu Zoho pede em registros novos: ${fields}. Nenhum provedor informou.`,
  canBeEmpty: '(pode ficar vazio)',
  notSent: 'Não enviado',
  addNote: 'Adicionar uma nota com as fontes',
  note: 'Nota',
};
