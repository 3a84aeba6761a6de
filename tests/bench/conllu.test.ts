import { describe, expect, it } from 'vitest';
import { readConllu } from '../../bench/score/language/conllu.ts';

const row = (id: string, form: string, head = '_', misc = '_') =>
  [
    id,
    form,
    form.toLowerCase(),
    'X',
    'XX',
    '_',
    head,
    head === '0' ? 'root' : 'dep',
    '_',
    misc,
  ].join('\t');

const SOURCE = [
  '# newdoc id = one',
  '# newpar',
  row('1', 'We', '3'),
  row('2-3', "don't", '_', 'SpaceAfter=No'),
  row('2', 'do', '3'),
  row('3', "n't", '0'),
  row('4', '.', '3', 'SpaceAfter=No'),
  '',
  row('1', 'Go', '0'),
  row('1.1', 'gone'),
  '',
  '# newpar id = p2',
  row('1', 'Why', '0', 'Gloss=x|SpaceAfter=No'),
  row('2', '?', '1'),
  '',
  '# newdoc id = two',
  row('1', 'End', '0'),
  '',
].join('\n');

describe('readConllu', () => {
  const [one, two] = readConllu(SOURCE);

  it('puts the text together: spaces, sentences and paragraphs', () => {
    expect(one?.text).toBe("We don't. Go\n\nWhy?");
    expect(two).toMatchObject({ id: 'two', text: 'End' });
  });

  it('gives sentences their spans', () => {
    expect(one?.sentences.map(({ start, end }) => one.text.slice(start, end))).toEqual([
      "We don't.",
      'Go',
      'Why?',
    ]);
  });

  it('gives words of a multiword token its span, and leaves out empty nodes', () => {
    expect(one?.words.map(({ form }) => form)).toEqual(['We', 'do', "n't", '.', 'Go', 'Why', '?']);
    const shared = one?.words.filter(({ multiword }) => multiword) ?? [];
    expect(shared.map(({ start, end }) => one?.text.slice(start, end))).toEqual(["don't", "don't"]);
  });

  it('counts heads in the document, from 0, and -1 above a root', () => {
    expect(one?.words.map(({ head }) => head)).toEqual([2, 2, -1, 2, -1, -1, 5]);
  });
});
