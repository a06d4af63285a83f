// The script that is put into pages stays small: at most 10 kB, compressed as gzip does at its best. Run "npm run build" first.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const MAX_BYTES = 10_000;
const bytes = gzipSync(readFileSync('.output/chrome-mv3/page-reader.js'), { level: 9 }).byteLength;
console.log(`The page reader weighs ${bytes} bytes compressed, of at most ${MAX_BYTES}.`);
process.exitCode = bytes <= MAX_BYTES ? 0 : 1;
