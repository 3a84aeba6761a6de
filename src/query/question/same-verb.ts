// A question with a plain verb in; out, the same asked of whatever else that verb tells of. Which relation a verb
// gives may hang on its object: to summon an ambassador is to criticize, to summon anybody else to demand. The event
// is then known by its words alone: its name opens with them.

import type { Meaning, RelationFrame } from './frame.ts';
import { allFormsOf } from './inflection.ts';
import { prefixesOf } from './trigger-words.ts';
import { type VerbEntry, verbEntries } from './verb-index.ts';

/** The question in the other senses of its verb; undefined where the verb has none, or a preposition tells them apart. */
export function inOtherSenses(frame: RelationFrame): RelationFrame | undefined {
  if (frame.saying === true || frame.madeBy !== undefined) return undefined;
  const { lemma } = plainVerbOf(frame) ?? {};
  if (lemma === undefined) return undefined;
  const senses = verbEntries().filter(({ pattern }) => pattern.lemma === lemma);
  if (senses.some(leadsElsewhere)) return undefined;
  const kinds = new Set(senses.flatMap(({ meaning }) => meaning.event?.type ?? []));
  const asked = new Set(frame.meanings.flatMap(({ event }) => event?.type ?? []));
  if (kinds.size < 2 || [...kinds].every((kind) => asked.has(kind))) return undefined;
  const begins = openingsOf(lemma);
  const meanings = [...kinds].map((type): Meaning => {
    return { text: lemma, roles: 'directed', inverse: false, event: { type, begins } };
  });
  return { ...frame, meanings };
}

/** The same relation told with that verb, whatever the kind of its event: who extradites a person cooperates with a state. */
export function inOwnWords(frame: RelationFrame): RelationFrame | undefined {
  const { lemma, used = [] } = plainVerbOf(frame) ?? {};
  const narrow = used.every(({ meaning }) => meaning.relation !== undefined && meaning.event?.mode);
  if (lemma === undefined || !narrow) return undefined;
  const begins = openingsOf(lemma);
  const meanings = frame.meanings.map((meaning): Meaning => {
    return { ...meaning, event: { type: meaning.event?.type ?? '', begins } };
  });
  return { ...frame, meanings };
}

/**
 * The same where the event stands without its relation, as what was bought may be held to be of a kind that nobody
 * buys: told with any verb of that relation, so that what was sold was not bought.
 */
export function inRoles(frame: RelationFrame): RelationFrame | undefined {
  const isTold = frame.meanings.every(({ relation, event }) => relation && event?.mode);
  // A bribe is no payment of another kind.
  const isNarrow = frame.meanings.some(({ event }) => event?.begins !== undefined);
  if (!isTold || isNarrow || frame.subject.kind === 'any' || frame.object.kind === 'any')
    return undefined;
  const meanings = frame.meanings.map(({ relation, ...meaning }): Meaning => {
    const alike = verbEntries().filter(
      (one) => one.meaning.relation === relation && one.meaning.event?.mode === meaning.event?.mode,
    );
    const lemmas = [...new Set(alike.map(({ pattern }) => pattern.lemma))];
    return {
      ...meaning,
      event: { type: '', ...meaning.event, begins: lemmas.flatMap(openingsOf) },
    };
  });
  return { ...frame, meanings };
}

/** Whatever was done with that very verb, whichever relation was read of it: who was shot dead was shot. */
export function inAnyRelation(frame: RelationFrame): RelationFrame | undefined {
  const { lemma, used = [] } = plainVerbOf(frame) ?? {};
  if (lemma === undefined || used.some(leadsElsewhere)) return undefined;
  const kinds = new Set(frame.meanings.flatMap(({ event }) => event?.type ?? []));
  const meanings = [...kinds].map((type): Meaning => {
    return {
      text: lemma,
      roles: 'directed',
      inverse: false,
      event: { type, begins: openingsOf(lemma) },
    };
  });
  return meanings.length === 0 ? undefined : { ...frame, meanings };
}

/** The one verb that all meanings of a question are of, where it stands without a particle. */
function plainVerbOf({ meanings }: RelationFrame) {
  const used = verbEntries().filter(({ meaning }) => meanings.includes(meaning));
  const [lemma, ...others] = new Set(used.map(({ pattern }) => pattern.lemma));
  const isPlain = used.length === new Set(meanings).size && used.every(isPlainOrHeld);
  return lemma === undefined || others.length > 0 || !isPlain ? undefined : { lemma, used };
}

function isPlainOrHeld({ meaning, pattern }: VerbEntry): boolean {
  return meaning.roles === 'directed' && meaning.event !== undefined && !pattern.particle;
}

/** A particle or a preposition makes another deed of it: to call on somebody is not to call him. */
function leadsElsewhere({ meaning, pattern }: VerbEntry): boolean {
  const { particle, recipient, noun } = pattern;
  const oblique = recipient === 'oblique' && noun === undefined;
  return particle !== undefined || oblique || meaning.roles !== 'directed';
}

const LONG = 5;

/** How the name of such an event opens: "summoned: A → B", "summon (planned): A"; a short verb opens other words too. */
function openingsOf(lemma: string): readonly string[] {
  const forms = [...new Set(allFormsOf(lemma))];
  const stems = prefixesOf(forms);
  if (stems.every(({ length }) => length >= LONG)) return stems;
  return forms.flatMap((form) => [`${form}:`, `${form} (`]);
}
