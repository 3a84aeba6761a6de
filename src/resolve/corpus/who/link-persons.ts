// Persons of all readings in, links between those that are one out. Method: persons whose names could be
// one meet in blocks; pairs are joined best first, and only while the two clusters as wholes agree, so no
// chain of likely pairs joins two who differ; then those with a surname or an initial alone go where one
// cluster fits best by far.

import { soundKey } from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import { deletionKeys } from '../../names/near-spelling.ts';
import type { Candidate } from '../candidate.ts';
import { type Comparison, comparePersons, JOIN, type RarityOf, UNSURE } from './compare-persons.ts';
import { surnamesAmong } from './double-surname.ts';
import type { Linking, Pair } from './linking.ts';
import { slavicKey, wholeKeys } from './person-name.ts';
import { isKinOfOne, joinProfiles, type Profile } from './profile.ts';

/** A block of more is taken in parts, and what is beyond is compared with the block's first alone. */
const BLOCK_MAX = 150;
/** How much better one must fit than the next best. */
const MARGIN = 0.4;
/** Where one of a surname alone stands beside the same things, and no other of it does: so much is enough. */
const NEAR = -0.25;
const LEAD = 0.3;
const BESIDE = 0.25;
/** What it says for one that no other in all articles has its surname. */
const ONLY_BEARER = 0.9;

/** What it says against one of whom is told only that somebody else of the surname is related: "his wife, Elvira Tsoi". */
const KIN_ONLY = -0.5;

/** What it says for one that the others of its surname are in so many times fewer articles. */
const BEST_KNOWN = 0.5;
const KNOWN_TIMES = 3;

/** What persons are linked from. */
export interface PersonInput {
  readonly candidates: readonly Candidate[];
  /** Profile of each person, by the index of the candidate. */
  readonly profiles: ReadonlyMap<number, Profile>;
  readonly rarityOf: RarityOf;
}

/** Links persons. */
export function linkPersons(input: PersonInput, linking: Linking): void {
  const known = new Map<number, Profile>();
  const atoms = atomsOf(input, linking, known);
  const isTail = surnamesAmong(atoms.flatMap((atom) => known.get(atom)?.names ?? []));
  const isWhole = (atom: number) => {
    const profile = known.get(linking.find(atom));
    return isFull(profile) && !isTail(profile?.names ?? []);
  };
  const full = atoms.filter(isWhole);
  const joinBest = (pairs: readonly Scored[]) => {
    for (const { pair, comparison } of pairs) settle(pair, comparison);
  };
  joinBest(scored(full));
  // "Minister Tamilselvam" may be "K. Tamilselvam", whom no article gives more of a name.
  const initialed = atoms.filter((atom) => !isWhole(atom) && isInitialed(known.get(atom)));
  const near = groupBy(
    [...full, ...initialed].flatMap((atom) =>
      endsOf(known.get(atom)).map((end) => [end, atom] as const),
    ),
    ([end]) => end,
  );
  for (const atom of initialed) place(atom);
  const isSaint = (atom: number) => SAINT.test(input.candidates[atom]?.entity.name ?? '');
  for (const atom of atoms)
    if (
      !initialed.includes(atom) &&
      (!isWhole(atom) || isLedAlone(summaryOf(atom))) &&
      !isSaint(atom)
    )
      place(atom);
  joinRulers();

  /** Rulers go by one name: "King Haakon" is he of another article, if no country tells otherwise. */
  function joinRulers(): void {
    const rulers = atoms.filter(
      (atom) => !isWhole(atom) && rulerKeyOf(summaryOf(atom)) !== undefined,
    );
    for (const [, group] of groupBy(rulers, (atom) => rulerKeyOf(summaryOf(atom)) ?? '')) {
      const roots: number[] = [];
      for (const atom of group) {
        const known = roots.find(
          (root) => linking.find(root) !== linking.find(atom) && agree(root, atom),
        );
        if (known === undefined) roots.push(atom);
        else merge({ a: known, b: atom, ...RULER });
      }
    }
  }

  function agree(a: number, b: number): boolean {
    const [x, y] = [summaryOf(a), summaryOf(b)];
    if (x === undefined || y === undefined) return false;
    const shares = (p: ReadonlySet<string>, q: ReadonlySet<string>) =>
      p.size === 0 || q.size === 0 || [...p].some((one) => q.has(one));
    return shares(x.countries, y.countries) && shares(x.homes, y.homes);
  }

  function summaryOf(candidate: number): Profile | undefined {
    return known.get(linking.find(candidate));
  }

  function scored(members: readonly number[]): readonly Scored[] {
    const pairs = pairsInBlocks(members, (atom) => keysOf(known.get(atom)));
    return pairs
      .flatMap(([a, b]): readonly Scored[] => {
        const comparison = compare(a, b);
        return comparison.score < UNSURE && comparison.match !== 'same'
          ? []
          : [{ pair: [a, b], comparison, last: linking.isSetApart(a) || linking.isSetApart(b) }];
      })
      .sort(
        (x, y) =>
          Number(x.last) - Number(y.last) ||
          y.comparison.score - x.comparison.score ||
          x.pair[0] - y.pair[0] ||
          x.pair[1] - y.pair[1],
      );
  }

  function compare(a: number, b: number): Comparison {
    const [x, y] = [summaryOf(a), summaryOf(b)];
    return x === undefined || y === undefined
      ? { match: 'conflict', score: -9, reason: '', beside: 0 }
      : comparePersons(x, y, input.rarityOf);
  }

  function settle([a, b]: readonly [number, number], first: Comparison): void {
    if (linking.find(a) === linking.find(b)) return;
    const now = compare(a, b);
    const pair = toPair([a, b], now, 'resolve.person');
    if (now.score >= JOIN) {
      merge(pair);
    } else if (first.match === 'same' || now.score >= UNSURE) {
      (now.score >= UNSURE ? linking.unsure : linking.apart).push(pair);
    }
  }

  function merge(pair: Pair): void {
    const [x, y] = [summaryOf(pair.a), summaryOf(pair.b)];
    if (x === undefined || y === undefined || !linking.join(pair)) return;
    known.set(linking.find(pair.a), joinProfiles(x, y));
  }

  /** A surname or an initial alone: to the one cluster that fits, if it fits best by far. */
  function place(atom: number): void {
    const sharing = endsOf(known.get(atom)).flatMap((end) => near.get(end) ?? []);
    const roots = new Set(sharing.map(([, other]) => linking.find(other)));
    roots.delete(linking.find(atom));
    const sizes = new Map([...roots].map((root) => [root, summaryOf(root)?.articles.size ?? 0]));
    const others = [...roots].flatMap((root) => summaryOf(root) ?? []);
    // "Mrs. Lind" may well be his wife.
    const isAddressed = (summaryOf(atom)?.gender ?? 0) !== 0;
    const standingOf = (root: number) =>
      standing(root, sizes) + (!isAddressed && isKinOfOne(summaryOf(root), others) ? KIN_ONLY : 0);
    const options = [...roots]
      .map((root) => ({ root, comparison: raised(compare(root, atom), standingOf(root)) }))
      .filter(({ comparison }) => comparison.score >= UNSURE)
      .sort((x, y) => y.comparison.score - x.comparison.score || x.root - y.root);
    const [best, next] = options;
    if (best === undefined) return;
    const pair = toPair([best.root, atom], best.comparison, 'resolve.short-name');
    const isClear = best.comparison.score - (next?.comparison.score ?? -9) >= MARGIN;
    const lead = best.comparison.score - (next?.comparison.score ?? UNSURE);
    const isNear =
      best.comparison.score >= NEAR && lead >= LEAD && best.comparison.beside >= BESIDE;
    if ((best.comparison.score >= JOIN && isClear) || isNear) merge(pair);
    else if (best.comparison.score > 0) linking.unsure.push(pair);
  }
}

