// Files of cases in, sentences with the status that each must be read with out.

import { readdirSync, readFileSync } from 'node:fs';
import type { Reading, Status } from '../../../src/model/index.ts';
import { RELATION_TYPES, RELATIONS, type RelationType } from '../../../src/ontology/index.ts';
import { readText } from '../../fixtures/read-text.ts';

/** One line of a file: what the sentence says of one act. */
export interface ContrastCase {
  readonly file: string;
  readonly sentence: string;
  readonly relation: RelationType;
  /** Absent where the sentence does not name who acts, or to whom it is done. */
  readonly subject?: string;
  readonly object?: string;
  /** `none`: the sentence says nothing of the kind, not even that it did not happen. */
  readonly status: Status | 'none';
  /** Whose word it is. */
  readonly source?: string;
  readonly half: Half;
}

/** Rules are written with failures of `tune` in view; `held` is only counted. */
export type Half = 'tune' | 'held';

/** What was read of a case: the statuses of the act, and who says so; empty when it was not found. */
export interface ContrastOutcome {
  readonly statuses: readonly Status[];
  readonly sources: readonly string[];
}

const FOLDER = new URL('./', import.meta.url);

/** Every case, in order of files and lines. */
export function contrastSet(): readonly ContrastCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.cases'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => parseCase(file, line)),
    );
}

function parseCase(file: string, line: string): ContrastCase {
  const [status = '', type = '', subject = '', object = '', sentence = '', source] = line
    .split('|')
    .map((cell) => cell.trim());
  const relation = RELATION_TYPES.find((known) => known === type);
  if (relation === undefined || !isStatus(status)) throw new Error(`${file}: ${line}`);
  return {
    file,
    sentence,
    relation,
    status,
    half: halfOf(sentence),
    ...(subject === '-' ? {} : { subject }),
    ...(object === '-' ? {} : { object }),
    ...(source === undefined ? {} : { source }),
  };
}

function isStatus(word: string): word is Status | 'none' {
  return ['occurred', 'planned', 'possible', 'denied', 'none'].includes(word);
}

/** By the 32-bit FNV-1a hash of the sentence, its bits folded into one. */
function halfOf(sentence: string): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(sentence)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return ((hash ^ (hash >>> 16)) & 1) === 0 ? 'tune' : 'held';
}

/** Reads the sentence of a case alone and looks its act up. */
export function readCase(row: ContrastCase): ContrastOutcome {
  const reading = readText(row.sentence);
  const found =
    row.subject === undefined || row.object === undefined
      ? eventsOf(reading, row)
      : relationsOf(reading, row);
  return {
    statuses: found.map(({ status }) => status),
    sources: found.map(({ attribution }) => sourceOf(reading, attribution, row.sentence)),
  };
}

function relationsOf(reading: Reading, { relation, subject = '', object = '' }: ContrastCase) {
  const fits = (from: number, to: number) =>
    isNamed(reading, from, subject) && isNamed(reading, to, object);
  return reading.relations.filter((found) => {
    if (found.type !== relation) return false;
    if (fits(found.subject, found.object)) return true;
    return RELATIONS[relation].symmetric && fits(found.object, found.subject);
  });
}

function eventsOf(reading: Reading, { relation, subject, object }: ContrastCase) {
  const [role, name] = subject === undefined ? ['recipient', object] : ['actor', subject];
  return reading.events.filter(
    (event) =>
      event.relation === relation &&
      event.participants.some(
        (participant) =>
          participant.role === role && isNamed(reading, participant.entity, name ?? ''),
      ),
  );
}

/** "police" also stands for "Serbian police". */
function isNamed({ entities }: Reading, entity: number, name: string): boolean {
  const found = entities[entity];
  const names = found === undefined ? [] : [found.name, ...found.aliases];
  return names.some((known) => ` ${known.toLowerCase()}`.endsWith(` ${name.toLowerCase()}`));
}

function sourceOf(reading: Reading, attribution: number | undefined, text: string): string {
  const found = attribution === undefined ? undefined : reading.attributions[attribution];
  if (found === undefined) return '';
  const name = found.entity === undefined ? undefined : reading.entities[found.entity]?.name;
  return name ?? text.slice(...found.source);
}
