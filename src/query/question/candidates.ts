// The things that a name may mean in, what a person needs to choose among them out: what each is, and the
// question and the query that would mean it.

import { byCodeUnit, type NameCandidate } from '../../model/index.ts';
import { RELATIONS, type RelationType } from '../../ontology/index.ts';
import type { NodeId, QuerySource } from '../source.ts';
import type { NamedNode } from './names.ts';
import type { AmbiguousName } from './settle.ts';

/** Facts that tell one from another best, in this order. */
const TELLING: readonly RelationType[] = [
  'LEADS',
  'WORKS_FOR',
  'SPOKESPERSON_FOR',
  'REPRESENTS',
  'MEMBER_OF',
  'RELATIVE_OF',
  'PART_OF',
  'LOCATED_IN',
  'LIVES_IN',
  'CITIZEN_OF',
];
const MOST = 10;
const MOST_FACTS = 2;

/** What a question becomes once a name in it is settled; undefined where more is in the way. */
export type Rewrite = (position: number, id: NodeId) => string | undefined;

/** Describes what an ambiguous name may mean, best known first. */
export function candidatesOf(
  { match, meant }: AmbiguousName,
  source: QuerySource,
  {
    text,
    rewrite,
    means,
  }: {
    readonly text: string;
    readonly rewrite: Rewrite;
    /** The Cypher of another question, to see whether it means the same. */
    readonly means: (question: string) => string | undefined;
  },
): readonly NameCandidate[] {
  return [...meant]
    .sort((a, b) => mentionsOf(b, source) - mentionsOf(a, source) || byCodeUnit(a.key, b.key))
    .slice(0, MOST)
    .map((node) => {
      const cypher = rewrite(match.position, node.id);
      const question = questionsFor(node, source).flatMap((words) => {
        const end = match.position + match.written.length;
        const asked = text.slice(0, match.position) + words + text.slice(end);
        return cypher !== undefined && means(asked) === cypher ? [asked] : [];
      })[0];
      return {
        id: node.key,
        name: node.name,
        type: node.type,
        description: descriptionOf(node, source),
        ...(question === undefined ? {} : { question }),
        ...(cypher === undefined ? {} : { cypher }),
      };
    });
}

function mentionsOf({ id }: NamedNode, source: QuerySource): number {
  return Number(source.nodeProperty(id, 'mentions') ?? 0);
}

/** Words that may mean this one alone: its name, its kind and name, its post and name. */
function questionsFor({ id, name, type }: NamedNode, source: QuerySource): readonly string[] {
  const posts = [...source.outgoing(id, ['LEADS', 'WORKS_FOR'])].flatMap((edge) => {
    const title = source.edgeProperty(edge, 'title');
    const body = source.nodeProperty(source.endOf(edge), 'name');
    return typeof title === 'string' && typeof body === 'string'
      ? [`the ${body} ${title} ${name}`, `the ${title} of ${body}`]
      : [];
  });
  return [name, `the ${type} ${name}`, ...posts];
}

function descriptionOf(node: NamedNode, source: QuerySource): string {
  const articles = Number(source.nodeProperty(node.id, 'articles') ?? 0);
  const count = `in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  return [...placeWords(node, source), ...factsOf(node, source), count].join(', ');
}

function placeWords({ id, type }: NamedNode, source: QuerySource): readonly string[] {
  if (type !== 'place') return [];
  const [kind, country] = [source.nodeProperty(id, 'kind'), source.nodeProperty(id, 'country')];
  const inside = typeof country === 'string' && kind !== 'country' ? ` in ${country}` : '';
  return typeof kind === 'string' ? [`${kind}${inside}`] : [];
}

function factsOf({ id }: NamedNode, source: QuerySource): readonly string[] {
  const facts = TELLING.flatMap((type) => {
    const { label, inverseLabel } = RELATIONS[type];
    const told = (other: NodeId, title: unknown, words: string): string => {
      const name = String(source.nodeProperty(other, 'name') ?? '');
      return typeof title === 'string' && title !== '' ? `${title} of ${name}` : `${words} ${name}`;
    };
    return [
      ...[...source.outgoing(id, [type])].map((edge) =>
        told(source.endOf(edge), source.edgeProperty(edge, 'title'), label),
      ),
      ...(type === 'LEADS'
        ? [...source.incoming(id, [type])].map((edge) =>
            told(source.startOf(edge), undefined, inverseLabel),
          )
        : []),
    ];
  });
  return [...new Set(facts)].slice(0, MOST_FACTS);
}
