// A child process for the test of kills: adds article after article to the store in the folder it is
// given, and says each id on standard output once the store has it.

import { writeSync } from 'node:fs';
import { type Document, documentIdOf } from '../../src/model/index.ts';
import { openStore } from '../../src/store/index.ts';
import { MEETING } from '../fixtures/readings.ts';

const [folder = '', from = '0'] = process.argv.slice(2);
const store = openStore(folder);
for (let number = Number(from); ; number += 1) {
  const text = `${number}. ${MEETING.document.text}`;
  const id = documentIdOf({ text });
  const document: Document = { ...MEETING.document, id, text };
  store.mergeArticle(document, { ...MEETING.reading, id }, 'v1');
  writeSync(1, `${id}\n`);
}
