// What a reader of our GraphML must find, said apart from the writer: attributes by hand, lists joined.

import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { hashOf } from '../../src/model/index.ts';

/** A node as a reader gives it. */
export interface FlatNode {
  readonly key: string;
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** An edge as a reader gives it. */
export interface FlatEdge extends FlatNode {
  readonly source: string;
  readonly target: string;
}

/** Nodes by key. */
export function flatNodes(graph: KnowledgeGraph): readonly FlatNode[] {
  return graph
    .mapNodes((key, { aliases, ...rest }) => {
      const list = aliases.length === 0 ? {} : { aliases: aliases.join(' | ') };
      return { key: idOf(key), attributes: safe({ ...rest, ...list }) };
    })
    .sort(byId);
}

/** Edges by key. */
export function flatEdges(graph: KnowledgeGraph): readonly FlatEdge[] {
  return graph
    .mapEdges((key, { evidence, ...rest }, source, target) => {
      const each = (values: readonly string[]) => [...new Set(values)].join(' | ');
      const flat = {
        confidence: Math.max(...evidence.map(({ confidence }) => confidence)),
        rule: each(evidence.map(({ rule }) => rule)),
        reportedIn: each(evidence.map(({ article }) => article)),
        evidence: each(evidence.map(({ sentence }) => sentence.replaceAll(/\s+/g, ' ').trim())),
      };
      const attributes = safe({ ...rest, ...flat });
      return { key: idOf(key), source: idOf(source), target: idOf(target), attributes };
    })
    .sort(byId);
}

/** Text as XML can hold it: of each thing it cannot, the replacement character. */
export function xmlSafe(text: string): string {
  return [...text]
    .map((char) => {
      const code = char.codePointAt(0) ?? 0;
      const control = code < 0x20 && !['\t', '\n', '\r'].includes(char);
      const surrogate = code >= 0xd800 && code <= 0xdfff;
      return control || surrogate || code === 0xfffe || code === 0xffff ? '\ufffd' : char;
    })
    .join('');
}

function idOf(key: string): string {
  const kept = xmlSafe(key);
  return kept === key ? key : `${kept}~${hashOf([JSON.stringify(key)], 8)}`;
}

function safe(values: object): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : xmlSafe(String(value)),
    ]),
  );
}

function byId(a: FlatNode, b: FlatNode): number {
  return a.key < b.key ? -1 : 1;
}
