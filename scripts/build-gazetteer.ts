// The packages with GeoNames' tables in, src/mention/gazetteer/data/places.bin out: `npm run gazetteer`.
// The file is committed, so that reading an article needs no package and no parsing.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeGazetteerFile } from '../src/mention/gazetteer/gazetteer-file.ts';
import { makeGazetteer } from './gazetteer/make-file.ts';

const target = new URL('../src/mention/gazetteer/data/places.bin', import.meta.url);
const bytes = writeGazetteerFile(makeGazetteer());
mkdirSync(fileURLToPath(new URL('.', target)), { recursive: true });
writeFileSync(target, bytes);
console.log(`places.bin: ${bytes.length} bytes`);
