// A worker thread that reads all texts once for every message, and answers when it is done.

import { parentPort } from 'node:worker_threads';
import { analyse } from '../../src/language/index.ts';
import { sampleTexts } from './text.ts';

const { texts } = sampleTexts();
parentPort?.on('message', () => {
  for (const text of texts) analyse(text);
  parentPort?.postMessage('done');
});
