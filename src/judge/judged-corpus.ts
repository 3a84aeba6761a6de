// Articles and the judgements in force in, what a person may judge out: the articles as they are judged, who
// is who in them, and the node that any words stand for.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import {
  type ArticleReading,
  type DocumentId,
  type Judgement,
  RapportError,
  type Resolution,
} from '../model/index.ts';
import { ENTITY_TYPES } from '../ontology/index.ts';
import { graphologySource, resolveName } from '../query/index.ts';
import { indexKeys, type KeyIndex, resolveJudged } from '../resolve/index.ts';
import type { Store } from '../store/index.ts';

/** What judgements are made from. */
export interface JudgedCorpus {
  readonly articles: ReadonlyMap<DocumentId, ArticleReading>;
  readonly resolution: Resolution;
  readonly keys: KeyIndex;
}

/** A corpus and the graph that is drawn of it. */
export interface Judging {
  readonly corpus: JudgedCorpus;
  readonly graph: KnowledgeGraph;
}

/** Reads what a store holds, under the judgements in force. */
export function judgedCorpusOf(store: Store): JudgedCorpus {
  return judgeCorpus([...store.articles()], store.judgements());
}

/** The same of articles and judgements at hand. */
export function judgeCorpus(
  read: readonly ArticleReading[],
  judgements: readonly Judgement[],
): JudgedCorpus {
  const { articles, resolution } = resolveJudged(read, judgements);
  return {
    articles: new Map(articles.map((article) => [article.document.id, article] as const)),
    resolution,
    keys: indexKeys(articles, resolution),
  };
}

/**
 * The node that a person named, by its key or its name.
 *
 * @throws RapportError `query.unknown-name` where none or several are meant, with their keys.
 */
export function findNode(graph: KnowledgeGraph, name: string): string {
  if (graph.hasNode(name)) return name;
  const source = graphologySource(graph);
  const keys = resolveName(source, name, ENTITY_TYPES).map((id) => source.nodeKey(id));
  const [only, ...others] = keys;
  if (only !== undefined && others.length === 0) return only;
  const shown = name.slice(0, 200);
  throw new RapportError('query.unknown-name', `${keys.length} are named "${shown}".`, {
    suggestions: keys.map((key) => `name it by its key: ${key}`),
  });
}
