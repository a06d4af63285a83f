import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

type Module = keyof Dictionary['crmUndo']['inBin'];

const each = <Text>(write: (record: string) => Text): Readonly<Record<Module, Text>> => ({
  Leads: write('o lead'),
  Contacts: write('o contato'),
  Accounts: write('a empresa'),
});
const eachNote = <Text>(write: (record: string) => Text): Readonly<Record<Module, Text>> => ({
  Leads: write('do lead'),
  Contacts: write('do contato'),
  Accounts: write('da empresa'),
});

export const crmUndo: Dictionary['crmUndo'] = {
  nothingChanged: 'Desfeito: nada tinha sido alterado.',
  gone: 'O registro não está mais no Zoho.',
  undoneBefore: 'Já tinha sido desfeito, ou o registro não existe mais.',
  inBin: each((record) => `Desfeito: ${record} está na lixeira do Zoho.`),
  asBefore: each((record) => `Desfeito: ${record} voltou aos valores anteriores.`),
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
  noteChanged: eachNote((record) => `Alguém alterou a nota ${record}.`),
  somebody: 'Alguém',
  otherFields: 'outros campos além dos enviados',
  changed: each(
    (record) => (who: string, what: string) => `${who} alterou ${record} no Zoho depois do envio: ${what}.`,
  ),
  changedAt: each(
    (record) => (who: string, when: string, what: string) =>
      `${who} alterou ${record} no Zoho depois do envio (${when}): ${what}.`,
  ),
  accountToo: 'A empresa também.',
  accountStays: (why) => `A empresa fica: ${why}`,
  accountLeft: 'Não foi possível retirar a empresa: desfaça no histórico.',
};
