import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const providers: Dictionary['providers'] = {
  ziaPeople: 'Zia pessoas',
  ziaOrganization: 'Zia empresas',
  tariff: {
    person: 'Pessoa',
    phone: 'Número de telefone, acréscimo máximo',
    current: 'Pessoa, API atual',
    currentEmail: 'E-mail profissional, API atual, acréscimo',
    fromDatabase: 'Pessoa da base de dados',
    live: 'Pessoa buscada ao vivo',
    businessEmail: 'E-mail profissional, acréscimo',
    jobPerson: 'Trabalho sobre uma pessoa',
    jobCompany: 'Trabalho sobre uma empresa',
  },
  creditsLeft: (count) =>
    plural(count, { one: `resta ${number(count)} crédito`, other: `restam ${number(count)} créditos` }),
  onlyCreditsLeft: (count) =>
    plural(count, { one: `Resta ${number(count)} crédito.`, other: `Restam ${number(count)} créditos.` }),
  plan: (plan) => `plano ${plan}`,
  noMemberId: (vendor) =>
    `${vendor} não conhece IDs de membro do LinkedIn (ACoAA…); precisa da URL do perfil público.`,
  noMemberIdHandle: (vendor) =>
    `${vendor} não conhece IDs de membro do LinkedIn (ACoAA…); precisa do nome do perfil público.`,
  crustdataWorkEmail: 'O Crustdata consulta pessoas só pelo e-mail profissional; este é um endereço pessoal.',
  crustdataFetching:
    'O Crustdata ainda não tem esta pessoa e está buscando o perfil. Consulte de novo em uma hora ou ative a busca ao vivo.',
  apolloContact: (said) => `Seu contato no Apollo diz ${said}.`,
  apolloNoWebhook:
    'Números de telefone não foram pedidos: o Apollo precisa de uma URL de webhook https nas configurações.',
  apolloNoTicket: 'O Apollo não deu nenhum número para buscar os telefones: eles só chegam ao seu webhook.',
  apolloNoResult: 'O Apollo respondeu sem resultado.',
  apolloNoPhone: 'O Apollo não encontrou nenhum número de telefone.',
  hiddenByPlan: (fields) => `O People Data Labs tem mais dados que o seu plano oculta: ${fields}.`,
  hiddenFields: {
    work_email: 'e-mail profissional',
    personal_emails: 'e-mails pessoais',
    mobile_phone: 'celular',
    phone_numbers: 'números de telefone',
  },
  ziaLetters:
    'O Zia lê só letras do alfabeto inglês, pelo menos três, e nada do que se sabe sobre esta pessoa está escrito assim.',
  ziaLettersOf: (company) =>
    `O Zia lê só letras do alfabeto inglês, pelo menos três, e “${company}” não está escrito assim.`,
  ziaPeopleUnavailable:
    'O Zoho oferece Zia pessoas só nos data centers da Índia, da Austrália, do Canadá, dos Estados Unidos e da Arábia Saudita, e só com a extensão Web Amigo do Zoho Marketplace. Instale-a ou desative Zia pessoas nas configurações.',
  ziaOrganizationUnavailable:
    'O seu Zoho não oferece o enriquecimento de empresas pela API. Fale com o administrador do Zoho ou desative Zia empresas nas configurações.',
};