const RULER = { score: 0.8, reason: 'a ruler of one name', rule: 'resolve.ruler' } as const;
const RULERS = new Set('king queen prince princess emperor empress pope sultan emir'.split(' '));

/** Title and name of one who is known by a single name. */
function rulerKeyOf(profile: Profile | undefined): string | undefined {
  const [name] = profile?.names ?? [];
  const title = profile?.posts
    .map((post) => post.title.split(' ').at(-1) ?? '')
    .find((one) => RULERS.has(one));
  return title === undefined || name?.keys.length !== 1 ? undefined : `${title} ${name.keys[0]}`;
}

/** How much better known one is than the others of its surname. */
function standing(root: number, sizes: ReadonlyMap<number, number>): number {
  if (sizes.size === 1) return ONLY_BEARER;
  const others = [...sizes].flatMap(([other, size]) => (other === root ? [] : [size]));
  return (sizes.get(root) ?? 0) >= KNOWN_TIMES * Math.max(...others) ? BEST_KNOWN : 0;
}

function raised(comparison: Comparison, by: number): Comparison {
  return comparison.match === 'conflict' || by === 0
    ? comparison
    : {
        ...comparison,
        score: comparison.score + (comparison.match === 'initial' ? by / 3 : by),
        reason: `${comparison.reason}; ${reasonOf(by)}`,
      };
}

function reasonOf(by: number): string {
  if (by < 0) return 'told of as a relative alone';
  return `${by === ONLY_BEARER ? 'nobody else has' : 'the best known of'} the surname`;
}

interface Scored {
  readonly pair: readonly [number, number];
  readonly comparison: Comparison;
  readonly last: boolean;
}

function toPair(
  [a, b]: readonly [number, number],
  { score, reason }: Comparison,
  rule: string,
): Pair {
  return { a, b, score: Math.round(100 / (1 + Math.exp(-2 * score))) / 100, reason, rule };
}

