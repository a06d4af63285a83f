import type { Dictionary } from '@/lib/core/words/dictionary';

export const gate: Dictionary['gate'] = {
  nameless: 'alguém sem nome',
  confirmed: 'Você disse que é a mesma pessoa',
  profile: (label, slug) => `${label} respondeu sobre linkedin.com/in/${slug}`,
  echo: (label, slug) => `${label} respondeu à pergunta sobre linkedin.com/in/${slug}`,
  renamed: (label, slug, now) =>
    `${label} respondeu à pergunta sobre linkedin.com/in/${slug}, que agora é linkedin.com/in/${now}`,
  hasAddress: (label, address) => `A resposta de ${label} contém o endereço ${address}`,
  addressOfOther: (label, address, name, known) =>
    `${label} atribui ${address} a ${name}; outras respostas citam ${known}`,
  otherProfile: (asked, label, slug) =>
    `A pergunta era sobre ${asked}, e ${label} respondeu sobre linkedin.com/in/${slug}`,
  bothHaveAddress: (address) => `As duas têm o endereço ${address}`,
  bothHave: (shared) => `As duas têm ${shared}`,
  otherName: (label, name, known) => `${label} respondeu sobre ${name}; outras respostas citam ${known}`,
  sharedMailbox: (address, label) =>
    `${address} é uma caixa compartilhada, então a resposta de ${label} pode ser sobre qualquer pessoa de lá`,
  sharesTraits: (label, name, shared) =>
    `A resposta de ${label} tem o nome ${name} e compartilha ${shared} com uma resposta aceita`,
  traits: (one, other) => `${one} e ${other}`,
  onlyName: (asked, label, name) =>
    `A pergunta era sobre ${asked}, ${label} respondeu sobre ${name}, e só o nome pode ser comparado`,
  incomparable: (label) => `A resposta de ${label} não pode ser comparada`,
  likeness: (label, name, score) =>
    `${label} encontrou ${name} pela semelhança entre nome e endereço: ${score} de 1`,
  fitsNameAndCompany: (address, name, label) =>
    `${address} combina com o nome ${name} e com a empresa da resposta de ${label}`,
  maybeNamesake: (label, name) =>
    `${label} respondeu sobre ${name} na mesma empresa, onde pode haver duas pessoas com esse nome`,
  fitsInitial: (address, label, name) =>
    `${address} combina com a empresa da resposta de ${label} e com uma inicial do nome ${name}`,
  fitsName: (address, label) =>
    `${address} combina com o nome da resposta de ${label}; não se sabe se a empresa combina`,
  fitsCompany: (address, label, name) =>
    `${address} combina com a empresa da resposta de ${label}, mas não com o nome ${name}`,
  company: (label, company) => `${label} respondeu sobre ${company}`,
  untiedCompany: (label, company) =>
    `${label} respondeu sobre ${company}, e nada mais liga essa empresa à pessoa`,
  unnamedCompany: (label) => `${label} respondeu sobre uma empresa, e nada mais a liga à pessoa`,
  namesToo: (label, what) => `${label} também cita ${what}`,
  disagreeing: (label) => `${label} e outro provedor citam pessoas diferentes`,
};
