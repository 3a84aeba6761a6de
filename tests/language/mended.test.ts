// Sentences that the parser is known to misread, and how they are read after mending: each word with its head.

import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/index.ts';

/** `word <- relation head` of the words asked for. */
function arcs(text: string, words: readonly string[]): readonly string[] {
  const { tokens } = analyse(text);
  const wordOf = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end);
  return words.map((word) => {
    const at = tokens.findIndex(({ start, end }) => text.slice(start, end) === word);
    const token = tokens[at];
    return `${word} <- ${token?.deprel} ${token === undefined || token.head < 0 ? '' : wordOf(token.head)}`.trim();
  });
}

describe('mending a tree', () => {
  it.each([
    [
      'gives a verb of saying at the end its subject',
      'Gunmen shot dead three farmers, police and witnesses said.',
      ['police <- nsubj said', 'witnesses <- conj police', 'said <- parataxis shot'],
    ],
    [
      'leaves a verb of saying that goes on from another',
      'Gunmen killed a farmer, a teacher and a nurse, and told villagers to leave.',
      ['teacher <- conj farmer', 'nurse <- conj farmer', 'told <- conj killed'],
    ],
    [
      'makes a title of the first of two objects side by side',
      'He is to meet Qatari Prime Minister Sheikh Nasser bin Khalid later tonight.',
      ['Minister <- nmod:desc Nasser', 'Nasser <- obj meet'],
    ],
    [
      'takes a verb in the past out of a plan',
      'Police said they foiled a plan to kill the mayor and arrested two men.',
      ['kill <- acl plan', 'arrested <- conj foiled'],
    ],
    [
      'leaves an infinitive joined to another',
      'Police said they foiled a plan to kill the mayor and arrest two men.',
      ['kill <- acl plan', 'arrest <- conj kill'],
    ],
    [
      'joins a name to the name behind an adjective',
      "A meeting between Taiwan's president Lin Shu-fen and Lithuanian Prime Minister Jonas Petraitis planned for Friday has been called off.",
      ['Lithuanian <- amod Jonas', 'Jonas <- conj Lin'],
    ],
    [
      'finds the verb of a sentence that begins with a name and what it is',
      'Maisuradze, a former banker, accused Western embassies of funding the unrest.',
      ['Maisuradze <- nsubj accused', 'accused <- root', 'embassies <- obj accused'],
    ],
    [
      'finds the verb between a noun with its town and a title with its name',
      'Police in Budapest arrested opposition leader Balint Kocsis on Sunday at a rally that had been banned.',
      [
        'Police <- nsubj arrested',
        'arrested <- root',
        'leader <- nmod:desc Balint',
        'Balint <- obj arrested',
      ],
    ],
    [
      'finds it before an infinitive',
      'A court in Geneva ordered private bank Lombach to pay a fine of 90 million francs on Monday for failing to stop money laundering.',
      [
        'court <- nsubj ordered',
        'ordered <- root',
        'Lombach <- obj ordered',
        'pay <- xcomp ordered',
      ],
    ],
    [
      'leaves a participle that describes the first noun',
      'A company in Oslo owned by billionaire Jonas Berg failed.',
      ['company <- nsubj failed', 'owned <- acl company'],
    ],
    [
      'leaves a verb of saying before what is said',
      'Police in Oslo said former minister Jonas Berg had left.',
      ['Police <- nsubj said', 'Jonas <- nsubj left', 'left <- ccomp said'],
    ],
    [
      'hangs a name behind its title on the noun above both',
      'Police in Honduras arrested a man on Thursday over the murder of radio journalist Elmer Zuniga.',
      ['journalist <- nmod:desc Elmer', 'Elmer <- nmod murder'],
    ],
  ])('%s', (_, text, wanted) => {
    const words = wanted.map((arc) => arc.split(' ')[0] ?? '');
    expect(arcs(text, words)).toEqual(wanted);
  });
});
