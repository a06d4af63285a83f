import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const crm: Dictionary['crm'] = {
  values: {
    noEmail: (text) => `“${text}” não é um e-mail, omitido`,
    otherType: (text, type) => `“${text}” não cabe em um campo do tipo ${type}, omitido`,
    tooLong: (text, limit) => `“${text}” tem mais de ${number(limit)} caracteres, omitido`,
    noPhone: (text) => `“${text}” não é um número de telefone, omitido`,
    notInList: (text) => `“${text}” não está na lista de opções, omitido`,
    noDay: (text) => `“${text}” não é a data de um dia, omitido`,
    noNumber: (text) => `“${text}” não é um número exato, omitido`,
    tooManyDigits: (text, limit) => `“${text}” tem mais de ${number(limit)} dígitos, omitido`,
    cutTo: (limit) => `cortado em ${number(limit)} caracteres`,
  },
  byName: 'o nome',
  byEarlierPush: 'um envio anterior do Facet',
  typedByYou: 'digitado por você',
  noteTitle: 'Fontes (Facet)',
  noteLine: (label, value, sources) => `${label}: ${value} (${sources})`,
  needs: (label) => `O Zoho precisa de “${label}”, e isso não é conhecido.`,
  convertedLead: 'Este lead foi convertido, por isso o Zoho o mantém como está. Atualize o contato.',
  convertedContact:
    'Este contato foi convertido, por isso o Zoho o mantém como está. Atualize o novo contato.',
  appeared: (name) =>
    `${name} foi adicionado ao Zoho nesse meio-tempo, por isso não foi criado um segundo registro.`,
  refusedTyped: (label, note) => `${label}: ${note}. Nada foi enviado.`,
  accountNotShown: 'Esta empresa não estava entre as mostradas.',
  fieldNotShown: 'Este campo não estava entre os mostrados.',
  gone: 'O registro não existe mais no Zoho.',
  noteNotThere: 'A nota não está lá.',
  unavailable: 'Seu Zoho não oferece esta chamada do CRM. Fale com quem administra seu Zoho.',
};
