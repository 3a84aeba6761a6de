// An article in, who and what is named beside each of its events out: in its sentence, and in the article.
// Method: a follow-up tells an event in few words ("the sanctions on four of its judges"), and whoever it
// leaves out is mostly named in the same sentence. Those who took part in another such act are left out, for
// of them another act is told.

import type { Reading, ReadMention, ResolvedEntity, SpanPair } from '../../../model/index.ts';

/** What is named around an event without being one of its parties. */
export interface Surroundings {
  /** Which sentence of the article it stands in. */
  readonly sentence: number;
  /** Things named in its sentence. */
  readonly beside: readonly ResolvedEntity[];
  /** Persons named in the article. */
  readonly around: ReadonlySet<string>;
}

type NodeOf = (entity: number) => ResolvedEntity | undefined;
type KindOf = (event: Reading['events'][number]) => string;

/** For each event of the article, what is named around it. */
export function surroundingsOf(
  { events, mentions, sentences }: Pick<Reading, 'events' | 'mentions' | 'sentences'>,
  nodeOf: NodeOf,
  kindOf: KindOf,
): readonly Surroundings[] {
  const names = mentions.filter(({ kind }) => kind === 'name');
  const persons = new Set(names.flatMap(({ entity, type }) => (type === 'person' ? [entity] : [])));
  return events.map((event) => {
    const at = sentences.findIndex(([, end]) => end > event.trigger[0]);
    const own = within(names, sentences[at]);
    const before = within(names, sentences[at - 1]).filter(({ type }) => type === 'place');
    const isPlaced = event.place !== undefined || own.some(({ type }) => type === 'place');
    const inSentence = isPlaced ? own : [...own, ...before];
    const others = events.filter((other) => other !== event && kindOf(other) === kindOf(event));
    const taken = new Set(
      [event, ...others].flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    );
    const nodesOf = (entities: Iterable<number>) =>
      [...new Set(entities)].flatMap((entity) => (taken.has(entity) ? [] : (nodeOf(entity) ?? [])));
    return {
      sentence: at,
      beside: nodesOf(inSentence.map(({ entity }) => entity)),
      around: new Set(nodesOf(persons).map(({ key }) => key)),
    };
  });
}

function within(mentions: readonly ReadMention[], sentence: SpanPair | undefined) {
  const [from, to] = sentence ?? [0, 0];
  return mentions.filter(({ start, end }) => start >= from && end <= to);
}
