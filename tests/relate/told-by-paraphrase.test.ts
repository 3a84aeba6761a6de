// The same kinds of event in the many wordings of agencies and papers: diplomacy, help, posts, firms and families; and the
// same words where they tell of nothing of the kind.

import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';

/** Types and modes of the events of an article, each with those who take part. */
function eventsIn(text: string): readonly string[] {
  const { events, entities } = read(toDocument({ text, date: '2024-05-03' }));
  return events.map(({ type, mode, status, participants }) => {
    const kind = mode === undefined ? type : `${type}/${mode}`;
    const sides = participants.map(({ role, entity }) => `${role} ${entities[entity]?.name ?? ''}`);
    return [kind, ...(status === 'occurred' ? [] : [status]), ...sides].join(', ');
  });
}

describe('meetings and visits', () => {
  it.each([
    [
      'Anna Lind crossed paths with Jonas Berg in Davos.',
      ['CONSULT, actor Anna Lind, actor Jonas Berg'],
    ],
    ['Anna Lind crossed the path to the church.', []],
    ['Anna Lind hosted a dinner for Jonas Berg.', ['CONSULT, actor Anna Lind, actor Jonas Berg']],
    [
      'Anna Lind and Jonas Berg held a working lunch in Oslo.',
      ['CONSULT, actor Anna Lind, actor Jonas Berg'],
    ],
    [
      'Anna Lind sat down with union leader Jonas Berg on Tuesday.',
      ['CONSULT, actor Anna Lind, actor Jonas Berg'],
    ],
    [
      'Anna Lind called on Jonas Berg at State House in Kigali.',
      ['CONSULT/visit, actor Anna Lind, recipient Jonas Berg'],
    ],
    [
      'Anna Lind embarked on a tour of Central Asia.',
      ['CONSULT/visit, actor Anna Lind, recipient Central Asia'],
    ],
    [
      'Jonas Berg presented his credentials to President Anna Lind.',
      ['CONSULT, actor Jonas Berg, actor Anna Lind'],
    ],
    ['Anna Lind discussed the film in Oslo.', []],
    ['Anna Lind visited the website of Norne Bank.', []],
    [
      'The visit by Anna Lind to Colombo ended on Friday.',
      ['CONSULT/visit, actor Anna Lind, recipient Colombo'],
    ],
    [
      'A meeting of the foreign ministers of Egypt, Sudan and Ethiopia took place in Cairo.',
      ['CONSULT, actor Egypt, actor Sudan, actor Ethiopia'],
    ],
    [
      'Speaking after a meeting with Jonas Berg in Oslo, Anna Lind called for calm.',
      ['CONSULT, actor Anna Lind, actor Jonas Berg', 'REQUEST, actor Anna Lind'],
    ],
    [
      'A delegation of Norne Bank was in Accra this week to meet Jonas Berg.',
      ['AGREE, planned, actor delegation, actor Jonas Berg'],
    ],
    ['India, Pakistan hold talks in Dubai', ['CONSULT, actor India, actor Pakistan']],
    ['Egypt, Ethiopia to sign accord', ['AGREE, planned, actor Egypt, actor Ethiopia']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('deals, help and support', () => {
  it.each([
    ['Kenya and Tanzania hammered out a deal on fishing.', ['AGREE, actor Kenya, actor Tanzania']],
    [
      'Norne Bank settled a lawsuit with Vestby Bank.',
      ['AGREE, actor Norne Bank, actor Vestby Bank'],
    ],
    ['Norne Bank was awarded a contract by Norway.', ['AGREE, actor Norway, actor Norne Bank']],
    [
      'Norne Bank formed a joint venture with Vestby Bank.',
      ['COOPERATE, actor Norne Bank, actor Vestby Bank'],
    ],
    [
      'Egypt brokered a ceasefire between Chad and Niger.',
      ['AGREE, actor Chad, actor Niger, actor Egypt'],
    ],
    ['Turkey sent rescue teams to Morocco.', ['AID, actor Turkey, recipient Morocco']],
    ['Turkey has stepped up aid to Somalia.', ['AID, actor Turkey, recipient Somalia']],
    ['Mexico offered Cuba help after the storm.', ['AID, actor Mexico, recipient Cuba']],
    ['Malawi was given 20 million dollars by Norway.', ['AID, actor Norway, recipient Malawi']],
    [
      'Firefighters freed a woman trapped in a lift.',
      ['AID, actor Firefighters, recipient woman', 'DISASTER/accident, recipient woman'],
    ],
    ['Norway freed Jonas Berg on Monday.', ['RETREAT/release, actor Norway, recipient Jonas Berg']],
    [
      'Anna Lind won the endorsement of the Harbour Party.',
      ['SUPPORT, actor Harbour Party, recipient Anna Lind'],
    ],
    ['Anna Lind survived a no-confidence vote.', ['SUPPORT, recipient Anna Lind']],
    [
      'Emil Brandt awarded the prize to Anna Lind.',
      ['SUPPORT, actor Emil Brandt, recipient Anna Lind'],
    ],
    ['Pakistan turned to Norway for help.', ['REQUEST, actor Pakistan, recipient Norway']],
    ['Finland applied to join NATO.', ['REQUEST, actor Finland, recipient NATO']],
    [
      "India rejected Pakistan's offer of talks.",
      ['REJECT, actor India, recipient Pakistan', 'AGREE, actor Pakistan'],
    ],
    [
      'Russia used its veto to block a resolution on Mali.',
      ['REJECT, actor Russia, recipient Mali'],
    ],
    ['Anna Lind paid Jonas Berg a compliment.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('posts and elections', () => {
  it.each([
    [
      'Norne Bank poached Anna Lind from Vestby Bank.',
      ['PERSONNEL/appoint, actor Norne Bank, recipient Anna Lind'],
    ],
    [
      'Anna Lind was confirmed by the Senate.',
      ['PERSONNEL/appoint, actor Senate, recipient Anna Lind'],
    ],
    ['Anna Lind replaced Jonas Berg in May.', ['PERSONNEL/appoint, recipient Anna Lind']],
    ['Jonas Berg was replaced by Anna Lind in May.', ['PERSONNEL/appoint, recipient Anna Lind']],
    ['The batteries were replaced with new ones.', []],
    [
      'Norne Bank named Elena Petrescu chief executive on Monday.',
      ['PERSONNEL/appoint, actor Norne Bank, recipient Elena Petrescu'],
    ],
    [
      'Anna Lind becomes the first woman to lead Norne Bank.',
      ['PERSONNEL/appoint, recipient Anna Lind'],
    ],
    [
      'Anna Lind joined Norne Bank as chief economist in May.',
      ['PERSONNEL/appoint, recipient Anna Lind'],
    ],
    ['Anna Lind returned to Norne Bank as chairwoman.', ['PERSONNEL/appoint, recipient Anna Lind']],
    [
      'Anna Lind swept to victory in the presidential election.',
      ['PERSONNEL/elect, recipient Anna Lind'],
    ],
    ['Anna Lind swept to victory in the slalom.', []],
    [
      'Anna Lind entered the race for governor.',
      ['PERSONNEL/elect, actor Anna Lind, recipient governor'],
    ],
    ['Anna Lind entered the race for a vaccine.', []],
    [
      'Norne Bank placed Anna Lind on leave.',
      ['PERSONNEL/dismiss, actor Norne Bank, recipient Anna Lind'],
    ],
    ['Norne Bank let 300 workers go.', ['PERSONNEL/dismiss, actor Norne Bank, recipient workers']],
    ['Rebels let two hostages go.', ['RETREAT/release, actor Rebels, recipient hostages']],
    [
      'The ruling coalition collapsed on Monday.',
      ['PERSONNEL/dismiss, recipient ruling coalition'],
    ],
    ['Anna Lind plans to step down in June.', ['CONCEDE, planned, actor Anna Lind']],
    [
      "Anna Lind's refusal to resign angered voters.",
      ['REJECT, actor Anna Lind', 'RETREAT/resign, denied, actor Anna Lind'],
    ],
    [
      'Anna Lind stepped down as head of Norne Bank.',
      ['RETREAT/resign, actor Anna Lind, recipient Norne Bank'],
    ],
    [
      'Anna Lind left Norne Bank in May.',
      ['RETREAT/resign, actor Anna Lind, recipient Norne Bank'],
    ],
    ['Anna Lind left Norne Bank at noon.', []],
    ['Anna Lind quit smoking in May.', []],
    ['Anna Lind retired to bed.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('firms', () => {
  it.each([
    [
      'Norne Bank was sold to Vestby Bank.',
      ['BUSINESS/acquire, actor Vestby Bank, recipient Norne Bank'],
    ],
    [
      'Anna Lind sold Norne Bank to Vestby Bank.',
      ['BUSINESS/acquire, actor Anna Lind, actor Vestby Bank, recipient Norne Bank'],
    ],
    ['Norne Bank changed hands for 3 billion euros.', ['BUSINESS/acquire, recipient Norne Bank']],
    ['Money changed hands in Oslo.', []],
    [
      'Norne Bank bought into Vestby Bank.',
      ['BUSINESS/acquire, actor Norne Bank, recipient Vestby Bank'],
    ],
    ['Anna Lind bought into the idea.', []],
    ['Norne Bank folded in March.', ['BUSINESS/bankruptcy, recipient Norne Bank']],
    ['Anna Lind folded the letter.', []],
    [
      'Founded in 1991 by Jonas Berg, Norne Bank makes loans.',
      ['BUSINESS/found, actor Jonas Berg, recipient Norne Bank'],
    ],
    [
      'Norne Bank pulled out of a merger with Vestby Bank.',
      ['BUSINESS/merge, denied, actor Vestby Bank'],
    ],
    [
      'The government stepped in to rescue Norne Bank on Sunday.',
      ['AID, actor government, recipient Norne Bank'],
    ],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('journeys and families', () => {
  it.each([
    [
      'Anna Lind leaves for Oslo on Wednesday.',
      ['MOVEMENT/travel, planned, actor Anna Lind, recipient Oslo'],
    ],
    ['Anna Lind left for Oslo on Wednesday.', ['MOVEMENT/travel, actor Anna Lind, recipient Oslo']],
    ['Anna Lind led a delegation to Kyiv.', ['MOVEMENT/travel, actor Anna Lind, recipient Kyiv']],
    [
      'Anna Lind slipped across the border into Syria.',
      ['MOVEMENT/travel, actor Anna Lind, recipient Syria'],
    ],
    ['Anna Lind landed a job in Oslo.', []],
    ['Anna Lind was rushed to hospital on Monday.', ['LIFE/injury, recipient Anna Lind']],
    [
      'Anna Lind and Jonas Berg have split up.',
      ['LIFE/marriage, actor Anna Lind, actor Jonas Berg'],
    ],
    [
      'Anna Lind separated from Jonas Berg in 1990.',
      ['LIFE/marriage, actor Anna Lind, actor Jonas Berg'],
    ],
    [
      'Anna Lind and Jonas Berg welcomed a daughter.',
      ['LIFE/birth, actor Anna Lind, actor Jonas Berg, recipient daughter'],
    ],
    ['Anna Lind had a heart attack on Monday.', ['LIFE/injury, recipient Anna Lind']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});
