/** A header's number; undefined when it is absent, empty (Apollo: unlimited) or none. */
export function headerNumber(headers: Readonly<Record<string, string>>, name: string): number | undefined {
  const text = headers[name]?.trim();
  const value = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
