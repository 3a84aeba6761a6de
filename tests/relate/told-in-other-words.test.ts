// What papers say in other words: takeovers of posts, crowds that a march draws, what befell a person by the noun
// that is his, and names of two firms that end alike. Below stand the same words where nothing of the kind is told.

import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';

/** Types and modes of the events of an article, each with those who take part. */
function eventsIn(text: string): readonly string[] {
  const { events, entities } = read(toDocument({ text, date: '2025-03-12' }));
  return events.map(({ type, mode, status, participants }) => {
    const kind = mode === undefined ? type : `${type}/${mode}`;
    const sides = participants.map(({ role, entity }) => `${role} ${entities[entity]?.name ?? ''}`);
    return [kind, ...(status === 'occurred' ? [] : [status]), ...sides].join(', ');
  });
}

describe('posts and elections', () => {
  it.each([
    [
      'Jonas Berg took over from Anna Lind at Norne Bank in May.',
      ['PERSONNEL/appoint, recipient Jonas Berg'],
    ],
    [
      'Jonas Berg steps into the shoes of Anna Lind at Norne Bank.',
      ['PERSONNEL/appoint, recipient Jonas Berg'],
    ],
    [
      'Prime Minister Anna Lind brought in Jonas Berg as defence minister on Monday.',
      ['PERSONNEL/appoint, actor Anna Lind, recipient Jonas Berg'],
    ],
    ['Norway brought in Sweden as a mediator.', []],
    [
      'Voters in Bergen handed Anna Lind a second term as mayor on Sunday.',
      ['PERSONNEL/elect, actor Voters, recipient Anna Lind'],
    ],
    ['Anna Lind has won the governorship of Oruwa.', ['PERSONNEL/elect, recipient Anna Lind']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('courts', () => {
  it.each([
    [
      "An appeals court overturned Jonas Berg's conviction on Monday.",
      ['JUSTICE/acquit, actor appeals court, recipient Jonas Berg'],
    ],
    [
      'An appeals court threw out the conviction of Jonas Berg on Monday.',
      ['JUSTICE/acquit, actor appeals court, recipient Jonas Berg'],
    ],
    [
      "Torvik's acquisition of Delmar was announced on Monday.",
      ['BUSINESS/acquire, recipient Delmar'],
    ],
    [
      'Jonas Berg will spend six years behind bars, a judge ruled.',
      ['JUSTICE/sentence, planned, recipient Jonas Berg'],
    ],
    ['Anna Lind has spent six years behind the counter.', []],
    [
      'Police in Bergen hauled Jonas Berg off a plane on Sunday.',
      ['COERCE/arrest, actor Police, recipient Jonas Berg'],
    ],
    ['Jonas Berg was let out of jail on Monday.', ['RETREAT/release, recipient Jonas Berg']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('deals and visits', () => {
  it.each([
    ['Norway and Sweden came to terms on fish on Monday.', ['AGREE, actor Norway, actor Sweden']],
    ['Anna Lind has come to terms with the loss.', []],
    [
      'Norne Bank settled out of court with Anna Lind on Monday.',
      ['AGREE, actor Norne Bank, actor Anna Lind'],
    ],
    [
      'President Anna Lind wound up her visit to Oslo on Monday.',
      ['CONSULT/visit, actor Anna Lind, recipient Oslo'],
    ],
    [
      'New Zealand sent two planeloads of tents to Tonga on Monday.',
      ['AID, actor New Zealand, recipient Tonga'],
    ],
    [
      'The merger of Norne Bank and Vistula Bank was completed on Monday.',
      ['BUSINESS/merge, actor Norne Bank, actor Vistula Bank'],
    ],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('crowds and the dead', () => {
  it.each([
    [
      'A protest against the fuel tax drew 20,000 people in Bergen on Monday.',
      ['PROTEST/demo, actor people'],
    ],
    [
      'The protest drew criticism from President Anna Lind.',
      ['ACCUSE/disapprove, actor Anna Lind'],
    ],
    [
      'Jonas Berg was found shot dead in Bergen on Monday.',
      ['LIFE/death, recipient Jonas Berg', 'ASSAULT, recipient Jonas Berg'],
    ],
    ['Anna Lind lost her fight against cancer on Monday.', ['LIFE/death, recipient Anna Lind']],
    ['Anna Lind lost her fight against the tax on Monday.', []],
    ['The crash cost three pensioners their lives.', ['LIFE/death, recipient pensioners']],
    ['The mistake cost Jonas Berg his job.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});
