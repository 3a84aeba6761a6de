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

describe('attacks and harm', () => {
  it.each([
    [
      'A patrol came under fire from militants near Bergen.',
      ['ASSAULT/firearms, actor militants, recipient patrol'],
    ],
    [
      'The minister came under fire from critics.',
      ['ACCUSE/disapprove, actor critics, recipient minister'],
    ],
    [
      'More than 12,000 people have crossed into Burundi.',
      ['MOVEMENT/travel, actor people, recipient Burundi'],
    ],
    [
      'Rebels attacked Bergen. People fled after the capture of the town by rebels.',
      [
        'ASSAULT, actor Rebels, recipient Bergen',
        'MOVEMENT/flee, actor People',
        'ASSAULT, actor Rebels, recipient Bergen',
      ],
    ],
    [
      'Three groups left Bergen since rebels seized control of the town on Tuesday.',
      [
        'MOVEMENT/travel, actor groups, recipient Bergen',
        'COERCE/seize, actor rebels, recipient Bergen',
      ],
    ],
    ['Two nurses were among those killed in Bergen.', ['ASSAULT, recipient nurses']],
    ['Most of the victims suffocated on the stairs.', ['LIFE/death, recipient victims']],
    ['Two trains collided head-on near Bergen.', ['DISASTER/accident, recipient Bergen']],
    ['A footbridge collapsed at a festival in Bergen.', ['DISASTER/accident, recipient Bergen']],
    [
      'The army bombarded rebel positions near Bergen.',
      ['ASSAULT/heavy-weapons, actor army, recipient Bergen'],
    ],
    [
      'Gunmen burst into a mosque and opened fire on worshippers.',
      ['ASSAULT/firearms, actor Gunmen, recipient worshippers'],
    ],
    ['An explosion ripped through a factory in Bergen.', ['ASSAULT/explosives, recipient Bergen']],
    ['Farmers drove their tractors into Bergen.', []],
    [
      'A volcano erupted near Bergen, forcing 3,000 people from their homes.',
      ['DISASTER/natural, recipient Bergen'],
    ],
    [
      'Fighting flared again in Bergen between government troops and rebels.',
      ['ASSAULT, actor government troops, actor rebels'],
    ],
    ['Ecological disasters in Bergen are rare.', []],
    [
      'A bridge collapsed in Bergen. Families spoke of the accident.',
      ['DISASTER/accident, recipient Bergen', 'DISASTER/accident, recipient Bergen'],
    ],
    [
      'A bridge collapsed in Bergen. Families spoke of the market attack.',
      ['DISASTER/accident, recipient Bergen'],
    ],
    [
      'Norne Bank will fight the 45 million euro penalty that the cartel office slapped on it.',
      ['SANCTION/convict, actor cartel office'],
    ],
    ['The toy retailer collapsed on Monday.', ['BUSINESS/bankruptcy, recipient toy retailer']],
    [
      'Petr Berg, who walked out of the central bank in July, joins an insurer.',
      ['RETREAT/resign, actor Petr Berg'],
    ],
    [
      'Prime Minister Dorji Berg spoke during the visit of Dorji Lind to Oslo.',
      ['CONSULT/visit, actor Dorji Lind, recipient Oslo'],
    ],
    [
      'Police are hunting two men after a shooting at a bar in Bergen left three people dead.',
      ['ASSAULT/firearms, recipient Bergen', 'ASSAULT, recipient people'],
    ],
    [
      'Experts spoke of the collapse of a bridge in Bergen that killed 40 people.',
      ['DISASTER/accident, recipient Bergen', 'LIFE/death, recipient people'],
    ],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('crowds and police', () => {
  it.each([
    ['Police fired tear gas in Bergen.', ['ASSAULT/crowd-control, actor Police']],
    [
      'Police broke up a demonstration in Bergen.',
      ['COERCE/restrict, actor Police', 'PROTEST/demo'],
    ],
    ['People were treated in Bergen after the rally.', ['PROTEST/demo']],
    ['Shopkeepers in Bergen swept up glass after two nights of rioting.', ['PROTEST/riot']],
    ['An inquiry began, which set off unrest in Bergen.', ['PROTEST/riot']],
    ['Jonas Berg was taken in for questioning.', ['COERCE/arrest, recipient Jonas Berg']],
    [
      'The arrest on Monday of Jonas Berg surprised his colleagues.',
      ['COERCE/arrest, recipient Jonas Berg'],
    ],
    [
      'Jonas Berg was among 12 people arrested in Bergen.',
      ['COERCE/arrest, recipient Jonas Berg, recipient people'],
    ],
    [
      'The sanctions, which took effect on Monday, target Norne Bank.',
      ['SANCTION/discontinue, recipient Norne Bank'],
    ],
    ['The decision to leave was condemned by Norway.', ['ACCUSE/disapprove, actor Norway']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('who was found guilty, and what stands behind a name', () => {
  it.each([
    [
      'Jonas Berg, found guilty in February of fraud, must go to prison.',
      ['SANCTION/convict, recipient Jonas Berg'],
    ],
    [
      'Jonas Berg, the former treasurer found guilty in February of fraud, must go to prison.',
      ['SANCTION/convict, recipient Jonas Berg'],
    ],
    [
      'Judges in Oslo found Anna Lind not guilty.',
      ['JUSTICE/acquit, actor Judges, recipient Anna Lind'],
    ],
    [
      'A court in Oslo, Norway, on Monday convicted minister Jonas Berg of fraud.',
      ['SANCTION/convict, actor court, recipient Jonas Berg'],
    ],
    [
      'Relatives of Jonas Berg, who was gunned down by a deputy in June, wept.',
      ['ASSAULT, actor deputy, recipient Jonas Berg'],
    ],
    [
      'The attempted murder of Anna Lind shocked Norway.',
      ['ASSAULT/targeted, recipient Anna Lind'],
    ],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('talks and visits that the clause tells the sides of', () => {
  it.each([
    [
      'In a phone call with Anna Lind on Monday, Jonas Berg urged Norway to pay.',
      [
        'CONSULT/phone, actor Jonas Berg, actor Anna Lind',
        'REQUEST, actor Jonas Berg, recipient Norway',
      ],
    ],
    ['In the talks with Iran, the mood was good.', ['CONSULT, actor Iran']],
    ['Norway and Sweden have put off their talks.', ['AGREE, planned, actor Norway, actor Sweden']],
    [
      'Jonas Berg invited the Guild of Nurses to new talks.',
      [
        'AGREE, actor Jonas Berg, recipient Guild of Nurses',
        'AGREE, planned, actor Jonas Berg, actor Guild of Nurses',
      ],
    ],
    [
      'Anna Lind left for Sweden on a three-day visit.',
      [
        'MOVEMENT/travel, actor Anna Lind, recipient Sweden',
        'CONSULT/visit, actor Anna Lind, recipient Sweden',
      ],
    ],
    [
      'Anna Lind and Jonas Berg talked for two hours.',
      ['CONSULT, actor Anna Lind, actor Jonas Berg'],
    ],
    [
      'Norway will provide 30 million dollars in food aid to Sudan.',
      ['AGREE, planned, actor Norway, recipient Sudan'],
    ],
    ['Norway called Anna Lind home.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('audiences', () => {
  it.each([
    [
      'Anna Lind was received by President Jonas Berg in Bergen.',
      ['CONSULT, actor Jonas Berg, actor Anna Lind'],
    ],
    ['President Jonas Berg received Anna Lind.', ['CONSULT, actor Jonas Berg, actor Anna Lind']],
    ['Jonas Berg received a letter in Bergen.', []],
    [
      'Norne Bank was founded by the brothers Jonas Berg and Erik Dahl.',
      ['BUSINESS/found, actor Jonas Berg, actor Erik Dahl, recipient Norne Bank'],
    ],
    [
      'Jonas Berg faces prison when he is sentenced by Judge Anna Lind on Dec. 3.',
      ['JUSTICE/sentence, planned, actor Anna Lind, recipient Jonas Berg'],
    ],
    [
      'Jonas Berg was convicted. "He armed the rebels," Erik Dahl said.',
      ['SANCTION/convict, recipient Jonas Berg', 'AID, actor Jonas Berg, recipient rebels'],
    ],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});
