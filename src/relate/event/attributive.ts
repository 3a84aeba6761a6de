// A participle before whoever it befell in, an event out: "the kidnapped priest", "murdered MP Anna Lind", "jailed
// activists". Follow-ups name in passing what an article before them told.
// Method: a closed list of participles, each with the pattern of its verb; what they describe must be people.

import { getToken, relationOf, type Tree, wordOf } from '../../language/dependency-tree.ts';
import { findVerbSenses, type VerbSense } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { decided, OCCURRED } from '../status/status-reading.ts';
import { draftEvent } from './draft-event.ts';

/** Participles that say of people what was done to them, and the verb whose plain sense they have. */
const DONE_TO: ReadonlyMap<string, string> = new Map([
  ['abducted', 'abduct'],
  ['arrested', 'arrest'],
  ['assassinated', 'assassinate'],
  ['deposed', 'depose'],
  ['detained', 'detain'],
  ['imprisoned', 'imprison'],
  ['jailed', 'jail'],
  ['kidnapped', 'kidnap'],
  ['murdered', 'murder'],
  ['slain', 'slay'],
  ['toppled', 'topple'],
]);

/** Events of the participles that no verb and no noun has told of. */
export function findAttributiveEvents(context: ReadingContext): readonly EventDraft[] {
  return context.tree.tokens.flatMap((_, at) => {
    const sense = senseAt(context.tree, at);
    const event = sense === undefined ? undefined : eventOf(context, at, sense);
    return event ?? [];
  });
}

function senseAt(tree: Tree, at: number): VerbSense | undefined {
  if (relationOf(tree, at) !== 'amod') return undefined;
  const verb = DONE_TO.get(wordOf(tree, at).toLowerCase());
  return verb === undefined
    ? undefined
    : findVerbSenses(verb).find(({ pattern }) => pattern.text === verb);
}

/** The participle alone says neither when nor where; the clause around it tells of something later. */
function eventOf(context: ReadingContext, at: number, sense: VerbSense): EventDraft | undefined {
  const described = personsAbove(context, at);
  if (described.length === 0) return undefined;
  const { start, end } = getToken(context.tree, at);
  const event = draftEvent(context, {
    sense,
    head: at,
    trigger: { start, end },
    ...decided(OCCURRED),
    actors: [],
    recipients: described,
    rule: `participle.${sense.pattern.lemma}`,
    confidence: 0.6,
  });
  if (event === undefined) return undefined;
  const { time: _time, place: _place, ...told } = event;
  return told;
}

/** Whom the participle describes, if it describes people: the noun, or the name that the noun describes. */
function personsAbove(context: ReadingContext, at: number): readonly number[] {
  const { tree, mentions } = context;
  const noun = getToken(tree, at).head;
  if (noun < at) return [];
  const above = relationOf(tree, noun) === 'nmod:desc' ? [getToken(tree, noun).head] : [];
  const [first] = [...above, noun].filter((head) => mentionsOf(context, head).length > 0);
  if (first === undefined) return [];
  const isPerson = mentionsOf(context, first).every((index) =>
    /^(?:person|group)$/.test(mentions[index]?.type ?? ''),
  );
  return isPerson ? [first] : [];
}
