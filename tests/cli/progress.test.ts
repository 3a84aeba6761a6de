import { describe, expect, it } from 'vitest';
import { describeError, printable } from '../../src/cli/failure.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { RapportError } from '../../src/model/index.ts';

function watched(isTTY: boolean) {
  const written: string[] = [];
  let nowMs = 0;
  const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => nowMs);
  const advance = (label: string, atMs: number) => {
    nowMs = atMs;
    progress.advance(() => label);
  };
  return { progress, advance, written };
}

describe('progress on a terminal', () => {
  it('is silent while work is short', () => {
    const { progress, advance, written } = watched(true);
    advance('1', 10);
    advance('2', 400);
    progress.end();
    expect(written).toEqual([]);
  });

  it('renews one line, not more often than the eye sees, and clears it', () => {
    const { progress, advance, written } = watched(true);
    advance('1', 600);
    advance('2', 650);
    advance('3', 720);
    progress.end();
    expect(written).toEqual(['\r\u001b[K1', '\r\u001b[K3', '\r\u001b[K']);
  });

  it('gives way to a line that stays', () => {
    const { progress, advance, written } = watched(true);
    advance('1', 600);
    progress.note('refused');
    expect(written.join('')).toBe('\r\u001b[K1\r\u001b[Krefused\n');
  });
});

describe('progress in a log', () => {
  it('is a line for every hundred', () => {
    const { advance, written } = watched(false);
    for (let index = 1; index <= 250; index += 1) advance(String(index), index);
    expect(written).toEqual(['100\n', '200\n']);
  });
});

describe('what a person is told', () => {
  it('names the place once, and the advice on lines of its own', () => {
    const error = new RapportError('not-found', 'There is no graph here yet.', {
      where: 'graph',
      suggestions: ['Run `rapport build`.'],
    });
    expect(describeError(error)).toBe(
      'rapport: graph: There is no graph here yet.\n  Run `rapport build`.',
    );
    const named = new RapportError('article.empty', 'a.txt is empty.', { where: 'a.txt' });
    expect(describeError(named)).toBe('rapport: a.txt is empty.');
  });

  it.each(['\u001b[31m', '\u0007', '\u202e', '\u2066', '\r', '\u009b'])(
    'cannot steer the terminal by %j',
    (sign) => {
      expect(printable(`a${sign}b`)).not.toContain(sign);
    },
  );
});
