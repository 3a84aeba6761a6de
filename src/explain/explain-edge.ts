// A graph, the key of an edge and the articles' readings in, out: why the edge is there. What was read
// is taken from the reading as it is stored; nothing is read anew.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { type Document, type EdgeEvidence, RapportError, type Reading } from '../model/index.ts';
import { PROJECTION_TYPES } from '../ontology/index.ts';
import type { EdgeExplanation, EvidenceNote, NodeName, RuleNote } from './explanation.ts';
import { findLinks } from './find-links.ts';
import { findRule } from './find-rule.ts';
import { findStatement } from './find-statement.ts';
import { parseSentence } from './parse-sentence.ts';
import type { SenseHint } from './sense-note.ts';
import { statusNote } from './status-note.ts';
import { attributionOf, dateOf, type StatementSource } from './when-and-who.ts';

/** The article of a node key with its reading, where there is a store that holds it. */
export type FindReading = (
  articleKey: string,
) => { readonly document: Document; readonly reading: Reading } | undefined;

/** How many pieces of evidence one explanation holds. */
export const EVIDENCE_MAX = 50;

/**
 * Explains one edge.
 *
 * @throws RapportError `not-found` when the graph has no such edge.
 */
export function explainEdge(
  graph: KnowledgeGraph,
  key: string,
  findReading: FindReading,
): EdgeExplanation {
  if (!graph.hasEdge(key)) throw new RapportError('not-found', `There is no edge ${key}.`);
  const { type, status, date, place, title, evidence } = graph.getEdgeAttributes(key);
  const find = once(findReading);
  return {
    key,
    type,
    status,
    source: nameOf(graph, graph.source(key)),
    target: nameOf(graph, graph.target(key)),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(title === undefined ? {} : { title }),
    evidence: evidence
      .slice(0, EVIDENCE_MAX)
      .map((one) => explainEvidence(graph, { edge: key, evidence: one }, find)),
    omitted: Math.max(0, evidence.length - EVIDENCE_MAX),
  };
}

/** Evidence is sorted by article, and a reading is large: the last one is kept. */
function once(find: FindReading): FindReading {
  let last: readonly [key: string, found: ReturnType<FindReading>] | undefined;
  return (key) => {
    if (last?.[0] !== key) last = [key, find(key)];
    return last[1];
  };
}

function nameOf(graph: KnowledgeGraph, key: string): NodeName {
  const { label, type } = graph.getNodeAttributes(key);
  return { key, label, type };
}

interface EvidenceOfEdge {
  readonly edge: string;
  readonly evidence: EdgeEvidence;
}

function explainEvidence(
  graph: KnowledgeGraph,
  of: EvidenceOfEdge,
  findReading: FindReading,
): EvidenceNote {
  const { article, start, end, sentence, confidence, subject, trigger, object } = of.evidence;
  const read = findReading(article);
  const source = sourceOf(graph, of, read);
  const rule = ruleOf(of.evidence, source);
  const typeRule = source?.statement.evidence.typeRule;
  const edgeStatus = graph.getEdgeAttribute(of.edge, 'status');
  const attribution = attributionOf(of.evidence, source);
  const date = source === undefined ? undefined : dateOf(source);
  return {
    article: articleOf(graph, article),
    start,
    end,
    sentence,
    ...(subject === undefined ? {} : { subject }),
    ...(trigger === undefined ? {} : { trigger }),
    ...(object === undefined ? {} : { object }),
    parse: read === undefined ? [] : parseSentence(read.document.text, read.reading, of.evidence),
    rule,
    confidence,
    ...(typeRule === undefined ? {} : { typeRule: noteOf(typeRule) }),
    links: read === undefined ? [] : findLinks(of.evidence, read, noteOf),
    status: statusNote(rule, {
      status: source?.statement.status ?? edgeStatus,
      statusRule: of.evidence.statusRule,
      statusWord: source?.statement.evidence.statusWord,
    }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(date === undefined ? {} : { date }),
  };
}

function sourceOf(
  graph: KnowledgeGraph,
  { edge, evidence }: EvidenceOfEdge,
  read: ReturnType<FindReading>,
): StatementSource | undefined {
  if (read === undefined) return undefined;
  const attributes = graph.getEdgeAttributes(edge);
  const event = [graph.source(edge), graph.target(edge)]
    .map((node) => graph.getNodeAttributes(node))
    .find(({ type }) => type === 'event');
  const query = { edge: attributes, evidence, eventType: event?.kind };
  const statement = findStatement(read.reading, query);
  return statement && { text: read.document.text, reading: read.reading, statement };
}

function articleOf(graph: KnowledgeGraph, key: string): EvidenceNote['article'] {
  if (!graph.hasNode(key)) return { key, title: key };
  const { label, title, date, publisher } = graph.getNodeAttributes(key);
  return {
    key,
    title: title ?? label,
    ...(date === undefined ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function ruleOf({ rule }: EdgeEvidence, source: StatementSource | undefined): RuleNote {
  return noteOf(rule, source === undefined ? {} : hintOf(source));
}

function hintOf({ statement }: StatementSource): SenseHint {
  const { pattern } = statement.evidence;
  if ('participants' in statement)
    return { pattern, relation: statement.relation, event: statement.type };
  return { pattern, relation: PROJECTION_TYPES.find((type) => type === statement.type) };
}

/** A graph drawn by another version may name a rule that there is no longer. */
function noteOf(id: string, hint: SenseHint = {}): RuleNote {
  const unknown = 'This version of the program has no rule of that name.';
  return findRule(id, hint) ?? { id, kind: 'fact', reason: unknown };
}
