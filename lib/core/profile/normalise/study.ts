import { foldedWords, withoutBrackets } from './text';
import { rememberText } from './remember-text';

const FILLERS = new Set('of the at in de la du der fur and'.split(' '));

/** Equal for "University of Northfield", "Northfield University" and "Northfield University (NU)". */
export const schoolKey = rememberText((school: string): string => {
  const words = foldedWords(withoutBrackets(school));
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : words).toSorted().join(' ');
});

/** Short forms with one common meaning. */
const DEGREES: Readonly<Record<string, string>> = {
  bsc: 'bachelor science',
  bs: 'bachelor science',
  ba: 'bachelor arts',
  beng: 'bachelor engineering',
  bcom: 'bachelor commerce',
  bba: 'bachelor business administration',
  msc: 'master science',
  ms: 'master science',
  ma: 'master arts',
  meng: 'master engineering',
  mba: 'master business administration',
  phd: 'doctor philosophy',
  jd: 'doctor law',
  md: 'doctor medicine',
};

/** Equal for "B.Sc." and "Bachelor of Science"; empty for no degree. */
export const degreeKey = (degree: string): string =>
  foldedWords(degree.replace(/\.(?=\p{L}|\s|$)/gu, '').replace(/\b([bm]) (?=(?:a|s|sc|eng|com)\b)/gi, '$1'))
    .filter((word) => !FILLERS.has(word))
    .map((word) => word.replace(/^(bachelor|master|doctor)s$|^doctorate$/, '$1') || 'doctor')
    .map((word) => (Object.hasOwn(DEGREES, word) ? DEGREES[word] : word))
    .join(' ');

/** What schools call themselves in the languages in which they are named most: words that are not spelled in two ways. */
const SCHOOL_WORDS = new Set(
  (
    'university college institute school academy polytechnic state national technology technical science sciences arts law medicine ' +
    'medical engineering business management economics education international american ' +
    'universitat hochschule fachhochschule technische institut wissenschaften ' +
    'universite ecole superieure polytechnique commerce nationale ' +
    'universidad universidade instituto tecnologico politecnica nacional federal superior escuela escola ' +
    'universita politecnico istituto studi scuola universiteit hogeschool technologie'
  ).split(' '),
);

/** How many of its words are such words. Of "Univesity of Northfield" and "University of Northfield", the second has one more. */
export const countSchoolWords = (school: string): number =>
  foldedWords(withoutBrackets(school)).filter((word) => SCHOOL_WORDS.has(word)).length;
