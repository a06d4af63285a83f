import { foldedWords } from './text';
import { rememberText } from './remember-text';

/** Abbreviations with one common meaning in a title. "PM" and "SE" have several, so they stay. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  vp: 'vice president',
  svp: 'senior vice president',
  evp: 'executive vice president',
  avp: 'assistant vice president',
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  mgr: 'manager',
  dir: 'director',
  asst: 'assistant',
  assoc: 'associate',
  exec: 'executive',
  gm: 'general manager',
  md: 'managing director',
  ceo: 'chief executive officer',
  cto: 'chief technology officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cmo: 'chief marketing officer',
  cio: 'chief information officer',
  cro: 'chief revenue officer',
  cpo: 'chief product officer',
  hr: 'human resources',
  ops: 'operations',
  mktg: 'marketing',
};

const FILLERS = new Set('of the and for to in at'.split(' '));

/**
 * Equal for spellings of one title: "VP, Sales", "V.P. of Sales" and "Vice President Sales"; "Sales Manager" and "Manager, Sales"; "Chief
 * Revenue Officer (CRO)". The order of the words says nothing once each is there.
 */
export const jobTitleKey = rememberText((title: string): string => {
  const words = foldedWords(
    title.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1').replace(/\bco-(?=\p{L})/giu, 'co'),
  )
    .filter((word) => !FILLERS.has(word))
    .flatMap((word) =>
      Object.hasOwn(ABBREVIATIONS, word) ? (ABBREVIATIONS[word] ?? '').split(' ') : [word],
    );
  return [...new Set(words)].sort().join(' ');
});
