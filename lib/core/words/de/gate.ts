import type { Dictionary } from '@/lib/core/words/dictionary';

export const gate: Dictionary['gate'] = {
  nameless: 'eine Person ohne Namen',
  confirmed: 'Sie haben gesagt, dass es dieselbe Person ist',
  profile: (label, slug) => `${label} hat über linkedin.com/in/${slug} geantwortet`,
  echo: (label, slug) => `${label} hat die Frage nach linkedin.com/in/${slug} beantwortet`,
  renamed: (label, slug, now) =>
    `${label} hat die Frage nach linkedin.com/in/${slug} beantwortet, das jetzt linkedin.com/in/${now} heißt`,
  hasAddress: (label, address) => `Die Antwort von ${label} enthält die Adresse ${address}`,
  addressOfOther: (label, address, name, known) =>
    `${label} ordnet ${address} dem Namen ${name} zu, andere Antworten nennen ${known}`,
  otherProfile: (asked, label, slug) =>
    `Gefragt wurde nach ${asked}, ${label} hat über linkedin.com/in/${slug} geantwortet`,
  bothHaveAddress: (address) => `Beide haben die Adresse ${address}`,
  bothHave: (shared) => `Beide haben ${shared}`,
  otherName: (label, name, known) =>
    `${label} hat über ${name} geantwortet, andere Antworten nennen ${known}`,
  sharedMailbox: (address, label) =>
    `${address} ist ein gemeinsames Postfach, die Antwort von ${label} kann also irgendjemanden dort meinen`,
  sharesTraits: (label, name, shared) =>
    `Die Antwort von ${label} hat den Namen ${name} und teilt ${shared} mit einer angenommenen Antwort`,
  traits: (one, other) => `${one} und ${other}`,
  onlyName: (asked, label, name) =>
    `Gefragt wurde nach ${asked}, ${label} hat über ${name} geantwortet, und nur der Name lässt sich vergleichen`,
  incomparable: (label) => `Die Antwort von ${label} lässt sich nicht vergleichen`,
  likeness: (label, name, score) =>
    `${label} hat ${name} über die Ähnlichkeit von Name und Adresse gefunden: ${score} von 1`,
  fitsNameAndCompany: (address, name, label) =>
    `${address} passt zum Namen ${name} und zur Firma in der Antwort von ${label}`,
  maybeNamesake: (label, name) =>
    `${label} hat über ${name} bei derselben Firma geantwortet, wo es zwei Personen dieses Namens geben kann`,
  fitsInitial: (address, label, name) =>
    `${address} passt zur Firma in der Antwort von ${label} und vom Namen ${name} zu einem Anfangsbuchstaben`,
  fitsName: (address, label) =>
    `${address} passt zum Namen in der Antwort von ${label}, ob die Firma passt, ist nicht bekannt`,
  fitsCompany: (address, label, name) =>
    `${address} passt zur Firma in der Antwort von ${label}, aber nicht zum Namen ${name}`,
  company: (label, company) => `${label} hat über ${company} geantwortet`,
  untiedCompany: (label, company) =>
    `${label} hat über ${company} geantwortet, und sonst verbindet nichts diese Firma mit der Person`,
  unnamedCompany: (label) =>
    `${label} hat über eine Firma geantwortet, und sonst verbindet nichts diese Firma mit der Person`,
  namesToo: (label, what) => `Auch ${label} nennt ${what}`,
  disagreeing: (label) => `${label} und ein anderer Anbieter nennen verschiedene Personen`,
};
