// The ECB+ corpus (Cybulska and Vossen 2014, CC BY 3.0) in, its articles with their marked events out. It
// lies in `ECB+/`, one folder for each topic, as it is published; beside it the list of the sentences
// whose marks were checked, outside of which nothing is marked here.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IdentityArticle, Mark } from '../identity-gold.ts';
import { dateOf } from './date-of.ts';
import { plainText } from './plain-text.ts';
import { elements, parseXml, type XmlElement } from './xml.ts';

/** Files of the corpus under the folder of data. */
export const ECB_PLUS_FILES = ['ECB+', 'ECBplus_coreference_sentences.csv'] as const;

/** Topics that are customary for measuring, and those for choosing between models; all others are for learning. */
export const TEST_TOPICS = [36, 37, 38, 39, 40, 41, 42, 43, 44, 45] as const;
export const DEVELOPMENT_TOPICS = [2, 5, 12, 18, 21, 23, 34, 35] as const;

/** Number of the last topic; two between are empty. */
const LAST_TOPIC = 45;

/** The topics to learn from. */
export const LEARNING_TOPICS: readonly number[] = Array.from(
  { length: LAST_TOPIC },
  (_, at) => at + 1,
).filter((topic) => ![...TEST_TOPICS, ...DEVELOPMENT_TOPICS].some((other) => other === topic));

/** The articles of topics, by topic and number; what stands behind the last checked sentence is left out. */
export function ecbPlusArticles(
  data: string,
  topics: readonly number[],
): readonly IdentityArticle[] {
  const checked = checkedSentences(data);
  return topics.flatMap((topic) => {
    const folder = join(data, ECB_PLUS_FILES[0], String(topic));
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder).filter((name) => name.endsWith('.xml'));
    return files.toSorted().flatMap((file) => {
      const name = file.slice(0, -'.xml'.length);
      const sentences = checked.get(name);
      if (sentences === undefined) return [];
      return [articleOf(readFileSync(join(folder, file), 'utf8'), { name, sentences })];
    });
  });
}

/** Articles are called TOPIC_NUMBER: "12_7ecbplus" is of topic 12. */
export function topicOf({ input: { id } }: IdentityArticle): string {
  return id.slice(0, id.indexOf('_'));
}

/** Which of the two happenings of its topic an article tells of: that of the older corpus, or the one that was added. */
export function happeningOf(article: IdentityArticle): string {
  return `${topicOf(article)} ${isAdded(article.input.id)}`;
}

function isAdded(name: string): boolean {
  return name.endsWith('plus');
}

/** For each article the sentences whose marks were checked. */
function checkedSentences(data: string): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = readFileSync(join(data, ECB_PLUS_FILES[1]), 'utf8').trim().split(/\r?\n/u).slice(1);
  const sentences = new Map<string, Set<number>>();
  for (const line of lines) {
    const [topic, file, sentence] = line.split(',');
    const name = `${topic}_${file}`;
    sentences.set(name, (sentences.get(name) ?? new Set()).add(Number(sentence)));
  }
  return sentences;
}

interface Token {
  readonly id: string;
  readonly sentence: number;
  readonly text: string;
}

interface Source {
  readonly name: string;
  readonly sentences: ReadonlySet<number>;
}

function articleOf(xml: string, { name, sentences }: Source): IdentityArticle {
  const root = parseXml(xml);
  const all = elements(root, 'token').map((token): Token => {
    const [id = '', sentence] = [token.getAttribute('t_id') ?? '', token.getAttribute('sentence')];
    return { id, sentence: Number(sentence), text: token.textContent ?? '' };
  });
  // The first "sentence" of what was added to the older corpus is the address of the page.
  const isPage = isAdded(name);
  const address = isPage
    ? all.filter(({ sentence }) => sentence === 0).map(({ text }) => text)
    : [];
  const last = Math.max(...sentences);
  const tokens = all.filter(({ sentence }) => sentence <= last && !(isPage && sentence === 0));
  const { text, spans } = joinSentences(tokens);
  const date = dateOf(address.join(''), text);
  return {
    input: { id: name, text, ...(date === undefined ? {} : { date }) },
    names: [],
    descriptions: [],
    events: marksOf(root, { name, sentences, tokens, spans }),
  };
}

/** A headline has a line of its own. */
function joinSentences(tokens: readonly Token[]) {
  const spans = new Map<string, { readonly start: number; readonly end: number }>();
  let text = '';
  for (const number of new Set(tokens.map(({ sentence }) => sentence))) {
    const part = tokens.filter(({ sentence }) => sentence === number);
    const placed = plainText(part.map((token) => token.text));
    if (text !== '') text += /[.!?"”]$/u.test(text) ? ' ' : '\n\n';
    for (const [at, { id, text: word }] of part.entries()) {
      const start = text.length + (placed.offsets[at] ?? 0);
      spans.set(id, { start, end: start + word.length });
    }
    text += placed.text;
  }
  return { text, spans };
}

interface Marked extends Source {
  readonly tokens: readonly Token[];
  readonly spans: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/** Acts that are marked in checked sentences; one that is told nowhere else has an id of its own. */
function marksOf(root: XmlElement, { name, sentences, tokens, spans }: Marked): readonly Mark[] {
  const chains = chainsOf(root, name);
  const sentenceOf = new Map(tokens.map(({ id, sentence }) => [id, sentence]));
  const marks = elements(root, 'Markables')
    .flatMap((markables) => elements(markables, '*'))
    .filter(({ tagName }) => /^(?:NEG_)?ACTION_/u.test(tagName));
  return marks
    .flatMap((mark): Mark[] => {
      const anchors = elements(mark, 'token_anchor').map(
        (anchor) => anchor.getAttribute('t_id') ?? '',
      );
      const [first = '', end = first] = [anchors[0], anchors.at(-1)];
      const [from, to] = [spans.get(first), spans.get(end)];
      if (from === undefined || to === undefined) return [];
      if (!sentences.has(sentenceOf.get(first) ?? -1)) return [];
      const id = mark.getAttribute('m_id') ?? '';
      return [{ id: chains.get(id) ?? `${name} ${id}`, start: from.start, end: to.end }];
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Which act each mark tells of, for those that are told more than once. */
function chainsOf(root: XmlElement, name: string): ReadonlyMap<string, string> {
  const chains = new Map<string, string>();
  for (const tag of ['INTRA_DOC_COREF', 'CROSS_DOC_COREF']) {
    for (const relation of elements(root, tag)) {
      const own = `${name} chain ${relation.getAttribute('r_id')}`;
      const id = tag === 'CROSS_DOC_COREF' ? (relation.getAttribute('note') ?? own) : own;
      for (const source of elements(relation, 'source'))
        chains.set(source.getAttribute('m_id') ?? '', id);
    }
  }
  return chains;
}
