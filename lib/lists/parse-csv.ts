import Papa from 'papaparse';

export interface Table {
  rows: readonly (readonly string[])[];
  /** What stands between the cells; undefined when the lines have one cell each. */
  delimiter: string | undefined;
  /** Quotes were broken somewhere, so that every line was read on its own. */
  brokenQuotes: boolean;
}

/**
 * The cells of a CSV text by RFC 4180, whatever its delimiter and line ends. One quote that is never closed would swallow every line after
 * it, so that a text with broken quotes is read line by line, and a broken line with its quotes as ordinary characters.
 */
export function parseCsv(text: string): Table {
  const unified = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const guessed = Papa.parse<string[]>(unified, { newline: '\n', delimitersToGuess: DELIMITERS });
  // A guess that breaks the quotes is a wrong one where another delimiter keeps them whole (few lines, and cells full of commas).
  const parsed = guessed.errors.some(isQuoteError) ? (inWholeQuotes(unified) ?? guessed) : guessed;
  const delimiter = parsed.errors.some(({ type }) => type === 'Delimiter')
    ? undefined
    : parsed.meta.delimiter;
  const brokenQuotes = parsed.errors.some(isQuoteError);
  if (!brokenQuotes) return { rows: parsed.data, delimiter, brokenQuotes };
  const own = delimiter ?? ',';
  return { rows: unified.split('\n').map((line) => parseLine(line, own)), delimiter, brokenQuotes };
}

const DELIMITERS = [',', ';', '\t', '|'];

function inWholeQuotes(text: string): Papa.ParseResult<string[]> | undefined {
  return DELIMITERS.map((delimiter) => Papa.parse<string[]>(text, { newline: '\n', delimiter })).find(
    ({ data, errors }) => !errors.some(isQuoteError) && (data[0]?.length ?? 0) > 1,
  );
}

function parseLine(line: string, delimiter: string): readonly string[] {
  const { data, errors } = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  return errors.some(isQuoteError) ? line.split(delimiter) : (data[0] ?? ['']);
}

const isQuoteError = ({ type }: Papa.ParseError): boolean => type === 'Quotes';
