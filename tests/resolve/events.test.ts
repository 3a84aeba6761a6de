import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, type Judgement } from '../../src/model/index.ts';
import { articleOf, eventsOf, type Told } from './told-events.ts';

const MET = { relation: 'MET', by: ['Anna Lind', 'Jonas Berg'] } as const;
const LIND = { relation: 'MET', by: ['Anna Lind'] } as const;
const THREE = { relation: 'MET', by: ['Anna Lind', 'Jonas Berg', 'Mara Holt'] } as const;
const SHELLED = { type: 'ASSAULT', relation: 'ATTACKED', by: ['Harrow Militia'] } as const;
const OSLO_HIT = { ...SHELLED, to: ['Oslo'] } as const;
const FIRED = { type: 'PERSONNEL', relation: 'DISMISSED', mode: 'dismiss' } as const;
const QUAKE = { type: 'DISASTER', mode: 'natural' } as const;
const STRIKE = { type: 'PROTEST', mode: 'strike', relation: 'PROTESTED_AGAINST' } as const;
const BOUGHT = {
  type: 'BUSINESS',
  mode: 'acquire',
  relation: 'ACQUIRED',
  by: ['Norwegian army'],
  to: ['Harrow Militia'],
} as const;
const CHARGED = { type: 'ACCUSE', relation: 'CHARGED', mode: 'allege', to: ['Anna Lind'] } as const;
const ACCUSED = { type: 'ACCUSE', relation: 'ACCUSED', by: ['Anna Lind'] } as const;
const MON = '2024-02-12';
const TUE = '2024-02-13';
const WED = '2024-02-14';

/** What is told, and the day it is published, Wednesday where not said. */
type Report = Told & { readonly out?: string };

function hitBy(mode: string, on: string): Report {
  return { type: 'ASSAULT', mode, to: ['Oslo'], on };
}

