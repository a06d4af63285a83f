import type { Dictionary } from '@/lib/core/words/dictionary';

export const gate: Dictionary['gate'] = {
  nameless: 'quelqu’un sans nom',
  confirmed: 'Vous avez dit que c’est la même personne',
  profile: (label, slug) => `${label} a répondu au sujet de linkedin.com/in/${slug}`,
  echo: (label, slug) => `${label} a répondu à la question sur linkedin.com/in/${slug}`,
  renamed: (label, slug, now) =>
    `${label} a répondu à la question sur linkedin.com/in/${slug}, devenu linkedin.com/in/${now}`,
  hasAddress: (label, address) => `La réponse de ${label} contient l’adresse ${address}`,
  addressOfOther: (label, address, name, known) =>
    `${label} attribue ${address} à ${name}, d’autres réponses nomment ${known}`,
  otherProfile: (asked, label, slug) =>
    `Interrogé sur ${asked}, ${label} a répondu au sujet de linkedin.com/in/${slug}`,
  bothHaveAddress: (address) => `Les deux ont l’adresse ${address}`,
  bothHave: (shared) => `Les deux ont ${shared}`,
  otherName: (label, name, known) =>
    `${label} a répondu au sujet de ${name}, d’autres réponses nomment ${known}`,
  sharedMailbox: (address, label) =>
    `${address} est une boîte partagée, la réponse de ${label} peut donc concerner n’importe qui là-bas`,
  sharesTraits: (label, name, shared) =>
    `La réponse de ${label} porte le nom ${name} et partage ${shared} avec une réponse acceptée`,
  traits: (one, other) => `${one} et ${other}`,
  onlyName: (asked, label, name) =>
    `Interrogé sur ${asked}, ${label} a répondu au sujet de ${name}, et seul le nom peut être comparé`,
  incomparable: (label) => `La réponse de ${label} ne peut pas être comparée`,
  likeness: (label, name, score) =>
    `${label} a trouvé ${name} par la ressemblance du nom et de l’adresse : ${score} sur 1`,
  fitsNameAndCompany: (address, name, label) =>
    `${address} correspond au nom ${name} et à l’entreprise dans la réponse de ${label}`,
  maybeNamesake: (label, name) =>
    `${label} a répondu au sujet de ${name} dans la même entreprise, où deux personnes peuvent porter ce nom`,
  fitsInitial: (address, label, name) =>
    `${address} correspond à l’entreprise dans la réponse de ${label} et à une initiale du nom ${name}`,
  fitsName: (address, label) =>
    `${address} correspond au nom dans la réponse de ${label}, on ne sait pas si l’entreprise correspond`,
  fitsCompany: (address, label, name) =>
    `${address} correspond à l’entreprise dans la réponse de ${label}, mais pas au nom ${name}`,
  company: (label, company) => `${label} a répondu au sujet de ${company}`,
  untiedCompany: (label, company) =>
    `${label} a répondu au sujet de ${company}, et rien d’autre ne relie cette entreprise à la personne`,
  unnamedCompany: (label) =>
    `${label} a répondu au sujet d’une entreprise, et rien d’autre ne la relie à la personne`,
  namesToo: (label, what) => `${label} nomme aussi ${what}`,
  disagreeing: (label) => `${label} et un autre fournisseur nomment des personnes différentes`,
};
