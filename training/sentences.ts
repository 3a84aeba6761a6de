/**
 * In: the data folder. Out, on standard output: one sentence a line as JSON,
 * `{ source, words, spans }`, cut into sentences and words by the tokenizer used at run time, so
 * that the model sees in training what it will see later.
 *
 * `spans` holds the names as `[first, end, type]` in words, the types as in the source; it is null
 * where the source has none (text for the word vectors only). Run: `tsx training/sentences.ts DATA`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocks } from '../src/language/blocks.ts';
import { splitSentences } from '../src/language/split.ts';
import { tokenize } from '../src/language/tokenize.ts';
import type { Span } from '../src/model/span.ts';

interface Entity extends Span {
  readonly type: string;
}

interface Relation {
  readonly head: number;
  readonly tail: number;
  readonly type: string;
}

interface Document {
  readonly text: string;
  readonly entities?: readonly Entity[];
  readonly relations?: readonly Relation[];
}

/** Sources with names, then sources of which only the text is used. */
const NAMED = ['wikigold', 'crossner-politics.train', 'knowledgenet.train', 'redocred.dev'];
const RAW = ['gap.dev', 'gap.validation'];

function emit(folder: string, source: string, named: boolean): void {
  const lines = readFileSync(join(folder, `${source}.jsonl`), 'utf8').split('\n');
  for (const line of lines) {
    if (line === '') continue;
    const document = JSON.parse(line) as Document;
    const entities = named ? typed(document) : [];
    for (const block of blocks(document.text)) {
      const tokens = tokenize(document.text, block.start, block.end);
      let first = 0;
      for (const end of splitSentences(document.text, tokens)) {
        write(source, document.text, tokens.slice(first, end), named ? entities : null);
        first = end;
      }
    }
  }
}

function write(
  source: string,
  text: string,
  tokens: readonly Span[],
  entities: readonly Entity[] | null,
): void {
  const words = tokens.map((token) => text.slice(token.start, token.end));
  const spans = entities?.flatMap((entity) => {
    const inside = tokens.flatMap((token, at) =>
      token.start < entity.end && token.end > entity.start ? [at] : [],
    );
    const first = inside[0];
    return first === undefined ? [] : [[first, first + inside.length, entity.type]];
  });
  console.log(JSON.stringify({ source, words, spans: spans ?? null }));
}

/** KnowledgeNet names no types; they follow from the relations an entity takes part in. */
const ROLES: Readonly<Record<string, readonly [head: string, tail: string]>> = {
  DATE_OF_BIRTH: ['PER', ''],
  DATE_OF_DEATH: ['PER', ''],
  PLACE_OF_RESIDENCE: ['PER', 'LOC'],
  PLACE_OF_BIRTH: ['PER', 'LOC'],
  NATIONALITY: ['PER', 'LOC|MISC'],
  EMPLOYEE_OR_MEMBER_OF: ['PER', 'ORG'],
  EDUCATED_AT: ['PER', 'ORG'],
  POLITICAL_AFFILIATION: ['PER', 'ORG'],
  CHILD_OF: ['PER', 'PER'],
  SPOUSE: ['PER', 'PER'],
  DATE_FOUNDED: ['ORG', ''],
  HEADQUARTERS: ['ORG', 'LOC'],
  SUBSIDIARY_OF: ['ORG', 'ORG'],
  FOUNDED_BY: ['ORG', 'PER'],
  CEO: ['ORG', 'PER'],
};

function typed(document: Document): readonly Entity[] {
  const entities = document.entities ?? [];
  return entities.map((entity, index) => {
    if (entity.type !== 'UNK') return entity;
    const relation = document.relations?.find(({ head, tail }) => head === index || tail === index);
    const role = ROLES[relation?.type ?? ''];
    return { ...entity, type: (relation?.head === index ? role?.[0] : role?.[1]) ?? '' };
  });
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: sentences.ts DATA-FOLDER');
for (const source of NAMED) emit(folder, source, true);
for (const source of RAW) emit(folder, source, false);
