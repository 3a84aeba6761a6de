// Questions for the articles that speak of somebody, and for what lies within a place.

import { describe, expect, it } from 'vitest';
import { graphOfFolder } from '../../bench/score/questions/read-folder.ts';
import { cellText } from '../../src/query/cell-text.ts';
import { ask, graphologySource } from '../../src/query/index.ts';

const SOURCE = graphologySource(graphOfFolder(new URL('round-14/', import.meta.url)));

function firstCells(question: string): readonly string[] {
  return ask(SOURCE, question).rows.map(([cell]) => cellText(cell ?? null));
}

const BODY = 'Missing finance chief of shipyard found shot dead';
const TRIAL = 'Security guard goes on trial over shipyard killing';

describe('the articles that speak of somebody', () => {
  it.each([
    ['which articles mention emre tuna', [BODY, TRIAL]],
    ['show me the articles about emre tuna', [BODY, TRIAL]],
    ['articles on emre tuna and beate onken', [TRIAL]],
    ['in which articles is Emre Tuna mentioned', [BODY, TRIAL]],
    ['where is emre tuna mentioned', [BODY, TRIAL]],
    ['how many articles mention emre tuna', ['2']],
    ['sources on emre tuna', [BODY, TRIAL]],
  ])('%s', (question, cells) => {
    expect(firstCells(question)).toEqual(cells);
  });
});

describe('what lies within a place', () => {
  it('a visit to a town is one to its country', () => {
    expect(firstCells('when will sarioglu visit georgia')).toEqual(['2027-09-20']);
    expect(firstCells('who visited laos')).toEqual(['Khamtay Phommasack']);
  });

  it('a visit to a country is none to its other towns', () => {
    expect(firstCells('has khamtay visited pakse')).toEqual([]);
  });
});

describe('one post under its other titles', () => {
  const source = graphologySource(graphOfFolder(new URL('round-15/', import.meta.url)));

  it.each([
    ['chairwoman of yangtze rail', ['Liu Mei']],
    ['chairman of yangtze rail', ['Liu Mei']],
  ])('%s', (question, cells) => {
    expect(ask(source, question).rows.map(([cell]) => cell)).toEqual(cells);
  });
});

describe('a verb of several relations', () => {
  it('tells of what was done with that verb first', () => {
    const { rows, assumptions } = ask(SOURCE, 'who suspended tiago valadares');
    expect(rows.map(([who]) => who)).toEqual(['International Cycling Federation']);
    expect(assumptions.join()).toContain('1 more');
  });
});

describe('two between whom no way is told', () => {
  it('are told to stand in one article', () => {
    const { rows, assumptions } = ask(SOURCE, 'how is tilman koch connected to femke de groot');
    expect(rows).toEqual([]);
    expect(assumptions.join()).toContain(TRIAL);
  });
});

describe('the bodies that somebody has to do with', () => {
  it.each([
    ['elchin aliyarov company', ['Absheron Oil']],
    ['which party does tsereli belong to', ['Free Valley']],
  ])('%s', (question, cells) => {
    expect(firstCells(question)).toEqual(cells);
  });
});
