// How well typed relations are found from raw text: three sets with annotated relations in, precision,
// recall and F1 by type out.

import { type DataDocument, readDataLines, readGold } from './data-lines.ts';
import { KNOWLEDGENET_ROWS, RE3D_ROWS, REDOCRED_ROWS, type RelationRow } from './relation-rows.ts';
import { type GoldEntity, goldFacts, type RelationDocument } from './relations-gold.ts';
import { compareRelations, type RelationOutcome } from './relations-match.ts';
import type { Mistake, Report, Suite, Table } from './suite.ts';
import { scoresOf, Tally, tallyTable } from './tally.ts';

interface RelationSet {
  readonly name: string;
  readonly file: string;
  readonly rows: readonly RelationRow[];
  readonly published: string;
}

const SETS: readonly RelationSet[] = [
  {
    name: 'knowledgenet',
    file: 'knowledgenet.dev.jsonl',
    rows: KNOWLEDGENET_ROWS,
    published: `KnowledgeNet, published Text F1 on its hidden test set, all 15 properties, dates included
(leaderboard of github.com/diffbot/knowledge-net): human 87.8; Diffbot joint model 81.0; Baseline 1
(spaCy names, Bi-LSTM trained on these relations) 51.8; Diffbot open extraction, not trained on them,
56.0. Ours reads one passage without its document, dates left out, and is not trained on the relations.`,
  },
  {
    name: 'redocred',
    file: 'redocred.dev.jsonl',
    rows: REDOCRED_ROWS,
    published: `Re-DocRED: figures from raw text are published for the older DocRED, all 96 types: JEREX
40.4 F1 (Eberts and Ulges 2021, trained on it). Two facts in five of DocRED need more than one sentence
(40.7%, Yao et al. 2019); ours reads one sentence at a time.`,
  },
  {
    name: 're3d',
    file: 're3d.dev.jsonl',
    rows: RE3D_ROWS,
    published: 're3d: none known to us.',
  },
];

const PROTOCOL = `A relation is right when its type answers the annotated one by the table in
bench/score/relation-rows.ts and both sides are the same things: a mention with the same head word or half
of its span, or the same name. It is false when the data would hold it: KnowledgeNet only where the property
was looked for in the passage; the others where both sides are annotated things. Facts with a pronoun for a
side that nothing in the text names are counted as missed, and apart in the figure "named".`;

/** Relations between entities, end to end. */
export const RELATIONS_SUITE: Suite = {
  name: 'relations',
  title: 'Relations from raw text',
  needs: SETS.map(({ file }) => file),
  run: (data) => {
    const parts = SETS.map((set) => runSet(set, data));
    return {
      figures: Object.assign({}, ...parts.map(({ figures }) => figures)),
      tables: parts.flatMap(({ tables }) => tables),
      notes: [PROTOCOL, ...SETS.map(({ published }) => published)],
      mistakes: parts.flatMap(({ mistakes = [] }) => mistakes),
    };
  },
};

function runSet(set: RelationSet, data: string): Report {
  const [all, named] = [new Tally(), new Tally()];
  const mistakes: Mistake[] = [];
  const left = new Map<string, number>();
  for (const document of readDataLines<RelationDocument>(data, set.file)) {
    const reading = readGold(document);
    for (const result of compareRelations(set.rows, document, reading)) {
      all.add(result.row, result.outcome);
      if (result.fact?.named !== false) named.add(result.row, result.outcome);
      if (result.outcome !== 'right')
        mistakes.push(
          mistakeOf(set, document, { result, names: reading.entities.map(({ name }) => name) }),
        );
    }
    for (const { type } of goldFacts(document))
      if (!isMapped(set, type)) left.set(type, (left.get(type) ?? 0) + 1);
  }
  const { precision, recall, f1 } = scoresOf(all.total);
  return {
    figures: {
      [`relations.${set.name}.precision`]: precision,
      [`relations.${set.name}.recall`]: recall,
      [`relations.${set.name}.f1`]: f1,
      [`relations.${set.name}.named.f1`]: scoresOf(named.total).f1,
    },
    tables: [
      tallyTable(set.name, all),
      tallyTable(`${set.name}, both sides named`, named),
      leftOut(set, left),
    ],
    mistakes,
  };
}

function isMapped({ rows }: RelationSet, type: string): boolean {
  return rows.some(({ straight = [], turned = [] }) => [...straight, ...turned].includes(type));
}

function leftOut({ name }: RelationSet, left: ReadonlyMap<string, number>): Table {
  const ranked = [...left].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const total = ranked.reduce((sum, [, count]) => sum + count, 0);
  const words = ranked.map(([type, count]) => `${type} ${count}`).join(', ');
  return {
    title: `${name}: left out, as the ontology has no such relation`,
    columns: ['types', 'facts', 'which'],
    rows: [[ranked.length, total, words]],
  };
}

function mistakeOf(
  { name }: RelationSet,
  { text }: DataDocument,
  parts: { readonly result: RelationOutcome; readonly names: readonly string[] },
): Mistake {
  const { result, names } = parts;
  const { fact, relation } = result;
  const type = `${name} ${result.row}`;
  if (relation !== undefined) {
    const { evidence, subject, object } = relation;
    return {
      type,
      kind: 'false',
      sentence: text.slice(evidence.start, evidence.end),
      found: `${names[subject]} ${relation.type} ${names[object]} (${evidence.rule})`,
    };
  }
  const side = (entity: GoldEntity = []) => entity[0]?.text ?? '';
  const [head, tail] = [fact?.head[0]?.start ?? 0, fact?.tail[0]?.end ?? 0];
  const from = Math.max(0, Math.min(head, tail) - 60);
  return {
    type,
    kind: 'missed',
    sentence: text.slice(from, Math.max(head, tail) + 80),
    wanted: `${side(fact?.head)} ${fact?.type} ${side(fact?.tail)}`,
  };
}
