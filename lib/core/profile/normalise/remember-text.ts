/** Of texts; several people's worth of companies, titles and places. */
const MOST = 4000;

/**
 * The same pure function, which works out each text once: the same company is named by every vendor, in several fields, and again whenever
 * a profile is built anew. Forgets everything when it holds too much, so that memory stays bounded.
 */
export const rememberText = <T extends string | number | readonly object[] | readonly string[]>(
  make: (text: string) => T,
): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
};
