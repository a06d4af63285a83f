import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode';

const TEXT = 'name;email\nJürgen;juergen@x.example\n';

/** Bytes of the text in UTF-16. */
function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((character, place) => view.setUint16(place * 2, character.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

describe('decodeFile', () => {
  const utf8 = new TextEncoder();
  const latin = Uint8Array.from([...TEXT].map((character) => character.charCodeAt(0)));
  const cases: [string, Uint8Array<ArrayBuffer>, Omit<ReturnType<typeof decodeFile>, 'text'>][] = [
    ['UTF-8', utf8.encode(TEXT), { fromSpreadsheet: false }],
    ['UTF-8 with a mark', utf8.encode(`\uFEFF${TEXT}`), { fromSpreadsheet: true }],
    ['UTF-16 LE', utf16(`\uFEFF${TEXT}`, true), { encoding: 'UTF-16', fromSpreadsheet: true }],
    ['UTF-16 BE', utf16(`\uFEFF${TEXT}`, false), { encoding: 'UTF-16', fromSpreadsheet: true }],
    ['UTF-16 LE without a mark', utf16(TEXT, true), { encoding: 'UTF-16', fromSpreadsheet: true }],
    ['UTF-16 BE without a mark', utf16(TEXT, false), { encoding: 'UTF-16', fromSpreadsheet: true }],
    ['Windows-1252', latin, { encoding: 'Windows-1252', fromSpreadsheet: true }],
    ['nothing', new Uint8Array(), { fromSpreadsheet: false }],
  ];
  it.each(cases)('reads %s', (what, bytes, expected) => {
    expect(decodeFile(bytes)).toEqual({ text: what === 'nothing' ? '' : TEXT, ...expected });
  });
});
