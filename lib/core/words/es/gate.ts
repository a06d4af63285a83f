import type { Dictionary } from '@/lib/core/words/dictionary';

export const gate: Dictionary['gate'] = {
  nameless: 'alguien sin nombre',
  confirmed: 'Has dicho que es la misma persona',
  profile: (label, slug) => `${label} ha respondido sobre linkedin.com/in/${slug}`,
  echo: (label, slug) => `${label} ha respondido a la pregunta por linkedin.com/in/${slug}`,
  renamed: (label, slug, now) =>
    `${label} ha respondido a la pregunta por linkedin.com/in/${slug}, que ahora es linkedin.com/in/${now}`,
  hasAddress: (label, address) => `La respuesta de ${label} contiene la dirección ${address}`,
  addressOfOther: (label, address, name, known) =>
    `${label} atribuye ${address} a ${name}; otras respuestas nombran a ${known}`,
  otherProfile: (asked, label, slug) =>
    `Se preguntó por ${asked} y ${label} ha respondido sobre linkedin.com/in/${slug}`,
  bothHaveAddress: (address) => `Ambas tienen la dirección ${address}`,
  bothHave: (shared) => `Ambas tienen ${shared}`,
  otherName: (label, name, known) =>
    `${label} ha respondido sobre ${name}; otras respuestas nombran a ${known}`,
  sharedMailbox: (address, label) =>
    `${address} es un buzón compartido, así que la respuesta de ${label} puede ser sobre cualquiera de allí`,
  sharesTraits: (label, name, shared) =>
    `La respuesta de ${label} tiene el nombre ${name} y comparte ${shared} con una respuesta aceptada`,
  traits: (one, other) => `${one} y ${other}`,
  onlyName: (asked, label, name) =>
    `Se preguntó por ${asked}, ${label} ha respondido sobre ${name} y solo se puede comparar el nombre`,
  incomparable: (label) => `La respuesta de ${label} no se puede comparar`,
  likeness: (label, name, score) =>
    `${label} ha encontrado a ${name} por el parecido entre nombre y dirección: ${score} de 1`,
  fitsNameAndCompany: (address, name, label) =>
    `${address} encaja con el nombre ${name} y con la empresa de la respuesta de ${label}`,
  maybeNamesake: (label, name) =>
    `${label} ha respondido sobre ${name} en la misma empresa, donde puede haber dos personas con ese nombre`,
  fitsInitial: (address, label, name) =>
    `${address} encaja con la empresa de la respuesta de ${label} y con una inicial del nombre ${name}`,
  fitsName: (address, label) =>
    `${address} encaja con el nombre de la respuesta de ${label}; no se sabe si la empresa coincide`,
  fitsCompany: (address, label, name) =>
    `${address} encaja con la empresa de la respuesta de ${label}, pero no con el nombre ${name}`,
  company: (label, company) => `${label} ha respondido sobre ${company}`,
  untiedCompany: (label, company) =>
    `${label} ha respondido sobre ${company}, y nada más relaciona esa empresa con la persona`,
  unnamedCompany: (label) =>
    `${label} ha respondido sobre una empresa, y nada más la relaciona con la persona`,
  namesToo: (label, what) => `${label} también nombra ${what}`,
  disagreeing: (label) => `${label} y otro proveedor nombran a personas distintas`,
};
