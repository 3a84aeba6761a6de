import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/index.ts';
import { EVENTS, RELATIONS } from '../../src/ontology/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';

// Every type's example is read as that type with its participants, every counter-example is not.
// What fails today is listed in known-failures.json; a test fails when that list is out of date.

interface KnownFailures {
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const known = JSON.parse(
  readFileSync(new URL('./known-failures.json', import.meta.url), 'utf8'),
) as KnownFailures;

function readSentence(marked: string): Reading {
  return read(toDocument({ text: marked.replaceAll(/[[\]]/g, ''), date: '2024-02-14' }));
}

function bracketed(marked: string): readonly string[] {
  return [...marked.matchAll(/\[(?:the |an? )?([^\]]+)\]/gi)].map(([, name = '']) => name);
}

function names(reading: Reading, entity: number): readonly string[] {
  const found = reading.entities[entity];
  return found === undefined ? [] : [found.name, ...found.aliases];
}

function showsRelation(type: string, symmetric: boolean, marked: string): boolean {
  const reading = readSentence(marked);
  const [subject = '', object = ''] = bracketed(marked);
  return reading.relations.some((relation) => {
    if (relation.type !== type) return false;
    const [from, to] = [names(reading, relation.subject), names(reading, relation.object)];
    const forward = from.includes(subject) && to.includes(object);
    return forward || (symmetric && from.includes(object) && to.includes(subject));
  });
}

function showsEvent(type: string, marked: string): boolean {
  const reading = readSentence(marked);
  return reading.events.some((event) => {
    const involved = event.participants.flatMap(({ entity }) => names(reading, entity));
    return event.type === type && bracketed(marked).every((name) => involved.includes(name));
  });
}

/** A statement that it did not happen is no statement of it. */
function isRead(type: string) {
  return (found: { readonly type: string; readonly status: string }) =>
    found.type === type && found.status !== 'denied';
}

const types = [
  ...Object.entries(RELATIONS).map(([type, { example, counterExample, symmetric }]) => ({
    type,
    holds: () => showsRelation(type, symmetric, example),
    fails: () => readSentence(counterExample).relations.some(isRead(type)),
  })),
  ...Object.entries(EVENTS).map(([type, { example, counterExample }]) => ({
    type,
    holds: () => showsEvent(type, example),
    fails: () => readSentence(counterExample).events.some(isRead(type)),
  })),
];

describe('the ontology reads its own sentences', () => {
  it.each(types)('$type: the example is read as it, or is a known failure', ({ type, holds }) => {
    expect({ type, read: holds() }).toEqual({ type, read: !known.examples.includes(type) });
  });

  it.each(types)('$type: the counter-example is not, or is a known failure', ({ type, fails }) => {
    expect({ type, misread: fails() }).toEqual({
      type,
      misread: known.counterExamples.includes(type),
    });
  });

  it('keeps the list of known failures short', () => {
    expect(known.examples.length).toBeLessThanOrEqual(types.length / 10);
    expect(known.counterExamples.length).toBeLessThanOrEqual(types.length / 20);
  });
});
