import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const providers: Dictionary['providers'] = {
  ziaPeople: 'Zia personas',
  ziaOrganization: 'Zia empresas',
  tariff: {
    person: 'Persona',
    phone: 'Número de teléfono, añadido como máximo',
    current: 'Persona, API actual',
    currentEmail: 'Correo profesional, API actual, añadido',
    fromDatabase: 'Persona de la base de datos',
    live: 'Persona obtenida en directo',
    businessEmail: 'Correo profesional, añadido',
    jobPerson: 'Trabajo sobre una persona',
    jobCompany: 'Trabajo sobre una empresa',
  },
  creditsLeft: (count) =>
    plural(count, { one: `queda ${number(count)} crédito`, other: `quedan ${number(count)} créditos` }),
  onlyCreditsLeft: (count) =>
    plural(count, { one: `Queda ${number(count)} crédito.`, other: `Quedan ${number(count)} créditos.` }),
  plan: (plan) => `plan ${plan}`,
  noMemberId: (vendor) =>
    `${vendor} no conoce los ID de miembro de LinkedIn (ACoAA…); necesita la URL del perfil público.`,
  noMemberIdHandle: (vendor) =>
    `${vendor} no conoce los ID de miembro de LinkedIn (ACoAA…); necesita el nombre del perfil público.`,
  crustdataWorkEmail:
    'Crustdata consulta personas solo por el correo profesional; esta es una dirección personal.',
  crustdataFetching:
    'Crustdata aún no tiene a esta persona y está obteniendo el perfil. Pregunta de nuevo en una hora o activa la obtención en directo.',
  apolloContact: (said) => `Tu contacto en Apollo dice ${said}.`,
  apolloNoWebhook:
    'No se han pedido números de teléfono: Apollo necesita una URL de webhook https en la configuración.',
  apolloNoTicket: 'Apollo no dio ningún número con el que recoger los teléfonos: solo llegan a tu webhook.',
  apolloNoResult: 'Apollo respondió sin resultado.',
  apolloNoPhone: 'Apollo no encontró ningún número de teléfono.',
  hiddenByPlan: (fields) => `People Data Labs tiene más datos que tu plan oculta: ${fields}.`,
  hiddenFields: {
    work_email: 'correo profesional',
    personal_emails: 'correos personales',
    mobile_phone: 'teléfono móvil',
    phone_numbers: 'números de teléfono',
  },
  ziaLetters:
    'Zia solo lee letras inglesas, al menos tres, y nada de lo que se sabe de esta persona está escrito así.',
  ziaLettersOf: (company) =>
    `Zia solo lee letras inglesas, al menos tres, y «${company}» no está escrito así.`,
  ziaPeopleUnavailable:
    'Zoho ofrece Zia personas solo en sus centros de datos de India, Australia, Canadá, Estados Unidos y Arabia Saudí, y solo con la extensión Web Amigo de Zoho Marketplace. Instálala allí o desactiva Zia personas en Configuración.',
  ziaOrganizationUnavailable:
    'Tu Zoho no ofrece el enriquecimiento de empresas a través de su API. Pregunta a tu administrador de Zoho o desactiva Zia empresas en Configuración.',
};
