// Mistakes in, a page that a person can work through out: by type, those missed before those found
// falsely, each with its sentence.

import { groupBy } from '../../src/model/index.ts';
import type { Mistake } from './suite.ts';

/** Lists mistakes under a heading for each type and kind; the most frequent heading first. */
export function mistakesText(mistakes: readonly Mistake[], limit: number): string {
  const shown = spread(mistakes, limit);
  const groups = groupBy(shown, ({ type, kind }) => `${type}, ${kind}`);
  const sections = [...groups].map(([heading, group]) =>
    [`## ${heading}\n`, ...group.map(line)].join('\n'),
  );
  return [`${shown.length} of ${mistakes.length} mistakes`, ...sections, ''].join('\n\n');
}

/** Takes from every type and kind in proportion, at least one where the limit allows it. */
function spread(mistakes: readonly Mistake[], limit: number): readonly Mistake[] {
  if (mistakes.length <= limit) return byFrequency(mistakes).flat();
  const groups = byFrequency(mistakes);
  const share = limit / mistakes.length;
  return groups
    .flatMap((group) => group.slice(0, Math.max(1, Math.round(group.length * share))))
    .slice(0, limit);
}

function byFrequency(mistakes: readonly Mistake[]): readonly (readonly Mistake[])[] {
  const groups = groupBy(mistakes, ({ type, kind }) => `${type}, ${kind}`);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function line({ sentence, wanted, found }: Mistake): string {
  const told = [wanted && `wanted ${wanted}`, found && `found ${found}`].filter(Boolean);
  return `- ${sentence.replace(/\s+/g, ' ')}\n  ${told.join('; ')}`;
}
