import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/model/index.ts';
import { ARTICLE, runProgram, SECOND_ARTICLE, temporaryFolder } from './run-program.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const LINES = [
  { id: 'first', text: ARTICLE, date: '2024-02-14' },
  { id: 'second', text: SECOND_ARTICLE, title: 'Holt freed', url: 'https://courier.example/1' },
  { id: 'none', text: '' },
  { id: '__proto__', text: 'Anna Lind 🚀 met Jonas Berg.' },
];

function read(input: string, ...args: string[]) {
  return runProgram(['read', ...args], { cwd: folder.path, input });
}

function parsed(out: string): readonly Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('rapport read', () => {
  const input = LINES.map((line) => `${JSON.stringify(line)}\n`).join('');
  let status: number | null;
  let readings: readonly Record<string, unknown>[];
  beforeAll(async () => {
    const run = await read(input);
    status = run.status;
    readings = parsed(run.out);
  });

  it('gives one Reading for each line, in the same order', () => {
    expect(status).toBe(0);
    expect(readings.map(({ id }) => id)).toEqual(LINES.map(({ id }) => id));
  });

  it('gives every layer, with offsets of the text as it came', () => {
    for (const [index, reading] of readings.entries()) {
      expect(Object.keys(reading)).toEqual(['id', ...LAYERS]);
      const text = LINES[index]?.text ?? '';
      for (const { start, end } of reading['tokens'] as { start: number; end: number }[]) {
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
      }
    }
    const mentions = readings[3]?.['mentions'] as { start: number; end: number }[];
    const text = LINES[3]?.text ?? '';
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toContain('Jonas Berg');
  });

  it('is a pure function of each line: lines alone give what they give together', async () => {
    const [second] = parsed((await read(JSON.stringify(LINES[1]))).out);
    expect(second).toEqual(readings[1]);
  });

  it('drops the layers that are not asked for', async () => {
    const run = await read(input, '--layers', 'sentences, events');
    expect(parsed(run.out).map((reading) => Object.keys(reading))).toEqual(
      LINES.map(() => ['id', 'sentences', 'events']),
    );
  });

  it('refuses an unknown layer and names those that exist', async () => {
    const run = await read(input, '--layers', 'tokens,ghosts');
    expect(run.status).toBe(2);
    expect(run.out).toBe('');
    for (const layer of LAYERS) expect(run.err).toContain(layer);
  });

  it('puts an error in the place of a line that it cannot read, and goes on', async () => {
    const bad = `\n{"id":"a","text":"One."}\r\nnot json\n{"id":"b"}\n[]\nnull\n\n{"id":"c","text":"Two."}`;
    const run = await read(bad, '--layers', 'sentences');
    expect(run.status).toBe(1);
    const results = parsed(run.out);
    expect(results.map(({ id }) => id)).toEqual(['a', undefined, 'b', undefined, undefined, 'c']);
    expect(results.map((result) => 'error' in result)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(results[1]).toEqual({
      error: { code: 'article.format', message: expect.stringContaining('line 3') },
    });
    expect(run.err).toContain('line 4');
    expect(run.err).not.toContain('    at ');
  });

  it.each([
    ['{"id":"a"}', '"text" is missing'],
    ['{"text":null}', '"text" is missing'],
    ['{"text":7}', '"text" must be text'],
    ['{"text":"One.","title":5}', '"title" must be text'],
    ['{"text":"One.","id":{}}', '"id" must be text or a number'],
    ['[1]', 'the line is not a JSON object'],
    ['{"text":', 'the line is not valid JSON'],
  ])('says in plain words what is wrong with %s', async (line, words) => {
    const run = await read(line);
    const message = `line 1: ${words}. Each line must be one JSON object such as`;
    expect(run.err).toContain(message);
    expect(parsed(run.out)).toEqual([
      expect.objectContaining({
        error: { code: 'article.format', message: expect.stringContaining(message) },
      }),
    ]);
  });

  it('gives nothing for nothing', async () => {
    expect(await read('')).toEqual({ status: 0, out: '', err: '' });
  });
});
