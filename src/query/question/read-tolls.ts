// Questions for numbers of victims: how many people were killed in X, how many policemen were injured by
// Y, how many people did X arrest. A group is one node, so these ask for the numbers that the articles give.

import { kindAt } from './asked-at.ts';
import { eventsFrom } from './events-from.ts';
import type { AskedType, EventFrame, Reading, Toll } from './frame.ts';
import { nameAt } from './name-at.ts';
import type { NameMatch } from './names.ts';
import { type Reader, startsWith, type Taken, takePhrase, wordAt } from './reader.ts';

const DEAD: Toll = { count: 'dead', relation: 'KILLED' };
const DIED: Toll = { ...DEAD, mode: 'death' };
const INJURED: Toll = { count: 'injured', relation: 'INJURED' };
const ARRESTED: Toll = { count: 'arrested', relation: 'ARRESTED' };

const DONE: ReadonlyMap<string, Toll> = new Map([
  ['killed', DEAD],
  ['dead', DIED],
  ['injured', INJURED],
  ['wounded', INJURED],
  ['hurt', INJURED],
  ['arrested', ARRESTED],
  ['detained', ARRESTED],
]);
const DOING: ReadonlyMap<string, Toll> = new Map([
  ['kill', DEAD],
  ['injure', INJURED],
  ['wound', INJURED],
  ['arrest', ARRESTED],
  ['detain', ARRESTED],
]);
/** May be left out, as in a headline: "how many people killed in Oslo". */
const BEEN = ['were', 'was', 'have been', 'has been', 'had been', 'were left', 'are'];
const DIED_WORDS = [
  'died',
  'have died',
  'has died',
  'lost their lives',
  'perished',
  'have perished',
];

/** Every reading as a question for a number of victims. */
export function readTolls(reader: Reader): readonly Reading[] {
  if (!startsWith(reader, 0, 'how many')) return [];
  return victimsAt(reader, 2).flatMap(({ value: victims, end }) => [
    ...suffered(reader, end, victims),
    ...inflicted(reader, end, victims),
  ]);
}

/** Nobody in particular, or what they are: a noun that stands in the name of a group, or a post. */
function victimsAt(reader: Reader, at: number): readonly Taken<AskedType | undefined>[] {
  if (['people', 'persons'].includes(wordAt(reader, at)))
    return [{ value: undefined, end: at + 1 }];
  const kind = kindAt(reader, at);
  const told = kind?.value.words !== undefined || kind?.value.post !== undefined;
  const bare = { value: undefined, end: at };
  return kind === undefined || !told ? [bare] : [kind, bare];
}

function suffered(reader: Reader, at: number, victims: AskedType | undefined): readonly Reading[] {
  const died = takePhrase(reader, at, DIED_WORDS);
  const been = takePhrase(reader, at, BEEN);
  const toll = died === undefined ? DONE.get(wordAt(reader, been ?? at)) : DIED;
  const end = died ?? (been ?? at) + 1;
  if (toll === undefined) return [];
  return [
    ...counted(reader, end, { toll, victims }),
    ...(wordAt(reader, end) !== 'by'
      ? []
      : nameAt(reader, end + 1).flatMap(({ value: actor, end: after }) =>
          counted(reader, after, { toll, victims, actor }),
        )),
  ];
}

/** "How many people did X kill". */
function inflicted(reader: Reader, at: number, victims: AskedType | undefined): readonly Reading[] {
  if (!['did', 'has', 'have'].includes(wordAt(reader, at))) return [];
  return nameAt(reader, at + 1).flatMap(({ value: actor, end }) => {
    const toll = DOING.get(wordAt(reader, end)) ?? DONE.get(wordAt(reader, end));
    return toll === undefined || !mayAct(reader, actor)
      ? []
      : counted(reader, end + 1, { toll, victims, actor });
  });
}

/** A town kills nobody, nor does an illness that is held to be one; a country may. */
function mayAct({ source }: Reader, { candidates }: NameMatch): boolean {
  return (
    candidates.length === 0 ||
    candidates.some(
      ({ id, type }) => type !== 'place' || source.nodeProperty(id, 'kind') === 'country',
    )
  );
}

interface Counted {
  readonly toll: Toll;
  readonly victims: AskedType | undefined;
  readonly actor?: NameMatch;
}

function counted(
  reader: Reader,
  at: number,
  { toll, victims, actor }: Counted,
): readonly Reading[] {
  const more: Partial<EventFrame> = {
    toll: victims === undefined ? toll : { ...toll, victims },
    ...(actor === undefined ? {} : { actor }),
  };
  return eventsFrom(reader, at, more).map(({ frame, score }) => ({ frame, score: score + 40 }));
}
