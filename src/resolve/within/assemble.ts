// What the stages found in one article in, its Reading out: mentions become entities, events project
// their relations, and what nobody known takes part in is left out.

import { type Document, toPair } from '../../model/index.ts';
import type { ReadAttribution, Reading, ReadMention } from '../../model/reading.ts';
import type { FactDraft, Relations } from '../../relate/index.ts';
import { readClauses } from './clauses.ts';
import { type ArticleEntities, findEntities } from './entities.ts';
import { type KeptEntities, keepEntities } from './keep-entities.ts';
import { locatePlaces } from './places/locate-places.ts';
import { projections, readEvent } from './read-events.ts';
import { readFact } from './read-facts.ts';

/** Assembles the Reading of an article. */
export function resolveWithin(document: Document, relations: Relations): Reading {
  const { context, attributions, events } = relations;
  const joined = findEntities(relations);
  const found = locatePlaces(joined, context, relations.facts, document);
  const facts = relations.facts.filter(
    (fact) => isTold(found, fact.subject) && isTold(found, fact.object) && !isOfItself(found, fact),
  );
  const kept = keepEntities({ ...relations, facts }, found);
  const entityOf = (mention: number) => kept.indexOf.get(found.entityOf[mention] ?? -1);
  const membersOf = (mention: number) => {
    const several = found.membersOf.get(mention);
    return several === undefined
      ? undefined
      : {
          members: several.members.flatMap((member) => kept.indexOf.get(member) ?? []),
          rule: several.rule,
        };
  };
  const drafts = events.flatMap(
    (draft) => readEvent(relations, draft, { entityOf, membersOf }) ?? [],
  );
  return {
    id: document.id,
    sentences: context.tree.sentences.map(toPair),
    tokens: context.tree.tokens.map(({ start, end, lemma, upos, xpos, head, deprel }) => ({
      start,
      end,
      lemma,
      upos,
      xpos,
      head,
      deprel,
    })),
    mentions: readMentions(relations, found, kept),
    entities: kept.entities,
    clauses: readClauses(context),
    events: drafts.map(({ event }) => event),
    relations: [
      ...facts.flatMap((fact) => readFact(relations, fact, entityOf) ?? []),
      ...drafts.flatMap((read, index) => projections({ ...read, index, entities: kept.entities })),
    ],
    times: context.times.map(({ start, end, value, kind }) => ({ start, end, value, kind })),
    attributions: attributions.map((attribution): ReadAttribution => {
      const entity = attribution.mention === undefined ? undefined : entityOf(attribution.mention);
      const { source, cue, content, rule, statement, time } = attribution;
      return {
        source: toPair(source),
        cue: toPair(cue),
        content: toPair(content),
        rule,
        statement,
        ...(time === undefined ? {} : { time }),
        ...(entity === undefined ? {} : { entity }),
      };
    }),
  };
}

/** A fact about "the company" or "board members", whoever they are, tells nothing of anybody. */
function isTold({ entities, entityOf }: ArticleEntities, mention: number): boolean {
  return /\p{Lu}/u.test(entities[entityOf[mention] ?? -1]?.name ?? '');
}

/** "a party official" works for the party: of somebody without a name that says nothing more than the words do. */
function isOfItself({ entities, entityOf }: ArticleEntities, fact: FactDraft): boolean {
  const nameOf = (mention: number) => entities[entityOf[mention] ?? -1]?.name ?? '';
  const who = nameOf(fact.subject);
  return fact.title !== undefined && /\b\p{Ll}+$/u.test(who) && who.includes(nameOf(fact.object));
}

function readMentions(
  { context }: Relations,
  found: ArticleEntities,
  kept: KeptEntities,
): readonly ReadMention[] {
  return context.mentions.flatMap(({ start, end, kind }, index) => {
    const entity = kept.indexOf.get(found.entityOf[index] ?? -1);
    const type = entity === undefined ? undefined : kept.entities[entity]?.type;
    if (entity === undefined || type === undefined) return [];
    const rule = found.ruleOf.get(index);
    return [{ start, end, kind, type, entity, ...(rule === undefined ? {} : { rule }) }];
  });
}
