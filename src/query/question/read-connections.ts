// Questions about the way between two names: how is X connected to Y, the path from X to Y.

import { FIXED_FORM, type Reading } from './frame.ts';
import { nameAt } from './name-at.ts';
import type { NameMatch } from './names.ts';
import { type Reader, takePhrase, wordAt } from './reader.ts';

const CONNECTED = ['connected', 'related', 'linked', 'tied', 'associated'];

const OPENINGS = [
  'the',
  'show',
  'show the',
  'show me the',
  'list',
  'list the',
  'what is the',
  'what are the',
  'is there a',
  'are there',
];

/** How a question for the way between two may open: "ties between", "what is the link between", "shortest path from". */
const PATHS: readonly string[] = [
  ...['connection', 'link', 'tie', 'relation', 'relationship', 'path'].flatMap((noun) =>
    [`${noun} between`, `${noun}s between`].flatMap((between) => [
      between,
      ...OPENINGS.map((opening) => `${opening} ${between}`),
    ]),
  ),
  ...['path', 'way', 'route', 'shortest path'].flatMap((noun) => [
    `${noun} from`,
    `show the ${noun} from`,
    `find a ${noun} from`,
  ]),
  'shortest path between',
  'what connects',
  'what ties',
  'what links',
];

/** "how is X connected to Y", "how are X and Y connected", "path from X to Y". */
export function readConnections(reader: Reader): readonly Reading[] {
  const from = takePhrase(reader, 0, ['how is', 'how are', 'how was', 'how were', 'is', 'are']);
  const path = takePhrase(reader, 0, PATHS);
  if (path === undefined) return from === undefined ? [] : pairsAround(reader, from);
  return nameAt(reader, path).flatMap(({ value, end }) =>
    secondName(reader, end, value, ['to', 'and', 'with']),
  );
}

function pairsAround(reader: Reader, from: number): readonly Reading[] {
  return nameAt(reader, from).flatMap((first) => {
    if (CONNECTED.includes(wordAt(reader, first.end)))
      return secondName(reader, first.end + 1, first.value, ['to', 'with']);
    if (wordAt(reader, first.end) !== 'and') return [];
    return nameAt(reader, first.end + 1).flatMap((second) => {
      const connected = CONNECTED.includes(wordAt(reader, second.end));
      return connected && closes(reader, second.end + 1)
        ? [connection(reader, first.value, second.value)]
        : [];
    });
  });
}

/** "How are X and Y related to each other". */
function closes(reader: Reader, at: number): boolean {
  return (
    at === reader.words.length ||
    takePhrase(reader, at, ['to each other', 'with each other', 'to one another']) ===
      reader.words.length
  );
}

function secondName(
  reader: Reader,
  from: number,
  first: NameMatch,
  joiners: readonly string[],
): readonly Reading[] {
  if (!joiners.includes(wordAt(reader, from))) return [];
  return nameAt(reader, from + 1).flatMap(({ value, end }) =>
    end === reader.words.length ? [connection(reader, first, value)] : [],
  );
}

function connection(reader: Reader, from: NameMatch, to: NameMatch): Reading {
  const kin = reader.words.some(({ folded }) => KIN.has(folded));
  const loose = kin ? {} : ({ loose: true } as const);
  return { frame: { kind: 'connection', from, to, ...loose }, score: FIXED_FORM };
}

const KIN = new Set(['related', 'relation', 'relations', 'relationship', 'relationships']);
