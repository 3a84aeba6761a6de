// How an article becomes a Reading: the steps, in order. Each says what it needs and what it gives;
// `read` runs them. No input or output, no clock, no state: the same document gives the same Reading.

import { type Tree, treeOf } from './language/dependency-tree.ts';
import { type Analysis, analyse } from './language/index.ts';
import { findMentions, type Mention } from './mention/index.ts';
import type { Document, Reading, WholeReading } from './model/index.ts';
import { type Relations, relate } from './relate/index.ts';
import { resolveWithin, wholeReading } from './resolve/index.ts';

/** What the steps hand down. */
interface Draft {
  readonly document: Document;
  readonly analysis?: Analysis;
  readonly tree?: Tree;
  readonly mentions?: readonly Mention[];
  readonly relations?: Relations;
  readonly reading?: Reading;
}

type Needed<K extends keyof Draft> = Draft & { readonly [P in K]-?: NonNullable<Draft[P]> };

interface Step {
  readonly name: string;
  readonly requires: readonly (keyof Draft)[];
  readonly assigns: keyof Draft;
  readonly run: (draft: Draft) => Draft;
}

/** Declares a step; it is an error in the list of steps when a step needs what none before it gives. */
function step<R extends keyof Draft, A extends keyof Draft>(declaration: {
  readonly name: string;
  readonly requires: readonly R[];
  readonly assigns: A;
  readonly run: (draft: Needed<R>) => NonNullable<Draft[A]>;
}): Step {
  const { name, requires, assigns, run } = declaration;
  return {
    name,
    requires,
    assigns,
    run: (draft) => {
      const missing = requires.filter((field) => draft[field] === undefined);
      if (missing.length > 0) throw new Error(`step ${name} needs ${missing.join(', ')}`);
      return { ...draft, [assigns]: run(draft as Needed<R>) };
    },
  };
}

/** The way of an article, in order. */
export const STEPS: readonly Step[] = [
  step({
    name: 'language',
    requires: ['document'],
    assigns: 'analysis',
    run: ({ document }) => analyse(document.text, layoutOf(document)),
  }),
  step({
    name: 'tree',
    requires: ['document', 'analysis'],
    assigns: 'tree',
    run: ({ document, analysis }) => treeOf(document.text, analysis),
  }),
  step({
    name: 'mention',
    requires: ['document', 'analysis', 'tree'],
    assigns: 'mentions',
    run: ({ document, analysis, tree }) => findMentions(tree, analysis, document.regions),
  }),
  step({
    name: 'relate',
    requires: ['document', 'tree', 'mentions'],
    assigns: 'relations',
    run: ({ document, tree, mentions }) => relate(document, tree, mentions),
  }),
  step({
    name: 'resolve',
    requires: ['document', 'relations'],
    assigns: 'reading',
    run: ({ document, relations }) => resolveWithin(document, relations),
  }),
];

/**
 * Reads one article.
 *
 * @param observe is called before each step and after the last, for benchmarks
 */
export function read(document: Document, observe?: (step: string) => void): Reading {
  return readTo(document, observe).reading;
}

/** Reads one article for its chains too: all that its text speaks of, in whole phrases. */
export function readWhole(document: Document): WholeReading {
  const { relations, reading } = readTo(document);
  return wholeReading(relations, reading);
}

function readTo(
  document: Document,
  observe?: (step: string) => void,
): Needed<'relations' | 'reading'> {
  let draft: Draft = { document };
  for (const { name, run } of STEPS) {
    observe?.(name);
    draft = run(draft);
  }
  observe?.('end');
  const { relations, reading } = draft;
  if (relations === undefined || reading === undefined) throw new Error('a step gives nothing');
  return { ...draft, relations, reading };
}

/** Sentences end where parts of the article end; what is no part of the article is not analysed. */
function layoutOf({ regions }: Document) {
  const skipped = regions.filter(
    ({ kind }) => kind === 'boilerplate' || kind === 'byline' || kind === 'dateline',
  );
  return {
    breaks: regions.flatMap(({ start, end }) => [start, end]),
    skip: skipped.map(({ start, end }) => ({ start, end })),
  };
}
