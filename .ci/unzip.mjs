import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const FILE = 0x04034b50;
const STORED = 0;

/**
 * Unpacks an archive as `npm run zip` writes it: sizes stand before each file, and only deflate or nothing was used. Node has no reader of
 * its own, and not every machine has a program for it.
 * @param {Buffer} archive
 * @param {string} folder
 */
export function unzip(archive, folder) {
  for (let at = 0; archive.readUInt32LE(at) === FILE;) {
    const method = archive.readUInt16LE(at + 8);
    const packed = archive.readUInt32LE(at + 18);
    const nameLength = archive.readUInt16LE(at + 26);
    const start = at + 30 + nameLength + archive.readUInt16LE(at + 28);
    const path = join(folder, archive.toString('utf8', at + 30, at + 30 + nameLength));
    const bytes = archive.subarray(start, start + packed);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, method === STORED ? bytes : inflateRawSync(bytes));
    at = start + packed;
  }
}
