/** Words of one line. */
export const words = (line: string): [string, ...string[]] => {
  const [first = '', ...rest] = line.split(' ');
  return [first, ...rest];
};

/** Phrases between commas. */
export const phrases = (line: string): [string, ...string[]] => {
  const [first = '', ...rest] = line.split(',').map((phrase) => phrase.trim());
  return [first, ...rest];
};
