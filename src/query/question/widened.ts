// A question in; out, the same with the relations that its words cover besides: whoever visits a place has gone
// there, whoever met or called somebody has talked to him, whose wife somebody is, is married, and who holds a post
// may lead by it.

import type { Meaning, RelationFrame, Slot } from './frame.ts';

/** The question with all that its words cover. */
export function widened(frame: RelationFrame): RelationFrame {
  const meanings = withPosts(withWives(withTalks(withVisits(frame.meanings))));
  const object = isPost(meanings) ? ofEach(frame.object) : frame.object;
  const told = frame.subject.kind === 'any' ? withDeaths(meanings) : meanings;
  return { ...frame, object, meanings: told };
}

/** "The presidents of X and Y" are of the one or of the other, unless of both. */
function ofEach(slot: Slot): Slot {
  return slot.kind === 'names' && slot.both !== true ? { ...slot, either: true } : slot;
}

function isPost(meanings: readonly Meaning[]): boolean {
  return meanings.every(
    ({ relation, title }) =>
      title !== undefined && (relation === 'LEADS' || relation === 'WORKS_FOR'),
  );
}

const VICTIMS: ReadonlyMap<string, readonly [mode: string, begins: readonly string[]]> = new Map([
  ['KILLED', ['death', ['kill']]],
  ['INJURED', ['injury', ['injur', 'wound', 'hurt']]],
] as const);

/** "Who was killed", by whomever: a fire that killed somebody is no deed, but kills as well. */
function withDeaths(meanings: readonly Meaning[]): readonly Meaning[] {
  const [killing] = meanings;
  const victims = VICTIMS.get(killing?.relation ?? '');
  if (killing === undefined || victims === undefined) return meanings;
  if (meanings.some(({ relation }) => relation !== killing.relation)) return meanings;
  const [mode, begins] = victims;
  const { text, roles, inverse } = killing;
  return [...meanings, { text, roles, inverse, event: { type: 'LIFE', mode, begins } }];
}

/** Whether a police chief leads a city or holds a post in it, the readers of articles may see otherwise. */
function withPosts(meanings: readonly Meaning[]): readonly Meaning[] {
  const [post] = meanings;
  if (post === undefined || !isPost(meanings)) return meanings;
  return (['LEADS', 'WORKS_FOR'] as const).map((relation) => ({ ...post, relation }));
}

function withVisits(meanings: readonly Meaning[]): readonly Meaning[] {
  const [journey] = meanings;
  const goes = meanings.every(
    ({ relation, event }) => relation === 'TRAVELED_TO' && event?.mode !== 'flee',
  );
  if (journey === undefined || !goes) return meanings;
  const event = { type: 'CONSULT', mode: 'visit' };
  return [...meanings, { ...journey, event, relation: 'VISITED' }];
}

const TALKING = /^(?:talk|speak) (?:to|with)$/;

/** "Talked to": by telephone, at a meeting, in negotiations. */
function withTalks(meanings: readonly Meaning[]): readonly Meaning[] {
  const [talk] = meanings;
  if (talk === undefined || !meanings.every(({ text }) => TALKING.test(text))) return meanings;
  return (['NEGOTIATED_WITH', 'MET', 'CALLED'] as const).map((relation) => ({
    text: talk.text,
    relation,
    event: { type: 'CONSULT' },
    roles: 'mutual',
    inverse: false,
  }));
}

function withWives(meanings: readonly Meaning[]): readonly Meaning[] {
  const [marriage] = meanings;
  const marries = meanings.every(({ relation }) => relation === 'MARRIED');
  if (marriage === undefined || !marries) return meanings;
  const { text } = marriage;
  return [marriage, { text, relation: 'RELATIVE_OF', roles: 'directed', inverse: false }];
}
