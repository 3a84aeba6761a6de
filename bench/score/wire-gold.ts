// Our own articles with what is to be read of them in, as text and gold out. A file holds several articles. Each
// begins with a line "# date: ... | title: ...", then the text, then lines with the gold:
//
//   = organization: Norne Bank | Vestby
//   = person: Anna Lind
//   = edge: Anna Lind LEADS Norne Bank
//   = edge: Norne Bank ACQUIRED Vestby, planned
//   = event: BUSINESS Vestby
//   = free: Vestby AGREED_WITH Norne Bank
//
// Names are those of the article. An edge has occurred unless its status follows. `event` is a happening that names
// only one of its sides; `free` an edge that may be read or not.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STATUSES, type Status } from '../../src/model/status.ts';
import { RELATION_TYPES, type RelationType } from '../../src/ontology/index.ts';
import type { ArticleInput } from '../../src/read/index.ts';

/** An edge between two names. */
export interface WireEdge {
  readonly subject: string;
  readonly type: RelationType;
  readonly object: string;
  readonly status: Status;
}

/** A happening in which somebody named takes part. */
export interface WireEvent {
  readonly type: string;
  readonly participant: string;
}

/** A name and what it is. */
export interface WireName {
  readonly name: string;
  readonly type: 'person' | 'organization';
}

/** One article and its gold. */
export interface WireArticle {
  readonly input: ArticleInput & { readonly id: string };
  readonly names: readonly WireName[];
  readonly edges: readonly WireEdge[];
  readonly free: readonly WireEdge[];
  readonly events: readonly WireEvent[];
}

const FOLDER = new URL('../../tests/relate/wire/', import.meta.url);
const HEADER = /^date: (?<date>\S+) \| title: (?<title>.+)$/;
const GOLD = /^= (?<kind>[a-z]+): (?<words>.+)$/;
const EDGE =
  /^(?<subject>.{1,60}?) (?<type>[A-Z_]{3,30}) (?<object>[^,]{1,60})(?:, (?<status>planned|possible|denied))?$/;

/** The articles of one file of the set, "business". */
export function wireArticles(name: string): readonly WireArticle[] {
  const content = readFileSync(fileURLToPath(new URL(`${name}.txt`, FOLDER)), 'utf8');
  return content
    .split(/^# /mu)
    .slice(1)
    .map((part, at) => parseArticle(part, `${name}-${at + 1}`));
}

/**
 * One article of a file, from behind its "# ".
 *
 * @throws Error where the header or a line of gold is not as it should be
 */
export function parseArticle(part: string, id: string): WireArticle {
  const [header = '', ...lines] = part.split('\n');
  const { date, title } = HEADER.exec(header)?.groups ?? {};
  if (date === undefined || title === undefined) throw new Error(`${id}: no header: ${header}`);
  const gold = lines.flatMap((line) => {
    const { kind, words } = GOLD.exec(line)?.groups ?? {};
    return kind === undefined || words === undefined ? [] : [{ kind, words }];
  });
  const text = lines.filter((line) => !line.startsWith('= ')).join('\n');
  const wordsOf = (wanted: string) =>
    gold.flatMap(({ kind, words }) => (kind === wanted ? [words] : []));
  const namesOf = (type: WireName['type']) =>
    wordsOf(type).flatMap((words) => words.split(' | ').map((name) => ({ name, type })));
  return {
    input: { id, date, title, text: text.trim() },
    names: [...namesOf('organization'), ...namesOf('person')],
    edges: wordsOf('edge').map((words) => parseEdge(words, id)),
    free: wordsOf('free').map((words) => parseEdge(words, id)),
    events: wordsOf('event').map((words) => {
      const at = words.indexOf(' ');
      return { type: words.slice(0, at), participant: words.slice(at + 1) };
    }),
  };
}

function parseEdge(words: string, id: string): WireEdge {
  const { subject, type, object, status } = EDGE.exec(words)?.groups ?? {};
  const known = RELATION_TYPES.find((one) => one === type);
  if (subject === undefined || object === undefined || known === undefined)
    throw new Error(`${id}: no edge: ${words}`);
  return {
    subject,
    type: known,
    object,
    status: STATUSES.find((one) => one === status) ?? 'occurred',
  };
}
