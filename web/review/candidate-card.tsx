// One of two that may be one in; its name, what is known of it and its sentences out.

import { ShapeIcon } from '../panels/icon.tsx';
import { Name } from '../panels/name.tsx';
import { nodeFacts } from '../panels/node-facts.ts';
import { counted, plainType } from '../panels/words.ts';
import type { Loaded } from '../state/store.ts';
import { MentionQuote } from './mention-quote.tsx';
import type { Candidate } from './types.ts';

const ALIASES_SHOWN = 6;

/** A candidate. */
export function CandidateCard(props: { readonly data: Loaded; readonly candidate: Candidate }) {
  const { data, candidate } = props;
  const { type, label, aliases, relations, mentions, articles } = candidate;
  return (
    <article class="candidate">
      <p class="eyebrow">
        <ShapeIcon type={type} /> {data.ontology.nodes.get(type)?.label ?? type}
      </p>
      <h4 class="candidate-name">
        <Name text={label} />
      </h4>
      {factsOf(data, candidate).map((fact) => (
        <p key={fact} class="quiet">
          <Name text={fact} />
        </p>
      ))}
      {aliases.length > 0 && (
        <p class="quiet">
          Also <Name text={aliases.slice(0, ALIASES_SHOWN).join(', ')} />
        </p>
      )}
      <p class="quiet">In {counted(articles, 'article')}</p>
      {relations.length > 0 && (
        <ul class="candidate-relations">
          {relations.map((relation) => (
            <li key={`${relation.type}${relation.direction}${relation.other}`}>
              {relationWords(data, relation)} <Name text={relation.other} />
            </li>
          ))}
        </ul>
      )}
      {mentions.map((mention) => (
        <MentionQuote key={mention.anchor} mention={mention} type={type} />
      ))}
    </article>
  );
}

function factsOf(data: Loaded, candidate: Candidate): readonly string[] {
  const { key, title } = candidate;
  const attributes = data.model.nodes.get(key)?.attributes;
  if (attributes === undefined) return title === undefined ? [] : [title];
  const { aliases } = candidate;
  return nodeFacts(data, { ...attributes, aliases, mentions: 0 }).map(({ text }) => text);
}

function relationWords(
  { ontology }: Loaded,
  { type, direction }: Candidate['relations'][number],
): string {
  const words = ontology.relations.get(type);
  if (words === undefined) return plainType(type);
  return direction === 'out' ? words.label : words.inverseLabel;
}
