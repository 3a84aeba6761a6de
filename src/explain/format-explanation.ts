// Explanations in, text for a terminal or JSON for programs out.

import { displayWidth } from '../query/format.ts';
import type { EdgeExplanation, EvidenceNote, ParsedWord, RuleNote } from './explanation.ts';
import { markSentence, oneLine } from './mark-sentence.ts';

/** How explanations are written. */
export type ExplanationFormat = 'text' | 'json';

/** Columns of a terminal that text keeps to; the parse may be wider. */
const WIDTH = 100;
const MARGIN = 4;
const LABEL = 11;

/** Writes explanations; ends with a line break. */
export function formatExplanations(
  edges: readonly EdgeExplanation[],
  format: ExplanationFormat,
): string {
  if (format === 'json') return `${JSON.stringify({ edges }, null, 2)}\n`;
  return `${edges.map(textOf).join('\n\n')}\n`;
}

function textOf(edge: EdgeExplanation): string {
  const { key, source, type, target, status, date, place, title, evidence, omitted } = edge;
  const facts = [status, date, place, title].filter((fact) => fact !== undefined);
  const more = omitted === 0 ? [] : [`and ${omitted} more that are not shown`];
  return [
    oneLine(`${source.label} ${type} ${target.label}: ${facts.join(', ')}`),
    `edge ${key}`,
    ...evidence.flatMap((one, index) => ['', ...evidenceLines(one, index + 1)]),
    ...more,
  ].join('\n');
}

function evidenceLines(evidence: EvidenceNote, number: number): readonly string[] {
  const { article, rule, confidence, typeRule, parse } = evidence;
  const about = [`"${article.title}"`, article.publisher, article.date];
  return [
    oneLine(`${number}. ${about.filter((part) => part !== undefined).join(', ')}`),
    '',
    ...wrapped(markSentence(evidence), MARGIN),
    '',
    ...field('rule', `${rule.id}, confidence ${confidence}`, ...ruleLines(rule)),
    ...(typeRule === undefined ? [] : field('type', typeRule.id, ...ruleLines(typeRule))),
    ...linkLines(evidence),
    ...statusLines(evidence),
    ...attributionLines(evidence),
    ...dateLines(evidence),
    ...(parse.length === 0 ? [] : ['', ...parseLines(parse)]),
  ];
}

function ruleLines({ pattern, reason, example }: RuleNote): readonly string[] {
  return [
    ...(pattern === undefined ? [] : [`pattern: ${pattern}`]),
    reason,
    ...(example === undefined ? [] : [`as in: ${example}`]),
  ];
}

/** "He" is William Burns, by link.ranked-person. */
function linkLines({ links }: EvidenceNote): readonly string[] {
  return links.flatMap(({ words, name, rule }) =>
    field('who', `"${words}" is ${name}, by ${rule.id}`, ...ruleLines(rule)),
  );
}

function statusLines({ status }: EvidenceNote): readonly string[] {
  const { value, rule, word, reason } = status;
  const at = word === undefined ? '' : ` at "${oneLine(word)}"`;
  if (rule === undefined) return field('status', value, reason);
  return field('status', `${value}, by ${rule.id}${at}`, ...ruleLines(rule));
}

function attributionLines({ attribution }: EvidenceNote): readonly string[] {
  if (attribution === undefined) return [];
  const { name, source, cue } = attribution;
  const words =
    source === undefined || cue === undefined ? '' : `; the words: "${source}", "${cue}"`;
  return field('said by', oneLine(`${name}${words}`));
}

function dateLines({ date, article }: EvidenceNote): readonly string[] {
  if (date === undefined) return [];
  const { value, words } = date;
  const from = words === undefined ? '' : `, from "${words}"`;
  const counted = article.date === undefined ? '' : ` in an article of ${article.date}`;
  return field('date', oneLine(`${value}${from}${counted}`));
}

/** A label, and behind it lines of their own. */
function field(label: string, ...lines: readonly string[]): readonly string[] {
  const shown = lines.flatMap((line) => wrapped(oneLine(line), MARGIN + LABEL));
  return shown.map((line, index) =>
    index === 0 ? `${' '.repeat(MARGIN)}${label.padEnd(LABEL)}${line.trimStart()}` : line,
  );
}

/** A table of the words in order of the text, each with the word it depends on. */
function parseLines(parse: readonly ParsedWord[]): readonly string[] {
  const rows = [
    ['#', 'word', 'tag', 'relation', 'head', ''],
    ...parse.map(({ text, upos, deprel, head, part = '' }, index) => {
      const above = head < 0 ? '-' : `${head + 1} ${parse[head]?.text ?? ''}`;
      return [String(index + 1), text, upos, deprel, above, part].map(oneLine);
    }),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    `${' '.repeat(MARGIN)}${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - displayWidth(cell)));
}

/** Lines of whole words within the width, each after a margin. */
function wrapped(text: string, margin: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > WIDTH - margin) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => `${' '.repeat(margin)}${one}`);
}
