import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

type Module = Parameters<Dictionary['crmUndo']['inBin']>[0];

const record: Readonly<Record<Module, string>> = {
  Leads: 'o lead',
  Contacts: 'o contato',
  Accounts: 'a empresa',
};
const noteOf: Readonly<Record<Module, string>> = {
  Leads: 'do lead',
  Contacts: 'do contato',
  Accounts: 'da empresa',
};

export const crmUndo: Dictionary['crmUndo'] = {
  nothingChanged: 'Desfeito: nada tinha sido alterado.',
  gone: 'O registro não está mais no Zoho.',
  undoneBefore: 'Já tinha sido desfeito, ou o registro não existe mais.',
  inBin: (module) => `Desfeito: ${record[module]} está na lixeira do Zoho.`,
  asBefore: (module) => `Desfeito: ${record[module]} voltou aos valores anteriores.`,
  partly: (fields) =>
    plural(fields, {
      one: `Desfeito: ${number(fields)} campo voltou ao valor anterior.`,
      other: `Desfeito: ${number(fields)} campos voltaram aos valores anteriores.`,
    }),
  noteStays: 'A nota fica: alguém a alterou.',
  noteDeleted: 'A nota foi excluída.',
  noteLeft: 'Não foi possível excluir a nota: exclua-a no Zoho.',
  nothingUndone: 'Nada foi desfeito.',
  accountInUse: 'Outros contatos já pertencem a esta empresa no Zoho.',
  noteChanged: (module) => `Alguém alterou a nota ${noteOf[module]}.`,
  somebody: 'Alguém',
  otherFields: 'outros campos além dos enviados',
  changed: (who, module, what) => `${who} alterou ${record[module]} no Zoho depois do envio: ${what}.`,
  changedAt: (who, module, when, what) =>
    `${who} alterou ${record[module]} no Zoho depois do envio (${when}): ${what}.`,
  accountToo: 'A empresa também.',
  accountStays: (why) => `A empresa fica: ${why}`,
  accountLeft: 'Não foi possível retirar a empresa: desfaça no histórico.',
};
