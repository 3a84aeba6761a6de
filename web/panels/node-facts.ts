// The attributes of a node in; the facts under its name, in words and never in codes, out.

import type { NodeAttributes, OntologyReply } from '../api/types.ts';
import type { GraphModel } from '../state/model.ts';
import { dateWords, plainType } from './words.ts';

/** One fact. */
export interface NodeFact {
  readonly text: string;
  /** What it means, where that is not plain. */
  readonly title?: string;
}

/** Post or title, kind, country, date and status of a node; nothing that only repeats its name. */
export function nodeFacts(
  words: { readonly model: GraphModel; readonly ontology: OntologyReply },
  attributes: NodeAttributes,
): readonly NodeFact[] {
  const { title, mode, date, status, country } = attributes;
  const facts = [
    plain(title),
    kindFact(words.ontology, attributes),
    plain(mode?.replaceAll('-', ' ')),
    plain(country === undefined ? undefined : findCountryName(words.model, country)),
    plain(date === undefined ? undefined : dateWords(date)),
    plain(status === 'occurred' ? undefined : status),
  ];
  return facts
    .filter((fact) => fact !== undefined)
    .filter(
      ({ text }, index, all) =>
        text !== attributes.label && all.findIndex((other) => other.text === text) === index,
    );
}

function plain(text: string | undefined): NodeFact | undefined {
  return text === undefined ? undefined : { text };
}

function kindFact({ events }: OntologyReply, { type, kind }: NodeAttributes): NodeFact | undefined {
  if (kind === undefined) return undefined;
  if (type === 'place') return { text: kind };
  if (type !== 'event') return undefined;
  const words = events.get(kind);
  return words === undefined
    ? { text: plainType(kind) }
    : { text: words.label, title: words.definition };
}

/** The name that the graph itself has for a country; a code alone tells a reader nothing. */
function findCountryName({ nodes }: GraphModel, country: string): string | undefined {
  for (const { attributes } of nodes.values()) {
    const { type, kind } = attributes;
    if (type === 'place' && kind === 'country' && attributes.country === country)
      return attributes.label;
  }
  return undefined;
}
