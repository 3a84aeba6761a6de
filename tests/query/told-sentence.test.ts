// What is not understood is refused with the sentence that comes nearest to answering it, where one has most of its words.

import { describe, expect, it } from 'vitest';
import { graphOfFolder } from '../../bench/score/questions/read-folder.ts';
import { graphologySource } from '../../src/query/index.ts';
import { preparedWords } from '../../src/query/question/prepare-words.ts';
import { toldSentence } from '../../src/query/question/told-sentence.ts';

const SOURCE = graphologySource(graphOfFolder(new URL('round-14/', import.meta.url)));
const OTHER = graphologySource(graphOfFolder(new URL('round-16/', import.meta.url)));

function toldOf(question: string, source = SOURCE): string | undefined {
  return toldSentence(source, preparedWords(question));
}

describe('it has the deed that is asked for', () => {
  it.each([
    // The word itself goes before another for the same.
    ['who recalled choque', 'recalled Choque'],
    ['who was blamed for the drone strike', 'blamed'],
    ['where was traore expected', 'is due in Port Sudan'],
    ['who sold the bank to sarapuu', 'bought it from the Lithuanian state'],
    // Right behind a sentence that names him.
    ['where was petkus house searched', 'Police searched his house in Kaunas'],
    ['who wants balciune to resign', 'demanded her resignation'],
    // Money, an age, a reason.
    ['how much did sarapuu pay for baltijos kreditas', '210 million'],
    ['how old is undurraga', 'Undurraga, 38'],
    ['why did undurraga go to arica', 'to see his mother'],
  ])('%s', (question, told) => {
    expect(toldOf(question, OTHER)).toContain(told);
  });
});

describe('the sentence nearest to a question', () => {
  it.each([
    ['who accused heike brandt of hiding losses', 'accused Heike Brandt of hiding losses'],
    ['how much did van loon pay for brandt marine', 'for 40 million euros'],
    ['how much was karadeniz holding fined', '3 million euros'],
    ['who owns the dam', 'The dam is owned by Sekong Power'],
    ['when did van loon buy the shipyard', 'acquired Brandt Marine in July'],
    ['what did stegemann say about the yard', 'We will not let them close this yard'],
    ['how many people were detained outside parliament', '11 supporters of Free Valley'],
    ['who called for an early election', 'Zofia Gutt called for an early election'],
  ])('%s', (question, told) => {
    expect(toldOf(question)).toContain(told);
  });
});

describe('no sentence is near', () => {
  it.each([
    // A name alone is in many sentences.
    'what about dirk malchow',
    // No sentence speaks of both, or has half of the words.
    'who paid dirk malchow to insure tilman koch',
    'how tall is anke vogt in metres',
    // The name and other words, but not the deed.
    'who insured the shipyard brandt marine',
    // One word alone, without a name.
    'who swam',
    'why is the sky blue',
  ])('%s', (question) => {
    expect(toldOf(question)).toBeUndefined();
  });
});
