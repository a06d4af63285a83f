import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const providers: Dictionary['providers'] = {
  ziaPeople: 'Zia Personen',
  ziaOrganization: 'Zia Firmen',
  tariff: {
    person: 'Person',
    phone: 'Telefonnummer, höchstens zusätzlich',
    current: 'Person, aktuelle API',
    currentEmail: 'Geschäftliche E-Mail, aktuelle API, zusätzlich',
    fromDatabase: 'Person aus der Datenbank',
    live: 'Person, live abgerufen',
    businessEmail: 'Geschäftliche E-Mail, zusätzlich',
    jobPerson: 'Auftrag zu einer Person',
    jobCompany: 'Auftrag zu einer Firma',
  },
  creditsLeft: (count) =>
    plural(count, { one: `noch ${number(count)} Credit`, other: `noch ${number(count)} Credits` }),
  onlyCreditsLeft: (count) =>
    plural(count, { one: `Noch ${number(count)} Credit.`, other: `Noch ${number(count)} Credits.` }),
  plan: (plan) => `Tarif ${plan}`,
  noMemberId: (vendor) =>
    `${vendor} kennt keine LinkedIn-Mitglieds-IDs (ACoAA…) und braucht die URL des öffentlichen Profils.`,
  noMemberIdHandle: (vendor) =>
    `${vendor} kennt keine LinkedIn-Mitglieds-IDs (ACoAA…) und braucht den Namen des öffentlichen Profils.`,
  crustdataWorkEmail:
    'Crustdata schlägt Personen nur über geschäftliche E-Mails nach; dies ist eine private Adresse.',
  crustdataFetching:
    'Crustdata hat diese Person noch nicht und holt das Profil gerade. Fragen Sie in einer Stunde noch einmal oder schalten Sie das Live-Abrufen ein.',
  apolloContact: (said) => `In Ihrem Kontakt bei Apollo steht ${said}.`,
  apolloNoWebhook:
    'Telefonnummern wurden nicht abgefragt: Apollo braucht eine https-Webhook-URL in den Einstellungen.',
  apolloNoTicket:
    'Apollo hat keine Nummer zum Abholen der Telefonnummern genannt: Sie kommen nur bei Ihrem Webhook an.',
  apolloNoResult: 'Apollo hat ohne Ergebnis geantwortet.',
  apolloNoPhone: 'Apollo hat keine Telefonnummer gefunden.',
  hiddenByPlan: (fields) => `People Data Labs hat mehr, was Ihr Tarif verbirgt: ${fields}.`,
  hiddenFields: {
    work_email: 'geschäftliche E-Mail',
    personal_emails: 'private E-Mails',
    mobile_phone: 'Mobilnummer',
    phone_numbers: 'Telefonnummern',
  },
  ziaLetters:
    'Zia liest nur englische Buchstaben, mindestens drei, und nichts, was über diese Person bekannt ist, ist so geschrieben.',
  ziaLettersOf: (company) =>
    `Zia liest nur englische Buchstaben, mindestens drei, und „${company}“ ist nicht so geschrieben.`,
  ziaPeopleUnavailable:
    'Zoho bietet Zia Personen nur in seinen Rechenzentren in Indien, Australien, Kanada, den Vereinigten Staaten und Saudi-Arabien an, und nur mit der Erweiterung Web Amigo aus dem Zoho Marketplace. Installieren Sie sie dort oder schalten Sie Zia Personen in den Einstellungen aus.',
  ziaOrganizationUnavailable:
    'Ihr Zoho bietet die Anreicherung von Firmen nicht über seine API an. Fragen Sie Ihre Zoho-Administration oder schalten Sie Zia Firmen in den Einstellungen aus.',
};
