import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const providers: Dictionary['providers'] = {
  ziaPeople: 'Zia personnes',
  ziaOrganization: 'Zia entreprises',
  tariff: {
    person: 'Personne',
    phone: 'Numéro de téléphone, supplément maximal',
    current: 'Personne, API actuelle',
    currentEmail: 'E-mail professionnel, API actuelle, supplément',
    fromDatabase: 'Personne de la base de données',
    live: 'Personne récupérée en direct',
    businessEmail: 'E-mail professionnel, supplément',
    jobPerson: 'Tâche sur une personne',
    jobCompany: 'Tâche sur une entreprise',
  },
  creditsLeft: (count) =>
    plural(count, { one: `${number(count)} crédit restant`, other: `${number(count)} crédits restants` }),
  onlyCreditsLeft: (count) =>
    plural(count, { one: `${number(count)} crédit restant.`, other: `${number(count)} crédits restants.` }),
  plan: (plan) => `offre ${plan}`,
  noMemberId: (vendor) =>
    `${vendor} ne connaît pas les identifiants de membre LinkedIn (ACoAA…) ; il lui faut l’URL du profil public.`,
  noMemberIdHandle: (vendor) =>
    `${vendor} ne connaît pas les identifiants de membre LinkedIn (ACoAA…) ; il lui faut le nom du profil public.`,
  crustdataWorkEmail:
    'Crustdata ne recherche les personnes que par e-mail professionnel ; cette adresse est personnelle.',
  crustdataFetching:
    'Crustdata n’a pas encore cette personne et récupère le profil. Redemandez dans une heure, ou activez la récupération en direct.',
  apolloContact: (said) => `Votre fiche de contact Apollo indique ${said}.`,
  apolloNoWebhook:
    'Les numéros de téléphone n’ont pas été demandés : Apollo a besoin d’une URL de webhook https dans les paramètres.',
  apolloNoTicket:
    'Apollo n’a donné aucun numéro pour récupérer les téléphones : ils n’arrivent qu’à votre webhook.',
  apolloNoResult: 'Apollo a répondu sans résultat.',
  apolloNoPhone: 'Apollo n’a trouvé aucun numéro de téléphone.',
  hiddenByPlan: (fields) => `People Data Labs en sait plus, mais votre offre le masque : ${fields}.`,
  hiddenFields: {
    work_email: 'e-mail professionnel',
    personal_emails: 'e-mails personnels',
    mobile_phone: 'téléphone mobile',
    phone_numbers: 'numéros de téléphone',
  },
  ziaLetters:
    'Zia ne lit que les lettres anglaises, au moins trois, et rien de ce qu’on sait de cette personne n’est écrit ainsi.',
  ziaLettersOf: (company) =>
    `Zia ne lit que les lettres anglaises, au moins trois, et « ${company} » n’est pas écrit ainsi.`,
  ziaPeopleUnavailable:
    'Zoho ne propose Zia personnes que dans ses centres de données en Inde, en Australie, au Canada, aux États-Unis et en Arabie saoudite, et seulement avec l’extension Web Amigo du Zoho Marketplace. Installez-la, ou désactivez Zia personnes dans les paramètres.',
  ziaOrganizationUnavailable:
    'Votre Zoho ne propose pas l’enrichissement des entreprises par son API. Demandez à votre administrateur Zoho, ou désactivez Zia entreprises dans les paramètres.',
};
