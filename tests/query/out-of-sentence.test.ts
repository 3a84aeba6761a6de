// What the graph does not hold is read out of the one sentence that tells it word for word; where a word of the question is
// not said of that deed, the sides are others, or it is denied or still to come, nothing is read.

import { describe, expect, it } from 'vitest';
import { ARTICLE_FOLDERS, graphOfFolder } from '../../bench/score/questions/read-folder.ts';
import { read } from '../../src/pipeline.ts';
import { ask, graphologySource, type QuerySource } from '../../src/query/index.ts';
import { SentenceReaderMissing } from '../../src/query/question/by-reading/sentence-reader.ts';
import { readOutOfSentence } from '../../src/query/question/out-of-sentence/index.ts';
import { preparedWords } from '../../src/query/question/prepare-words.ts';

const folder = (name: string) =>
  graphologySource(graphOfFolder(new URL(`${name}/`, import.meta.url)));
const DEV = graphologySource(graphOfFolder(ARTICLE_FOLDERS.dev));
const SOURCES = new Map<string, QuerySource>([
  ['dev', DEV],
  ['round-1', folder('round-1')],
  ['round-3', folder('round-3')],
  ['round-8', folder('round-8')],
  ['round-9', folder('round-9')],
  ['round-11', folder('round-11')],
  ['round-18', folder('round-18')],
  ['round-22', folder('round-22')],
]);

function sourceOf(name: string): QuerySource {
  const source = SOURCES.get(name);
  if (source === undefined) throw new RangeError(`no such folder: ${name}`);
  return source;
}

describe('who, how many, how much, how long, where and when', () => {
  it.each([
    ['dev', 'Who accused Mutua of revenge?', ['Rose Achieng']],
    ['dev', 'Who accused the European Union of interference?', ['Irakli Lomidze']],
    ['dev', 'Who sentenced Asante to eight years in prison?', ['court']],
    ['dev', 'Who condemned the shelling?', ['United Nations']],
    ['dev', 'Who agreed on a ceasefire?', ['Northern Front', 'Sudanese army']],
    ['dev', 'Who will step down as chairman?', ['James Whitlock']],
    ['round-1', 'who lent money to Ardent Copper', ['African Development Bank']],
    ['round-1', 'how many ships were diverted to Rotterdam', [6]],
    ['round-11', 'where was andrei melnik arrested', ['Paldiski']],
    ['round-22', 'how much was southern deep fined', ['NZ$2.3 million']],
    ['round-22', 'for how long was vandamme suspended', ['90 days']],
    ['round-22', 'when did Larrea cut the subsidies', ['2029-10-05']],
    ['round-22', 'who accompanied Macaraeg', ['Benilda Ocampo']],
    ['round-22', 'how many people died in the typhoon', [41]],
    ['round-11', 'who sold land to corvina', ['Radoje Simic']],
    ['round-22', 'head of kazuran', ['Galiya Nurpeisova']],
    ['round-22', 'vice president of ecuador', ['Ximena Borja']],
    ['round-22', 'how many were injured in guayaquil', [38]],
  ])('%s: %s', (name, question, wanted) => {
    const { rows, evidence, assumptions } = ask(sourceOf(name), question);
    expect(rows.map((row) => row[0])).toEqual(wanted);
    expect(new Set(evidence.map(({ sentence }) => sentence)).size).toBe(1);
    expect(assumptions.join()).toContain('read out of the sentence');
  });

  it('gives the same rows again as openCypher', () => {
    const answer = ask(DEV, 'Who accused Mutua of revenge?');
    expect(ask(DEV, answer.cypher).rows).toEqual(answer.rows);
  });
});

describe('nothing is read', () => {
  const readOut = (name: string, question: string) =>
    readOutOfSentence(sourceOf(name), preparedWords(question), read);

  it.each([
    // Another deed, other sides, a number of others.
    ['round-3', 'who owns the factory'],
    ['round-3', 'who owns the owner of Savanna Air'],
    ['round-1', 'how many miners were injured'],
    ['round-8', 'how many people died in austria'],
    ['round-18', 'how much did japan pledge'],
    // What was so once.
    ['round-9', 'who leads San Telmo'],
    ['round-9', 'who is the chairman of Kgalagadi Telecom'],
    // What may be any, and what is broken.
    ['dev', 'Who met Alemu on a Tuesday?'],
    ['dev', 'who met Alemu Alemu'],
    ['dev', 'who met Alemu between'],
    // Several are asked for, and one sentence names one.
    ['round-22', 'Which executives of Merwede were charged?'],
    ['round-22', 'who did not meet Macaraeg'],
    ['round-22', 'who resigned'],
  ])('%s: %s', (name, question) => {
    expect(readOut(name, question)).toBeUndefined();
  });

  it('without what reads sentences', () => {
    const words = preparedWords('Who accused Mutua of revenge?');
    expect(() => readOutOfSentence(DEV, words, undefined)).toThrow(SentenceReaderMissing);
  });
});
