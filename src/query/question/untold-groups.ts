// A deed without an answer in; out, a sentence of an article about those named that tells of such a deed and says of one
// side no more than "two aid workers" or "gunmen": whoever is named may be one of them, so that "nobody" would be a guess.

import type { NodeId, QuerySource } from '../source.ts';
import type { AskedDeed, NamedSide, Role } from './asked-deed.ts';
import type { StatusWish } from './frame.ts';
import { articlesOf, MOST_EDGES, sentencesOn } from './sentences-on.ts';

const TOLD = ['occurred', 'planned', 'possible'];
/** What the status that a question asks for may be in the graph. */
const STATUSES: Readonly<Record<StatusWish, readonly string[]>> = {
  occurred: ['occurred'],
  planned: ['planned'],
  possible: ['possible'],
  alleged: TOLD,
  denied: ['denied'],
  told: TOLD,
  current: ['occurred', 'planned'],
  any: [...TOLD, 'denied'],
};

/** What was found: the sentence, and what it calls those who may be meant; "he" is not read as anybody. */
export interface UntoldGroup {
  readonly sentence: string;
  readonly called?: string;
}

/** Looks for such a sentence among what occurred. */
export function untoldGroup(source: QuerySource, deed: AskedDeed): UntoldGroup | undefined {
  for (const side of deed.sides) {
    const others = deed.sides.filter((other) => other !== side);
    if (![...side.ids].every((id) => isNameable(source, id))) continue;
    for (const event of eventsBeside(source, side, deed)) {
      if (isIn(source, event, side)) continue;
      const called = unnamedIn(source, event, side.roles);
      const isOpen = others.every((other) => mayBeIn(source, event, other));
      const isLeft =
        isHalf(source, event, { side, others }) ||
        isOpenEnded(source, event, { side, others, deed });
      if (!isLeft && (called === undefined || !isOpen)) continue;
      const [edge] = source.outgoing(event, ['REPORTED_IN']);
      const [sentence] = edge === undefined ? [] : sentencesOn(source, edge);
      if (sentence !== undefined)
        return isLeft || called === undefined ? { sentence } : { sentence, called };
    }
  }
  return undefined;
}

/** "He will meet her": one of two who are named has a part in it, and nobody else has the other. */
function isHalf(
  source: QuerySource,
  event: NodeId,
  { side, others }: { readonly side: NamedSide; readonly others: readonly NamedSide[] },
): boolean {
  const beside = partsOf(source, event, side.roles).filter(
    (id) => !others.some(({ ids }) => ids.has(id)),
  );
  return (
    others.length > 0 && beside.length === 0 && others.every((one) => isIn(source, event, one))
  );
}

/** What is told of who left and not of what: "the minister resigned". */
const LEAVING: ReadonlySet<string> = new Set(['RESIGNED_FROM', 'WITHDREW_FROM']);

function isOpenEnded(
  source: QuerySource,
  event: NodeId,
  {
    side,
    others,
    deed,
  }: { readonly side: NamedSide; readonly others: readonly NamedSide[]; readonly deed: AskedDeed },
): boolean {
  const leaves = others.length === 0 && deed.types.some((type) => LEAVING.has(type));
  return leaves && partsOf(source, event, side.roles).length === 0;
}

/** Persons and bodies may be among "the gunmen", a place is not. */
function isNameable(source: QuerySource, id: NodeId): boolean {
  return ['person', 'organization'].includes(String(source.nodeProperty(id, 'type')));
}

function eventsBeside(source: QuerySource, { ids }: NamedSide, deed: AskedDeed): readonly NodeId[] {
  const events = articlesOf(source, ids).flatMap((article) =>
    [...source.incoming(article, ['REPORTED_IN'])]
      .slice(0, MOST_EDGES)
      .map((edge) => source.startOf(edge)),
  );
  return [...new Set(events)].filter((event) => isOfDeed(source, event, deed));
}

function isOfDeed(
  source: QuerySource,
  event: NodeId,
  { types, kinds, status, begins: openings, mode: one }: AskedDeed,
): boolean {
  const of = (name: string) => source.nodeProperty(event, name);
  if (of('type') !== 'event' || !STATUSES[status].includes(String(of('status')))) return false;
  const opening = String(of('name')).toLowerCase();
  if (openings?.some((words) => opening.startsWith(words)) === false) return false;
  const relation = of('relation');
  if (types.some((type) => type === relation)) return one === undefined || one === of('mode');
  return kinds.some(
    ({ type, mode, begins }) =>
      (begins === undefined) === (openings === undefined) &&
      mode !== undefined &&
      type === of('kind') &&
      mode === of('mode'),
  );
}

/** What those in the roles are called, where none of them has a name. */
function unnamedIn(source: QuerySource, event: NodeId, roles: readonly Role[]): string | undefined {
  const names = partsOf(source, event, roles).map((id) => nameOf(source, id));
  const [first] = names;
  return first !== undefined && names.every((name) => name.unnamed) ? first.text : undefined;
}

function nameOf(source: QuerySource, id: NodeId) {
  const [type, text] = ['type', 'name'].map((name) => String(source.nodeProperty(id, name)));
  const words = (text ?? '').split(' ');
  const hasCapital = words.some(
    (word, at) => /^\p{Lu}/u.test(word) && (at > 0 || words.length > 1),
  );
  const unnamed = (type === 'group' || type === 'person') && !hasCapital;
  return {
    text: text ?? '',
    unnamed: unnamed && (type === 'group' || /^\p{Ll}/u.test(text ?? '')),
  };
}

function partsOf(source: QuerySource, event: NodeId, roles: readonly Role[]): readonly NodeId[] {
  return [...source.incoming(event, [...roles])].map((edge) => source.startOf(edge));
}

function isIn(source: QuerySource, event: NodeId, { ids }: NamedSide): boolean {
  return partsOf(source, event, ['ACTOR_IN', 'RECIPIENT_IN']).some((id) => ids.has(id));
}

/** Whether somebody has a part in it, or it is not told who has. */
function mayBeIn(source: QuerySource, event: NodeId, side: NamedSide): boolean {
  return isIn(source, event, side) || unnamedIn(source, event, side.roles) !== undefined;
}
