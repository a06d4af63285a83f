import { LEADING_FORMS, LEGAL_FORMS, LEGAL_PHRASES, UNSPACED_FORMS } from './legal-forms';
import { foldedWords, withoutBrackets } from './text';
import { rememberText } from './remember-text';

/** "S.p.A." folds to three words of one letter: read them as one, so that dots make no difference. */
const joinSingleLetters = (words: readonly string[]): string[] => {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const single = /^[a-z]$/.test(word);
    if (single && open) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
    open = single;
  }
  return joined;
};

/** How many words at the end are a legal form, always leaving one word for the name. */
const formLength = (words: readonly string[]): number => {
  const phrase = LEGAL_PHRASES.find((candidate) => words.join(' ').endsWith(` ${candidate}`));
  if (phrase !== undefined) return phrase.split(' ').length;
  return words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '') ? 1 : 0;
};

/** Equal for names of one company: legal form, case, diacritics, punctuation and bracketed additions make no difference. */
export const companyKey = rememberText((name: string): string => {
  const spelled = withoutBrackets(name.normalize('NFKC')).replace(/[&+]/g, ' and ');
  let words = joinSingleLetters(foldedWords(spelled));
  if (words.length > 1 && LEADING_FORMS.has(words[0] ?? '')) words = words.slice(1);
  for (let length = formLength(words); length > 0; length = formLength(words)) {
    words = words.slice(0, -length);
    // "GmbH & Co. KG": the "and" that held the forms together goes with them.
    if (words.length > 1 && words.at(-1) === 'and') words.pop();
  }
  const key = words.join(' ');
  return key.replace(UNSPACED_FORMS, '').trim() || key;
});
