import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const left = (credits: number): string =>
  plural(credits, { one: `resta ${number(credits)}`, other: `restam ${number(credits)}` });

export const lookup: Dictionary['lookup'] = {
  notAllowed: 'Sua organização não permite',
  switchedOff: 'Desativado nas configurações',
  connectZoho: 'Conecte o Zoho nas configurações',
  addKey: (label) => `Adicione uma chave de ${label} nas configurações`,
  notByEmail: (label) => `Não é possível consultar ${label} por e-mail`,
  notByLinkedIn: (label) => `Não é possível consultar ${label} pelo LinkedIn`,
  noPrice: (label) => `O preço de ${label} não é conhecido. Informe-o nas configurações`,
  needsFirst: (fields) => `Primeiro é preciso: ${fields.join(', ')}`,
  overDay: (limit, credits) =>
    `Acima do seu limite diário de ${number(limit)} créditos: ${left(credits)}. Aumente-o nas configurações ou espere o próximo dia`,
  overMonth: (limit, credits) =>
    `Acima do seu limite mensal de ${number(limit)} créditos: ${left(credits)}. Aumente-o nas configurações ou espere o próximo mês`,
  afterOther: (label) => `Depois de ${label}, se ainda faltar algo de que você precisa`,
  ifMissing: 'Se ainda faltar algo de que você precisa',
  enough: 'Não é preciso: tudo o que você marcou como necessário já é conhecido',
  notAskedYet: 'Ainda não consultado',
  leftToday: (credits, limit) => `Restam ${number(credits)} de ${number(limit)} créditos hoje.`,
  leftThisMonth: (credits, limit) => `Restam ${number(credits)} de ${number(limit)} créditos neste mês.`,
  balance: (label, credits, age) => `Segundo ${label}, ${age}: restam ${number(credits)}.`,
  asked: (age) => `consultado ${age}`,
  askedForFree: (age) => `consultado ${age}, nada pago agora`,
  never: (line) => `Não consultado: “${line}” está na sua lista “Nunca consultar”`,
  forgotten: (date) => `Não consultado: você esqueceu esta pessoa (${date})`,
  notWritten:
    'O Facet não conseguiu gravar no próprio armazenamento, por isso ninguém foi consultado e nada foi pago. Libere espaço em disco e reinicie o navegador.',
};
