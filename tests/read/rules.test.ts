// Every rule finds its examples, to the unit, and leaves its counter-examples to the story.

import { describe, expect, it } from 'vitest';
import { surface } from '../../src/model/span.ts';
import { findRegions } from '../../src/read/regions.ts';
import { REGION_RULES } from '../../src/read/rules/index.ts';

describe.each(REGION_RULES.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const examples = rule.examples.map((each) => [each.part, each.text] as const);
  const counterExamples = rule.counterExamples.map((each) => [each.part, each.text] as const);

  it('has examples and counter-examples', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(counterExamples.length).toBeGreaterThan(0);
  });

  it.each(examples)('finds %j', (part, text) => {
    const found = findRegions(text).regions.filter((region) => region.rule === id);
    expect(found.map((region) => surface(text, region))).toContain(part);
    for (const region of found) expect(region.kind).toBe(rule.kind);
  });

  it.each(counterExamples)('leaves %j', (part, text) => {
    const start = text.indexOf(part);
    expect(start).toBeGreaterThanOrEqual(0);
    const { regions } = findRegions(text);
    const region = regions.find((each) => each.start <= start && start + part.length <= each.end);
    expect(region).toBeDefined();
    expect(region?.rule).not.toBe(id);
    // Body and headings are both read for facts; nothing else may be made of a counter-example.
    if (rule.kind !== 'heading') expect(['body', 'heading']).toContain(region?.kind);
  });
});

it('names every rule once', () => {
  const ids = REGION_RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
