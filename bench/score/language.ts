// How well the language layer reads, beside two other libraries on the same texts in the same run.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPROMISE } from './language/compromise-tool.ts';
import type { LoadCost } from './language/load-cost.ts';
import { measureNames } from './language/names.ts';
import { RAPPORT } from './language/rapport-tool.ts';
import { measureSpeed } from './language/speed.ts';
import { measureTreebanks, readTreebank, TREEBANKS } from './language/treebanks.ts';
import { WINK } from './language/wink-tool.ts';
import type { Report, Suite } from './suite.ts';

const TOOLS = [RAPPORT, WINK, COMPROMISE];

/** Files from which the language layer is measured. */
export const LANGUAGE_DATA: readonly string[] = [
  ...TREEBANKS.map(({ file }) => file),
  'uner-ewt.dev.jsonl',
  'crossner-politics.dev.jsonl',
  're3d.dev.jsonl',
  'knowledgenet.dev.jsonl',
  'meantime.dev.jsonl',
  'gum-open.dev.jsonl',
];

const METHOD = [
  'Trees and tags: F1 as in the CoNLL 2018 shared task, from raw text put together from the treebanks. Words align by their characters, those of multiword tokens by a longest common subsequence of forms. LAS leaves out subtypes of relations, as there.',
  'wink-nlp (wink-eng-lite-web-model) tells no heads and no names of people, organizations or places; its lemmas and tags other than UPOS are not compared. compromise has tags of its own, mapped where one plainly means a universal one; its punctuation counts as words, its contractions and possessives are divided as the treebank divides them, its names lose the punctuation and possessive at their end.',
  'Names: exact span and kind. re3d annotates nominals too and whole phrases, so only mentions with a capital count, and only recall; so too MEANTIME, of which the proper names of the annotated text count. KnowledgeNet marks the parties of some relations only; their kinds follow from the relations. In these three an article before a name and a stop or possessive after it are left out on both sides. GUM marks whole phrases and many things as named that others do not; they are cut to names by rule. The text of Universal NER has lost its lines, so it is also read with the sentence breaks of the data given.',
  'These sets are for development: they chose the length of training and the rules; the texts of re3d and MEANTIME went into the word vectors, without their annotation.',
];

export const LANGUAGE: Suite = {
  name: 'language',
  title: 'The language layer on development data',
  needs: LANGUAGE_DATA,
  run: (data): Report => {
    const treebanks = measureTreebanks(data, TOOLS);
    const names = measureNames(data, TOOLS);
    const texts = TREEBANKS.flatMap((bank) => readTreebank(data, bank));
    return {
      tables: [...treebanks.tables, ...names.tables, measureSpeed(texts, TOOLS)],
      figures: { ...treebanks.figures, ...names.figures },
      notes: [...METHOD, loadNote(data)],
    };
  },
};

function loadNote(data: string): string {
  const script = fileURLToPath(new URL('language/load-cost.ts', import.meta.url));
  const file = join(data, TREEBANKS[0]?.file ?? '');
  const child = spawnSync(process.execPath, [...process.execArgv, script, file], {
    encoding: 'utf8',
  });
  if (child.status !== 0) return 'The cost of loading could not be measured.';
  const { loadMs, beforeMiB, loadedMiB, peakMiB } = JSON.parse(child.stdout) as LoadCost;
  return `Loading Rapport's language layer, to the end of a first sentence, took ${loadMs.toFixed(0)} ms; the process grew from ${beforeMiB.toFixed(0)} to ${loadedMiB.toFixed(0)} MiB, and to ${peakMiB.toFixed(0)} MiB at most while reading EWT dev.`;
}
