// Sets of questions that were once unseen, each over articles of its own: how they fared at their first run is in
// bench/results/questions.md. Since their mistakes were mended none may be answered otherwise than a person would.

import { describe, expect, it } from 'vitest';
import { graphOfFolder } from '../../bench/score/questions/read-folder.ts';
import { judge } from '../../bench/score/questions/verdict.ts';
import { graphologySource } from '../../src/query/index.ts';
import { readCaseFile } from './case-files.ts';

const ROUNDS = Array.from({ length: 23 }, (_, at) => new URL(`round-${at + 1}/`, import.meta.url));

describe.each(ROUNDS)('%s', (folder) => {
  const source = graphologySource(graphOfFolder(folder));
  // Where the reader of articles is at fault, which "+" says, the question waits for it.
  const cases = readCaseFile(new URL('questions.case', folder)).filter(
    ({ lines }) => !lines.has('+'),
  );
  const verdicts = cases.map((one) => judge(source, one));

  it.each(verdicts)('$question', ({ outcome, found }) => {
    expect(outcome, found).not.toBe('wrong');
  });

  it('is answered where it can be', () => {
    const right = verdicts.filter(({ outcome }) => outcome === 'right').length;
    expect(right / verdicts.length).toBeGreaterThanOrEqual(0.95);
  });
});