const ONE: readonly (readonly [string, Report, Report])[] = [
  ['the same people on the same day', { ...MET, on: MON }, { ...MET, on: MON }],
  [
    'people named in another order',
    { ...MET, on: MON },
    { ...MET, by: [...MET.by].reverse(), on: MON },
  ],
  ['two of three people', { ...MET, on: MON }, { ...THREE, on: MON }],
  ['three people without dates', THREE, THREE],
  [
    'a host who is an actor elsewhere',
    { ...LIND, to: ['Jonas Berg'], on: MON },
    { ...MET, on: MON },
  ],
  [
    'turned roles of a meeting',
    { ...LIND, to: ['Jonas Berg'] },
    { relation: 'MET', by: ['Jonas Berg'], to: ['Anna Lind'] },
  ],
  ['one who is named alone', { ...LIND, on: MON }, { ...MET, on: MON }],
  [
    'one who is named alone, at one place',
    { ...LIND, on: MON, at: 'Oslo' },
    { ...MET, on: MON, at: 'Oslo' },
  ],
  ['a month that holds the day', { ...MET, on: '2024-02' }, { ...MET, on: MON }],
  ['a year that holds the day', { ...MET, on: '2024' }, { ...MET, on: MON }],
  ['an interval that holds the day', { ...MET, on: '2024-02-11/2024-02-15' }, { ...MET, on: MON }],
  ['an unsure date', { ...MET, on: '2024-02-12?' }, { ...MET, on: MON }],
  ['no date, written that day', { ...MET, out: MON }, { ...MET, on: MON }],
  ['no date, written two days later', { ...MET, out: WED }, { ...MET, on: MON }],
  ['no dates, written on one day', MET, MET],
  ['no dates, written on days that follow', { ...MET, out: TUE }, MET],
  [
    'a quake told of a town and of its country',
    { ...QUAKE, to: ['Oslo'], on: MON },
    { ...QUAKE, to: ['Norway'], on: MON },
  ],
  ['no place in one', { ...MET, on: MON, at: 'Oslo' }, { ...MET, on: MON }],
  ['one place', { ...MET, on: MON, at: 'Oslo' }, { ...MET, on: MON, at: 'Oslo' }],
  ['a city and its country', { ...MET, on: MON, at: 'Oslo' }, { ...MET, on: MON, at: 'Norway' }],
  [
    'a town that is hit, where one says by whom',
    { ...OSLO_HIT, on: MON },
    { type: 'ASSAULT', mode: 'explosives', to: ['Oslo'], on: MON },
  ],
  [
    'a takeover that is agreed, and completed a month later',
    { ...BOUGHT, status: 'planned', on: '2024-01-10' },
    { ...BOUGHT, on: WED },
  ],
  [
    'a charge that is expected, and made two days later',
    { ...CHARGED, status: 'possible', out: MON },
    { ...CHARGED, on: WED },
  ],
  [
    'a death and a killing of one',
    { type: 'LIFE', mode: 'death', to: ['Anna Lind'], on: MON },
    { type: 'ASSAULT', relation: 'KILLED', to: ['Anna Lind'], on: MON },
  ],
  [
    'a visit and a journey to one town',
    {
      type: 'CONSULT',
      mode: 'visit',
      relation: 'VISITED',
      by: ['Anna Lind'],
      to: ['Oslo'],
      on: MON,
    },
    { type: 'MOVEMENT', mode: 'travel', by: ['Anna Lind'], to: ['Oslo'], on: MON },
  ],
  ['a city by two kinds of weapon', hitBy('drone', MON), hitBy('heavy-weapons', MON)],
  [
    'one in common, with place and day',
    { ...MET, on: MON, at: 'Oslo' },
    { ...LIND, to: ['Mara Holt'], on: MON, at: 'Oslo' },
  ],
  ['an attack, the attacker not named', { ...OSLO_HIT, on: MON }, { ...OSLO_HIT, by: [], on: MON }],
  [
    'a country and its army',
    { ...SHELLED, by: ['Norway'], to: ['Lund'], on: MON },
    { ...SHELLED, by: ['Norwegian army'], to: ['Lund'], on: MON },
  ],
  ['planned, then done', { ...MET, status: 'planned', on: TUE, out: MON }, { ...MET, on: TUE }],
  [
    'planned as an agreement, then held',
    { ...MET, type: 'AGREE', status: 'planned', on: TUE, out: MON },
    { ...MET, on: TUE },
  ],
  [
    'planned without a date, done soon after',
    { ...MET, status: 'planned', out: '2024-02-08' },
    MET,
  ],
  [
    'planned without a date, done on a day',
    { ...MET, status: 'planned', out: '2024-02-08' },
    { ...MET, on: TUE },
  ],
  ['denied by one', { ...OSLO_HIT, on: MON }, { ...OSLO_HIT, on: MON, status: 'denied' }],
  [
    'what one accuses another of, on one day',
    { ...ACCUSED, to: ['Jonas Berg'], on: MON },
    { ...ACCUSED, to: ['Jonas Berg'], on: MON },
  ],
  [
    'dismissed, and remembered a week later',
    { ...FIRED, by: ['Mara Holt'], to: ['Anna Lind'], on: MON },
    { ...FIRED, to: ['Anna Lind'], out: '2024-02-20' },
  ],
  [
    'a quake that one town had on one day, whoever was hurt',
    { ...QUAKE, to: ['Oslo'], on: MON },
    { ...QUAKE, at: 'Oslo', on: MON },
  ],
  [
    'an attack that nobody is named for, told without a date the day after',
    { type: 'ASSAULT', relation: 'ATTACKED', to: ['Oslo'], on: MON },
    { type: 'ASSAULT', relation: 'ATTACKED', to: ['Oslo'], out: TUE },
  ],
  [
    'a meeting planned for Monday and held on Tuesday',
    { ...MET, status: 'planned', on: MON, out: '2024-02-10' },
    { ...MET, on: TUE },
  ],
  [
    'a strike on its first and its second day',
    { ...STRIKE, by: ['Anna Lind'], at: 'Oslo', on: MON },
    { ...STRIKE, at: 'Oslo', on: TUE },
  ],
];

