// Where the language layer errs: the most frequent kinds of errors of trees and names, with examples
// and remarks, so that errors are looked at and not only counted.

import { groupBy } from '../../src/model/group-by.ts';
import { type ErrorCase, tableOfKinds } from './language/error-kinds.ts';
import type { NameDocument } from './language/name-documents.ts';
import { NAME_COLUMNS, type NameColumn, nameErrors } from './language/name-errors.ts';
import { NAME_REMARKS } from './language/name-remarks.ts';
import { FULL_SETS, type NameSet } from './language/names.ts';
import { PARSE_COLUMNS, type ParseColumn, parseErrors } from './language/parse-errors.ts';
import { PARSE_REMARKS } from './language/parse-remarks.ts';
import { RAPPORT } from './language/rapport-tool.ts';
import { readTreebank, TREEBANKS } from './language/treebanks.ts';
import type { Suite, Table } from './suite.ts';

const KINDS_SHOWN = 50;
const NAME_SETS = ['uner', 'crossner-misc'];

export const LANGUAGE_ERRORS: Suite = {
  name: 'language-errors',
  title: 'The errors of the language layer on development data',
  needs: [
    ...TREEBANKS.map(({ file }) => file),
    'uner-ewt.dev.jsonl',
    'crossner-politics.dev.jsonl',
  ],
  run: (data) => {
    const parse = errorsOfTrees(data);
    const names = errorsOfNames(data);
    return {
      tables: [
        totals('Trees: errors by attachment', parse, 'attachment'),
        tableOfKinds(parse, {
          title: 'Trees',
          columns: PARSE_COLUMNS,
          sources: TREEBANKS.map(({ name }) => name),
          remarks: PARSE_REMARKS,
          limit: KINDS_SHOWN,
        }),
        totals('Names: errors by group', names, 'error'),
        tableOfKinds(names, {
          title: 'Names',
          columns: NAME_COLUMNS,
          sources: NAME_SETS,
          remarks: NAME_REMARKS,
          limit: KINDS_SHOWN,
        }),
      ],
      figures: {},
      notes: [
        'Trees: relations without subtypes, parts of speech of the treebank; "NOUN as VERB" is a noun that was tagged as a verb; in brackets the head, and the one given in its place. Names: the shape is that of the gold name, or of the one invented. MISC is left out for Universal NER, which does not mark it. The remarks stand in bench/score/language/*-remarks.ts: judged by hand from examples, not tried, and written for kinds, not for one model; a kind without one has not been looked at.',
      ],
    };
  },
};

function errorsOfTrees(data: string): readonly ErrorCase<ParseColumn>[] {
  return TREEBANKS.flatMap((bank) =>
    readTreebank(data, bank).flatMap((document) =>
      parseErrors(bank.name, document, RAPPORT.read(document.text)),
    ),
  );
}

function errorsOfNames(data: string): readonly ErrorCase<NameColumn>[] {
  return FULL_SETS.filter(({ name }) => NAME_SETS.includes(name)).flatMap((set) =>
    set.read(data).flatMap((document) => errorsInDocument(set, document)),
  );
}

function errorsInDocument(
  { name, kinds }: NameSet,
  document: NameDocument,
): readonly ErrorCase<NameColumn>[] {
  const given = RAPPORT.read(document.text).names.filter(({ kind }) => kinds.includes(kind));
  return nameErrors(name, document, given);
}

function totals<Column extends string>(
  title: string,
  cases: readonly ErrorCase<Column>[],
  column: Column,
): Table {
  const groups = [...groupBy(cases, ({ kind }) => kind[column])];
  return {
    title,
    columns: [column, 'count'],
    rows: groups
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([group, of]) => [group, of.length]),
  };
}
