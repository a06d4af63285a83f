export interface DecodedFile {
  text: string;
  /** How the bytes were read, for the user; undefined for plain UTF-8. */
  encoding?: 'UTF-16' | 'Windows-1252';
  /** The file began with a byte order mark, or was no UTF-8: it comes from a spreadsheet, which wants a mark in what it reads too. */
  fromSpreadsheet: boolean;
}

/**
 * The text of a file in the encodings that spreadsheets write: UTF-8, UTF-16 (Excel's "Unicode text"), and Windows-1252 (Excel's plain
 * "CSV" in western Europe) for what is neither. The mark at the beginning is removed.
 */
export function decodeFile(bytes: Uint8Array<ArrayBuffer>): DecodedFile {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be');
  const zeros = zerosOf(bytes);
  if (zeros) return utf16(bytes, zeros === 'odd' ? 'utf-16le' : 'utf-16be');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, fromSpreadsheet: first === 0xef && second === 0xbb };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, encoding: 'Windows-1252', fromSpreadsheet: true };
  }
}

const utf16 = (bytes: Uint8Array<ArrayBuffer>, label: 'utf-16le' | 'utf-16be'): DecodedFile => ({
  text: new TextDecoder(label).decode(bytes),
  encoding: 'UTF-16',
  fromSpreadsheet: true,
});

const SAMPLE_BYTES = 512;

/** Addresses and URLs are ASCII, so that in UTF-16 every other byte of most lines is zero: on odd places when little-endian. */
function zerosOf(bytes: Uint8Array): 'odd' | 'even' | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd <= sample.length / 4) return undefined;
  return odd > even ? 'odd' : 'even';
}