const TWO: readonly (readonly [string, Report, Report])[] = [
  ['two days', { ...MET, on: MON }, { ...MET, on: TUE }],
  ['blows to one city on two days', hitBy('drone', MON), hitBy('drone', TUE)],
  ['a bomb and a knife on one day', hitBy('explosives', MON), hitBy('primitive', MON)],
  [
    'two who hit one city on one day',
    { ...OSLO_HIT, on: MON },
    { ...OSLO_HIT, by: ['Norwegian army'], on: MON },
  ],
  [
    'takeovers of two firms',
    { ...BOUGHT, status: 'planned', on: '2024-01-10' },
    { ...BOUGHT, to: ['Mara Holt'], on: WED },
  ],
  [
    'a birth and a killing of one',
    { type: 'LIFE', mode: 'birth', to: ['Anna Lind'], on: MON },
    { type: 'ASSAULT', relation: 'KILLED', to: ['Anna Lind'], on: MON },
  ],
  [
    'deaths of two',
    { type: 'LIFE', mode: 'death', to: ['Anna Lind'], on: MON },
    { type: 'ASSAULT', relation: 'KILLED', to: ['Mara Holt'], on: MON },
  ],
  [
    'quakes of a town and of its country on two days',
    { ...QUAKE, to: ['Oslo'], on: MON },
    { ...QUAKE, to: ['Norway'], on: TUE },
  ],
  [
    'one who is sentenced and one who is acquitted',
    { type: 'JUSTICE', mode: 'sentence', by: ['Norwegian army'], to: ['Anna Lind'], on: MON },
    { type: 'JUSTICE', mode: 'acquit', by: ['Norwegian army'], to: ['Jonas Berg'], on: MON },
  ],
  ['two days a week apart', { ...MET, on: '2024-02-05' }, { ...MET, on: MON }],
  ['another month', { ...MET, on: '2024-01' }, { ...MET, on: MON }],
  ['two months', { ...MET, on: '2024-01' }, { ...MET, on: '2024-02' }],
  ['no date, written a week later', { ...MET, on: '2024-02-05' }, MET],
  ['no date, written before the day', { ...MET, out: '2024-02-09' }, { ...MET, on: MON }],
  ['no dates, written weeks apart', { ...MET, out: '2024-01-20' }, MET],
  ['two cities', { ...MET, on: MON, at: 'Oslo' }, { ...MET, on: MON, at: 'Bergen' }],
  ['two countries', { ...MET, on: MON, at: 'Norway' }, { ...MET, on: MON, at: 'Sweden' }],
  [
    'a city and another country',
    { ...MET, on: MON, at: 'Lund' },
    { ...MET, on: MON, at: 'Norway' },
  ],
  [
    'nobody in common',
    { ...MET, on: MON },
    { relation: 'MET', by: ['Mara Holt', 'Karl Dahl'], on: MON },
  ],
  ['one in common', { ...MET, on: MON }, { ...LIND, to: ['Mara Holt'], on: MON }],
  [
    'one in common in one country',
    { ...MET, on: MON, at: 'Norway' },
    { ...LIND, to: ['Mara Holt'], on: MON, at: 'Norway' },
  ],
  [
    'another kind of act',
    { ...MET, on: MON },
    { ...MET, type: 'AGREE', relation: 'AGREED_WITH', on: MON },
  ],
  ['two towns hit on one day', { ...OSLO_HIT, on: MON }, { ...SHELLED, to: ['Bergen'], on: MON }],
  [
    'two towns hit on one day in one country',
    { ...OSLO_HIT, on: MON, at: 'Norway' },
    { ...SHELLED, to: ['Bergen'], on: MON, at: 'Norway' },
  ],
  [
    'who attacks and who is attacked',
    { ...SHELLED, to: ['Jonas Berg'], on: MON },
    { ...SHELLED, by: ['Jonas Berg'], to: ['Harrow Militia'], on: MON },
  ],
  [
    'two that one speaker said on a day',
    { type: 'STATEMENT', by: ['Anna Lind'], on: MON },
    { type: 'STATEMENT', by: ['Anna Lind'], on: MON },
  ],
  [
    'two that one speaker said',
    { type: 'STATEMENT', by: ['Anna Lind'] },
    { type: 'STATEMENT', by: ['Anna Lind'] },
  ],
  ['accused by one, of whom is not said', { ...ACCUSED, on: MON }, { ...ACCUSED, on: MON }],
  [
    'accused days apart',
    { ...ACCUSED, to: ['Jonas Berg'], out: '2024-02-09' },
    { ...ACCUSED, to: ['Jonas Berg'] },
  ],
  ['planned after it was held', MET, { ...MET, status: 'planned', out: '2024-02-20' }],
  ['planned for another day', { ...MET, status: 'planned', on: '2024-02-20' }, { ...MET, on: MON }],
  ['planned for long after', { ...MET, status: 'planned', out: '2024-01-10' }, MET],
  [
    'two whom one dismissed on a day',
    { ...FIRED, by: ['Mara Holt'], to: ['Anna Lind'], on: MON },
    { ...FIRED, by: ['Mara Holt'], to: ['Jonas Berg'], on: MON },
  ],
  [
    'dismissed twice within months',
    { ...FIRED, to: ['Anna Lind'], on: '2024-01-08' },
    { ...FIRED, to: ['Anna Lind'] },
  ],
  [
    'quakes of two days in one town',
    { ...QUAKE, to: ['Oslo'], on: MON },
    { ...QUAKE, at: 'Oslo', on: WED },
  ],
  [
    'attacks by two in one town on one day',
    { ...SHELLED, at: 'Oslo', on: MON },
    { ...SHELLED, by: ['Karl Dahl'], at: 'Oslo', on: MON },
  ],
  [
    'a town attacked again, told without a date days later',
    { type: 'ASSAULT', relation: 'ATTACKED', to: ['Oslo'], on: '2024-02-10' },
    { type: 'ASSAULT', relation: 'ATTACKED', to: ['Oslo'] },
  ],
  [
    'a march on each of two days',
    { ...STRIKE, mode: 'demo', at: 'Oslo', on: MON },
    { ...STRIKE, mode: 'demo', at: 'Oslo', on: TUE },
  ],
  ['nobody named', { type: 'DISASTER', on: MON }, { type: 'DISASTER', on: MON }],
  [
    'a meeting in one town and a visit of both to another',
    { ...MET, on: MON, at: 'Oslo' },
    { ...MET, relation: 'VISITED', to: ['Bergen'] },
  ],
];

