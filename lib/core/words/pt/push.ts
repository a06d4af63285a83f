import type { Dictionary } from '@/lib/core/words/dictionary';
import { common } from './common';

export const push: Dictionary['push'] = {
  module: 'Módulo',
  searching: 'Buscando em leads e contatos…',
  several: 'Vários registros correspondem. Qual é?',
  maybeWritten: 'Pode ter sido gravado.',
  notWritten: 'Nada foi gravado.',
  newOne: { Leads: 'Novo lead', Contacts: 'Novo contato' },
  updateOne: {
    Leads: (name) => `Atualizar o lead ${name}`,
    Contacts: (name) => `Atualizar o contato ${name}`,
  },
  ownedBy: (owner) => `proprietário: ${owner}`,
  foundBy: (values) => `Encontrado por ${values}`,
  elsewhere: {
    Leads: (same, module, name) => `Há um lead com o mesmo valor (${same}) em ${module}: ${name}.`,
    Contacts: (same, module, name) => `Há um contato com o mesmo valor (${same}) em ${module}: ${name}.`,
    converted: (same, module, name) =>
      `Há um lead convertido com o mesmo valor (${same}) em ${module}: ${name}.`,
  },
  useModule: (module) => `Usar ${module}`,
  zia: (module) =>
    `A Zia enriquece ${module} no seu Zoho: depois deste envio, ela pode preencher outros campos sozinha. O Facet não os vê nem os desfaz.`,
  nothingToChange: 'Nada a mudar.',
  create: { Leads: 'Criar lead', Contacts: 'Criar contato' },
  update: { Leads: 'Atualizar lead', Contacts: 'Atualizar contato' },
  created: {
    plain: (module, fields) => `Criado em ${module} com ${common.fields(fields)}.`,
    withNote: (module, fields) => `Criado em ${module} com ${common.fields(fields)} e uma nota.`,
  },
  updated: {
    plain: (module, fields) => `Atualizado em ${module}: ${common.fields(fields)}.`,
    withNote: (module, fields) => `Atualizado em ${module}: ${common.fields(fields)} e uma nota.`,
  },
  noteNotAdded: 'A nota não foi adicionada.',
};