/** Two words or more, the first no initial. */
function isFull(profile: Profile | undefined): boolean {
  return (
    profile?.names.some(({ words }) => words.length > 1 && (words[0]?.length ?? 0) > 1) ?? false
  );
}

/** "K. Tamilselvam". */
function isInitialed(profile: Profile | undefined): boolean {
  return profile?.names.some(({ words }) => words.length > 1) ?? false;
}

/** What is called after a saint, a ship or a hospital as well: "the St. Antony" is not V. Antony. */
const SAINT = /^(?:St\.?|Saint|San|Santa) /;

/** "Ben Ali", who may be of that surname: no name of it says more. */
function isLedAlone(profile: Profile | undefined): boolean {
  return profile?.names.every(({ isLed, words }) => isLed && words.length === 2) ?? false;
}

/** The last word of each name, and the first, as where the family name is first, and the first of two surnames; the last also as it sounds. */
function endsOf(profile: Profile | undefined): readonly string[] {
  const ends = (profile?.names ?? []).flatMap(({ keys, words, ofFather }) => [
    keys.at(-1) ?? '',
    keys[0] ?? '',
    ofFather ?? '',
    `sound ${soundKey(words.at(-1) ?? '')}`,
  ]);
  return [...new Set(ends)].filter((end) => end.length > 1 && end !== 'sound ');
}

/**
 * The persons to compare, each by its first candidate: those whose readings tell the very same are one
 * from the start. A surname alone is never one with that of another article.
 */
function atomsOf(
  { candidates, profiles }: PersonInput,
  linking: Linking,
  known: Map<number, Profile>,
): readonly number[] {
  const first = new Map<string, number>();
  const told = new Set<string>();
  for (const [index, profile] of profiles) {
    const candidate = candidates[index];
    if (candidate === undefined || candidate.unnamed) continue;
    const signature = signatureOf(candidate, profile);
    // An article has told two of this name apart.
    const isSecond = told.has(`${candidate.ref.document} ${signature}`);
    told.add(`${candidate.ref.document} ${signature}`);
    const own = isSecond || linking.isJudged(index) ? String(index) : '';
    const key = `${own} ${signature}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else
      linking.join({
        a: earlier,
        b: index,
        score: 0.95,
        reason: 'the same full name, told the same of',
        rule: 'resolve.same-name',
      });
    const root = linking.find(index);
    const before = known.get(root);
    known.set(root, before === undefined ? profile : joinProfiles(before, profile));
  }
  return [...new Set([...first.values()].map(linking.find))].sort((a, b) => a - b);
}

function signatureOf({ ref }: Candidate, profile: Profile): string {
  const { names, posts, countries, homes, gender, born } = profile;
  const told = posts.map(({ title, body, country = '' }) => `${title}/${body}/${country}`).sort();
  const isTold = posts.some(({ title, body }) => title !== '' && body !== '');
  const [name] = names;
  const own = isFull(profile) || isTold ? '' : ref.document + ref.index;
  const sets = [countries, homes].map((set) => [...set].sort().join(','));
  return JSON.stringify([
    own,
    name?.words,
    name?.generation,
    [...new Set(told)],
    ...sets,
    Math.sign(gender),
    born,
  ]);
}

/** Keys under which those whose names could be one meet. */
function keysOf(profile: Profile | undefined): readonly string[] {
  return (profile?.names ?? []).flatMap((name) => {
    const { keys, words } = name;
    const [first = '', second = ''] = keys;
    const family = keys.at(-1) ?? '';
    return [
      `family ${family}`,
      `sound ${soundKey(words.at(-1) ?? '')}`,
      `slavic ${slavicKey(family)}`,
      `order ${[...keys].sort().join(' ')}`,
      ...wholeKeys(name).map((whole) => `whole ${whole}`),
      `joined ${keys.join('')}`,
      `joined ${name.whole}`,
      ...(name.korean === undefined ? [] : [`korean ${name.korean}`]),
      ...(keys.length > 2 || words.length > 1 ? [`start ${first} ${second}`] : []),
      ...(family.length > 4 ? deletionKeys(family).map((key) => `near ${first} ${key}`) : []),
    ];
  });
}

function pairsInBlocks(
  members: readonly number[],
  keysFor: (member: number) => readonly string[],
): readonly (readonly [number, number])[] {
  const rows = members.flatMap((member) =>
    [...new Set(keysFor(member))].map((key) => [key, member] as const),
  );
  const seen = new Set<string>();
  const pairs: (readonly [number, number])[] = [];
  for (const [, block] of groupBy(rows, ([key]) => key)) {
    const list = block.map(([, member]) => member);
    list.forEach((a, at) => {
      // Where a block is too large, each is compared with the first of it alone.
      const others = list.length <= BLOCK_MAX ? list.slice(at + 1) : at === 0 ? list.slice(1) : [];
      for (const b of others) {
        const key = `${a} ${b}`;
        if (!seen.has(key)) pairs.push([a, b]);
        seen.add(key);
      }
    });
  }
  return pairs;
}