function articles(reports: readonly Report[]) {
  return reports.map(({ out = WED, ...told }, index) => articleOf([told], out, `Story ${index}`));
}

describe('two reports', () => {
  it.each(ONE)('are one event: %s', (_, left, right) => {
    expect(eventsOf(articles([left, right]))).toHaveLength(1);
    expect(eventsOf(articles([right, left]))).toHaveLength(1);
  });

  it.each(TWO)('are two events: %s', (_, left, right) => {
    expect(eventsOf(articles([left, right]))).toHaveLength(2);
    expect(eventsOf(articles([right, left]))).toHaveLength(2);
  });
});

describe('reports of one article', () => {
  const inOne = (...told: readonly Told[]) => eventsOf([articleOf(told, WED, 'Story')]);

  it('are one when a later sentence tells no date', () => {
    expect(inOne({ ...MET, on: MON, at: 'Oslo' }, MET)).toHaveLength(1);
  });

  it('are two when each names somebody else', () => {
    const holt = { ...LIND, to: ['Mara Holt'], on: MON, at: 'Oslo' };
    expect(inOne({ ...MET, on: MON, at: 'Oslo' }, holt)).toHaveLength(2);
  });
});

describe('many reports', () => {
  it('of what is said every other day do not become one', () => {
    const days = Array.from({ length: 14 }, (_, index) => String(index * 2 + 1).padStart(2, '0'));
    const daily = days.map((day) => ({ ...ACCUSED, to: ['Jonas Berg'], out: `2024-03-${day}` }));
    const found = eventsOf(articles(daily));
    expect(Math.max(...found.map(({ reports }) => reports.length))).toBeLessThanOrEqual(2);
  });

  it('do not join two known days through one without a date', () => {
    const found = eventsOf(articles([{ ...MET, on: MON }, { ...MET, on: TUE }, MET]));
    expect(found.map(({ reports }) => reports.length).sort()).toEqual([1, 2]);
  });

  it('find each other among a hundred of other days', () => {
    const others = Array.from({ length: 100 }, (_, index) => {
      const day = new Date(Date.UTC(2024, 0, 1 + (index % 15))).toISOString().slice(0, 10);
      return {
        relation: 'MET' as const,
        by: ['Anna Lind', `Guest ${String.fromCharCode(65 + (index % 26))}${index}`],
        on: day,
      };
    });
    const found = eventsOf(articles([...others, { ...MET, on: MON }, { ...MET, on: MON }]));
    expect(found).toHaveLength(101);
  });

  it('come to the same events in any order of articles', () => {
    const all = articles([...ONE, ...TWO].flatMap(([, left, right]) => [left, right]));
    const expected = JSON.stringify(eventsOf(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(JSON.stringify(eventsOf(order))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('are each in one event, under keys of their own', () => {
    const all = articles([...ONE, ...TWO].flatMap(([, left, right]) => [left, right]));
    fc.assert(
      fc.property(fc.subarray(all), (some) => {
        const found = eventsOf(some);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        const refs = found.flatMap(({ reports }) => reports.map(({ document }) => document));
        expect(refs.sort()).toEqual(some.map(({ document }) => document.id).sort());
      }),
      { numRuns: 20 },
    );
  });
});

describe("a person's judgement", () => {
  const judge = (told: readonly Report[], verdict: Judgement['verdict']) => {
    const list = articles(told);
    const [left = '', right = ''] = list.map(({ document, reading }) => {
      const [start, end] = reading.events[0]?.trigger ?? [0, 1];
      return anchorOf(document.id, { start, end });
    });
    const judgement: Judgement = { left, right, verdict, score: 1, reason: '', by: 'person' };
    return eventsOf(list, [judgement]);
  };

  it('joins what the rules keep apart', () => {
    expect(
      judge(
        [
          { ...MET, on: MON },
          { ...MET, on: TUE },
        ],
        'same',
      ),
    ).toHaveLength(1);
  });

  it('keeps apart what the rules join', () => {
    expect(
      judge(
        [
          { ...MET, on: MON },
          { ...MET, on: MON },
        ],
        'different',
      ),
    ).toHaveLength(2);
  });

  it('that is unsure changes nothing', () => {
    expect(
      judge(
        [
          { ...MET, on: MON },
          { ...MET, on: MON },
        ],
        'unsure',
      ),
    ).toHaveLength(1);
  });
});
