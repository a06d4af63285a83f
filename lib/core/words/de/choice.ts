import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const elsewhere = (providers: number): string =>
  plural(providers, { one: 'einem anderen Anbieter', other: `${number(providers)} anderen Anbietern` });

export const choice: Dictionary['choice'] = {
  chosen: 'Diesen Wert haben Sie gewählt',
  onlyOne: 'Nur ein Anbieter nennt etwas',
  allAgree: (all) =>
    all === 2 ? 'Beide Anbieter stimmen überein' : `Alle ${number(all)} Anbieter stimmen überein`,
  someAgree: (some, all) =>
    plural(some, {
      one: `${number(some)} von ${number(all)} Anbietern sagt das`,
      other: `${number(some)} von ${number(all)} Anbietern stimmen überein`,
    }),
  newest: (date) => `neuester Stand: ${date}`,
  asked: (date) => `abgefragt: ${date}`,
  askedUnknown: 'Zeitpunkt der Abfrage unbekannt',
  decided: {
    aside: (values) => `${number(values)} Werte, dies ist der zur jetzigen Stelle`,
    support: (values) => `${number(values)} Werte, dies ist der sicherste`,
    observed: (values) => `${number(values)} Werte, dies ist der neueste`,
    fetched: (values) => `${number(values)} Werte, dies ist der zuletzt abgefragte`,
    order: (values) => `${number(values)} Werte, dies ist der erste in Ihrer Reihenfolge der Anbieter`,
    key: (values) => `${number(values)} Werte, dies ist einer von gleichwertigen`,
  },
  filed: {
    workEmail: (address, providers) =>
      `${address} ist bei ${elsewhere(providers)} eine geschäftliche E-Mail-Adresse`,
    personalEmail: (address, providers) =>
      `${address} ist bei ${elsewhere(providers)} eine private E-Mail-Adresse`,
    pastEmail: (address, providers) =>
      `${address} ist bei ${elsewhere(providers)} eine frühere geschäftliche E-Mail-Adresse`,
  },
  elsewhere: 'Möglicherweise geht es um eine frühere Stelle oder eine andere Firma',
  parts: (parts) => parts.join('; '),
  sentences: (sentences) => sentences.join('. '),
};
