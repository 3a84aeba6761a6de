// A parsed document in, the bodies whose names read like other words out: "Doctors Without Borders", "Committee
// to Protect Journalists". No recognizer takes them for names, so they are known one by one.

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import type { BracketedBody } from './bracketed-bodies.ts';

const NAMES: readonly (readonly string[])[] = [
  'Doctors Without Borders',
  'Reporters Without Borders',
  'Lawyers Without Borders',
  'Engineers Without Borders',
  'Committee to Protect Journalists',
  'Save the Children',
  'Physicians for Human Rights',
  'Campaign to Stop Killer Robots',
  'Organisation for the Prohibition of Chemical Weapons',
  'Organization for the Prohibition of Chemical Weapons',
  'Search for Common Ground',
  'Stop the War Coalition',
  // Parliaments by their own names.
  'Bundestag',
  'Bundesrat',
  'Landtag',
  'Knesset',
  'Saeima',
  'Seimas',
  'Sejm',
  'Riigikogu',
  'Riksdag',
  'Storting',
  'Folketing',
  'Eduskunta',
  'Althing',
  'State Duma',
  'Verkhovna Rada',
  'Lok Sabha',
  'Rajya Sabha',
].map((name) => name.split(' '));

/** Where such names stand, in order of text; words count with their capitals. */
export function findWordedBodies(tree: Tree): readonly BracketedBody[] {
  return tree.tokens.flatMap((_, first) => {
    const name = NAMES.find((words) =>
      words.every((word, at) => wordOf(tree, first + at) === word),
    );
    return name === undefined ? [] : [{ first, end: first + name.length }];
  });
}
