// What happens in the news in the words that papers use besides the plain ones: light verbs, idioms, what was done
// by its result. Below stand sentences with the same words that tell of nothing of the kind.

import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';

/** Types and modes of the events of an article, each with those who take part and the place. */
function eventsIn(text: string): readonly string[] {
  const { events, entities } = read(toDocument({ text, date: '2025-03-04' }));
  const nameOf = (index: number | undefined) =>
    index === undefined ? '' : (entities[index]?.name ?? '');
  return events.map(({ type, mode, status, participants, place }) => {
    const kind = mode === undefined ? type : `${type}/${mode}`;
    const sides = participants.map(({ role, entity }) => `${role} ${nameOf(entity)}`);
    const where = place === undefined ? [] : [`in ${nameOf(place)}`];
    return [kind, ...(status === 'occurred' ? [] : [status]), ...sides, ...where].join(', ');
  });
}

function check(text: string, events: readonly string[]): void {
  expect(eventsIn(text)).toEqual(events);
}

describe('lawsuits and inquiries', () => {
  it.each([
    ['Anna Lind is to stand accused of fraud.', ['ACCUSE/allege, planned, recipient Anna Lind']],
    [
      'Margaret Thorne began legal proceedings against Northlink Rail.',
      ['ACCUSE/allege, actor Margaret Thorne, recipient Northlink Rail'],
    ],
    [
      'Margaret Thorne demanded damages from Northlink Rail.',
      ['ACCUSE/allege, actor Margaret Thorne, recipient Northlink Rail'],
    ],
    [
      'Margaret Thorne filed papers against Northlink Rail in Leeds on Monday.',
      ['ACCUSE/allege, actor Margaret Thorne, recipient Northlink Rail, in Leeds'],
    ],
    [
      'Margaret Thorne sought damages from Northlink Rail.',
      ['ACCUSE/allege, actor Margaret Thorne, recipient Northlink Rail'],
    ],
    [
      'Three companies went to court against the ban on Tuesday.',
      ['ACCUSE/allege, actor companies'],
    ],
    ['Anna Lind is under investigation for fraud.', ['ACCUSE/investigate, recipient Anna Lind']],
    [
      'Prosecutors opened a case against Anna Lind.',
      ['ACCUSE/investigate, actor Prosecutors, recipient Anna Lind'],
    ],
  ] as const)('%s', check);
});

describe('agreements', () => {
  it.each([
    ['Norway and Sweden shook hands on a deal on Monday.', ['AGREE, actor Norway, actor Sweden']],
    [
      'The pact that Norway and Sweden signed in Lima on Monday ends tariffs.',
      ['AGREE, actor Norway, actor Sweden, in Lima'],
    ],
  ] as const)('%s', check);
});

describe('help', () => {
  it.each([
    ['Australia flew tents to Vanuatu on Friday.', ['AID, actor Australia, recipient Vanuatu']],
    ['Norway shipped 40,000 tonnes of wheat to Chad.', ['AID, actor Norway, recipient Chad']],
  ] as const)('%s', check);
});

describe('attacks', () => {
  it.each([
    [
      'Anna Lind survived an attempt on her life on Monday.',
      ['ASSAULT/targeted, recipient Anna Lind'],
    ],
  ] as const)('%s', check);
});

describe('firms', () => {
  it.each([
    [
      'Norne Bank paid 400 million kroner for Vestby Bank.',
      ['BUSINESS/acquire, actor Norne Bank, recipient Vestby Bank'],
    ],
    [
      'Norne Bank swallowed Vestby Bank on Monday.',
      ['BUSINESS/acquire, actor Norne Bank, recipient Vestby Bank'],
    ],
    [
      'Vestby Bank passed into the hands of Norne Bank.',
      ['BUSINESS/acquire, actor Norne Bank, recipient Vestby Bank'],
    ],
    ['Vestby Bank collapsed on Monday.', ['BUSINESS/bankruptcy, recipient Vestby Bank']],
    [
      'Vestby Bank was declared bankrupt on Monday.',
      ['BUSINESS/bankruptcy, recipient Vestby Bank'],
    ],
    ['Vestby Bank went under on Monday.', ['BUSINESS/bankruptcy, recipient Vestby Bank']],
    [
      'Norne Bank opened its doors in Bergen on Monday.',
      ['BUSINESS/found, recipient Norne Bank, in Bergen'],
    ],
    [
      'Norne Bank and Vestby Bank agreed to combine.',
      [
        'AGREE, actor Norne Bank, actor Vestby Bank',
        'BUSINESS/merge, planned, actor Norne Bank, actor Vestby Bank',
      ],
    ],
  ] as const)('%s', check);
});

describe('arrests, raids and hackers', () => {
  it.each([
    ['A man was in police custody on Tuesday.', ['COERCE/arrest, recipient man']],
    ['Anna Lind is being held in Bergen.', ['COERCE/arrest, recipient Anna Lind, in Bergen']],
    ['Anna Lind is in custody.', ['COERCE/arrest, recipient Anna Lind']],
    [
      'Anna Lind was hauled off by police on Monday.',
      ['COERCE/arrest, actor police, recipient Anna Lind'],
    ],
    [
      'Anna Lind was led away by police on Tuesday.',
      ['COERCE/arrest, actor police, recipient Anna Lind'],
    ],
    [
      'Police caught two brothers in a grey van in Bergen on Thursday.',
      ['COERCE/arrest, actor Police, recipient brothers, in Bergen'],
    ],
    ['Police have a suspect in custody.', ['COERCE/arrest, actor Police, recipient suspect']],
    ['A cyberattack crippled the port of Gdynia on Monday.', ['COERCE/cyber, recipient Gdynia']],
    ['Hackers attacked the computers of the clinic on Monday.', ['COERCE/cyber, actor Hackers']],
    [
      "Hackers knocked out the port's network on Monday.",
      ["COERCE/cyber, actor Hackers, recipient port's network"],
    ],
    [
      'Hackers paralysed the port of Gdynia on Monday.',
      ['COERCE/cyber, actor Hackers, recipient Gdynia'],
    ],
  ] as const)('%s', check);
});

describe('pardons and apologies', () => {
  it.each([
    [
      'Anna Lind asked the families for forgiveness on Sunday.',
      ['CONCEDE, actor Anna Lind, recipient families'],
    ],
    ['Anna Lind begged forgiveness on Sunday.', ['CONCEDE, actor Anna Lind']],
    ['The governor let Anna Lind off on Monday.', ['CONCEDE, actor governor, recipient Anna Lind']],
    ['The governor let off Anna Lind on Monday.', ['CONCEDE, actor governor, recipient Anna Lind']],
    [
      'The prime minister said sorry on Sunday for decades of mining.',
      ['CONCEDE, actor prime minister'],
    ],
  ] as const)('%s', check);
});

describe('meetings', () => {
  it.each([
    [
      'Anna Lind and Jonas Berg came together in Oslo on Monday.',
      ['CONSULT, actor Anna Lind, actor Jonas Berg, in Oslo'],
    ],
    [
      'Anna Lind and Jonas Berg sat down in Oslo on Monday.',
      ['CONSULT, actor Anna Lind, actor Jonas Berg, in Oslo'],
    ],
    [
      'Anna Lind welcomed Jonas Berg in Oslo on Monday.',
      ['CONSULT/visit, actor Jonas Berg, recipient Anna Lind, in Oslo'],
    ],
    [
      'The foreign ministers of Eritrea and Ethiopia, Semere Kidane and Alemu Tadesse, sat down for three hours in Muscat on Sunday.',
      ['CONSULT, actor Semere Kidane, actor Alemu Tadesse, in Muscat'],
    ],
    ['Anna Lind and Jonas Berg called the decision right.', []],
  ] as const)('%s', check);
});

describe('disasters and accidents', () => {
  it.each([
    ['A helicopter went missing near Bergen on Monday.', ['DISASTER/accident, recipient Bergen']],
    ['A tremor rattled Bergen on Monday.', ['DISASTER/natural, recipient Bergen']],
    ['Heavy rain washed away a road in Bergen.', ['DISASTER/natural, recipient Bergen']],
    [
      'Mud swept through the village of San Roque on Monday.',
      ['DISASTER/natural, recipient San Roque'],
    ],
  ] as const)('%s', check);
});

describe('courts', () => {
  it.each([
    [
      'Prosecutor Berg will not appeal, he said on Wednesday.',
      ['JUSTICE/appeal, denied, actor Berg'],
    ],
    ['Anna Lind took the case to the supreme court.', ['JUSTICE/appeal, actor Anna Lind']],
    [
      'A court imposed a four-year term on Anna Lind.',
      ['JUSTICE/sentence, actor court, recipient Anna Lind'],
    ],
    [
      'Anna Lind has to spend four years in prison.',
      ['JUSTICE/sentence, possible, recipient Anna Lind'],
    ],
    [
      'Anna Lind received a four-year prison term on Monday.',
      ['JUSTICE/sentence, recipient Anna Lind'],
    ],
    [
      'Anna Lind has been on trial in Bergen since Monday.',
      ['JUSTICE/trial, recipient Anna Lind, in Bergen'],
    ],
    ['Anna Lind stood in the dock on Monday.', ['JUSTICE/trial, recipient Anna Lind']],
  ] as const)('%s', check);
});

describe('weddings and deaths', () => {
  it.each([
    [
      'Anna Lind and Jonas Berg tied the knot in Bergen on Saturday.',
      ['LIFE/marriage, actor Anna Lind, actor Jonas Berg, in Bergen'],
    ],
    [
      'Anna Lind and Jonas Berg wed on Saturday.',
      ['LIFE/marriage, actor Anna Lind, actor Jonas Berg'],
    ],
  ] as const)('%s', check);
});

describe('posts', () => {
  it.each([
    [
      'Anna Lind steps up to lead the Norne Bank.',
      ['PERSONNEL/appoint, recipient Anna Lind, recipient Norne Bank'],
    ],
    [
      'Anna Lind took over the foreign ministry on Monday.',
      ['PERSONNEL/appoint, recipient Anna Lind'],
    ],
    [
      'Anna Lind was given the post of foreign minister.',
      ['PERSONNEL/appoint, recipient Anna Lind'],
    ],
    [
      'Anna Lind will succeed Jonas Berg as chief executive of the Norne Bank.',
      ['PERSONNEL/appoint, planned, recipient Anna Lind'],
    ],
    [
      'The board elevated Anna Lind to chief executive.',
      ['PERSONNEL/appoint, actor board, recipient Anna Lind'],
    ],
    [
      'The president handed the finance ministry to Anna Lind.',
      ['PERSONNEL/appoint, actor president, recipient Anna Lind'],
    ],
    ['Anna Lind lost her job on Monday.', ['PERSONNEL/dismiss, recipient Anna Lind']],
    ['Anna Lind was forced out of office.', ['PERSONNEL/dismiss, recipient Anna Lind']],
    ['Anna Lind was relieved of her duties.', ['PERSONNEL/dismiss, recipient Anna Lind']],
    [
      'The Norne Bank parted company with its chief executive, Anna Lind.',
      ['PERSONNEL/dismiss, actor Norne Bank, recipient Anna Lind'],
    ],
    [
      'The Norne Bank parted ways with Anna Lind on Monday.',
      ['PERSONNEL/dismiss, actor Norne Bank, recipient Anna Lind'],
    ],
    ['The government of Anna Lind fell on Monday.', ['PERSONNEL/dismiss, recipient government']],
    ['The ouster of Anna Lind shocked Oslo.', ['PERSONNEL/dismiss, recipient Anna Lind']],
    [
      'The president dropped Anna Lind from the cabinet.',
      ['PERSONNEL/dismiss, actor president, recipient Anna Lind'],
    ],
    ["Anna Lind claimed victory in Sunday's election.", ['PERSONNEL/elect, recipient Anna Lind']],
    ['Anna Lind clinched the presidency on Sunday.', ['PERSONNEL/elect, recipient Anna Lind']],
    [
      'Anna Lind secured a second term as president on Sunday.',
      ['PERSONNEL/elect, recipient Anna Lind'],
    ],
    [
      'Anna Lind was voted president of Norway on Sunday.',
      ['PERSONNEL/elect, recipient Anna Lind'],
    ],
    ['Anna Lind won by a landslide on Sunday.', ['PERSONNEL/elect, recipient Anna Lind']],
    ["Anna Lind's triumph at the polls came on Sunday.", ['PERSONNEL/elect, recipient Anna Lind']],
    [
      "Anna Lind's victory in the election surprised Bergen.",
      ['PERSONNEL/elect, recipient Anna Lind'],
    ],
    [
      'Norway chose Anna Lind as its next president on Sunday.',
      ['PERSONNEL/elect, actor Norway, recipient Anna Lind'],
    ],
    [
      'Norwegians vote on Sunday in a presidential election.',
      ['PERSONNEL/elect, actor Norwegians'],
    ],
    [
      'Voters in Norway picked Anna Lind as their next president.',
      ['PERSONNEL/elect, actor Voters, recipient Anna Lind, in Norway'],
    ],
  ] as const)('%s', check);
});

describe('protests and strikes', () => {
  it.each([
    [
      'Thousands filled the square in Bergen on Monday to demand elections.',
      ['PROTEST/demo, actor Thousands, in Bergen'],
    ],
    [
      'Thousands turned out in Bergen on Monday to demand elections.',
      ['PROTEST/demo, actor Thousands, in Bergen'],
    ],
    [
      'The industrial action at Norne Steel began on Monday.',
      ['PROTEST/strike, recipient Norne Steel'],
    ],
    [
      'Workers of the yard laid down their tools in Bergen on Monday.',
      ['PROTEST/strike, actor Workers, in Bergen'],
    ],
  ] as const)('%s', check);
});

describe('departures, releases and withdrawals', () => {
  it.each([
    ['Anna Lind is free again after ten years.', ['RETREAT/release, recipient Anna Lind']],
    ['Anna Lind walked out of prison on Tuesday.', ['RETREAT/release, recipient Anna Lind']],
    ['Anna Lind was out of prison on Tuesday.', ['RETREAT/release, recipient Anna Lind']],
    ['Anna Lind retired from politics on Monday.', ['RETREAT/resign, actor Anna Lind']],
    ['Anna Lind threw in the towel on Monday.', ['RETREAT/resign, actor Anna Lind']],
    [
      "Anna Lind's departure from the ministry surprised nobody.",
      ['RETREAT/resign, actor Anna Lind'],
    ],
    [
      'Norway brought its soldiers home from Mali on Monday.',
      ['RETREAT/withdraw, actor Norway, recipient Mali'],
    ],
    [
      'Norway pulled its troops out of Mali on Monday.',
      ['RETREAT/withdraw, actor Norway, recipient Mali'],
    ],
  ] as const)('%s', check);
});

describe('fines, sanctions and expulsions', () => {
  it.each([
    [
      'Norne Bank has to pay a fine of 5 million euros.',
      ['SANCTION/convict, recipient Norne Bank'],
    ],
    [
      'Norne Bank must pay Anna Lind 2 million euros, a judge ruled on Monday.',
      ['SANCTION/convict, recipient Norne Bank'],
    ],
    [
      'Norne Bank must pay a fine of 12 million euros to the state.',
      ['SANCTION/convict, recipient Norne Bank'],
    ],
    ['Norne Bank received a fine of 5 million euros.', ['SANCTION/convict, recipient Norne Bank']],
    [
      'Norne Bank was punished with a fine of 5 million euros.',
      ['SANCTION/convict, recipient Norne Bank'],
    ],
    ['The penalty for Norne Bank is the highest ever.', ['SANCTION/convict, recipient Norne Bank']],
    [
      'The European Union froze the accounts of Gleb Zarubin.',
      ['SANCTION/discontinue, actor European Union, recipient Gleb Zarubin'],
    ],
    [
      'The European Union placed Gleb Zarubin on its sanctions list.',
      ['SANCTION/discontinue, actor European Union, recipient Gleb Zarubin'],
    ],
    [
      'Belarus ordered two Czech diplomats out of the country on Thursday.',
      ['SANCTION/expel, actor Belarus, recipient Czech diplomats'],
    ],
    [
      'Prague asked two diplomats to leave on Tuesday.',
      ['SANCTION/expel, actor Prague, recipient diplomats'],
    ],
    [
      'Prague sent two diplomats home on Tuesday.',
      ['SANCTION/expel, actor Prague, recipient diplomats'],
    ],
    [
      'Prague showed two diplomats the door on Tuesday.',
      ['SANCTION/expel, actor Prague, recipient diplomats'],
    ],
    [
      'The Czech Republic declared two diplomats of Belarus unwanted on Tuesday.',
      ['SANCTION/expel, actor Czechia, recipient diplomats'],
    ],
    [
      'Two diplomats were told to leave Prague.',
      [
        'SANCTION/expel, recipient diplomats',
        'MOVEMENT/travel, possible, actor diplomats, recipient Prague',
      ],
    ],
    ['Norway left the pact on Monday.', ['SANCTION/withdraw, actor Norway']],
  ] as const)('%s', check);
});

describe('prizes', () => {
  it.each([
    ["Anna Lind is the winner of this year's Bergen Medal.", ['SUPPORT, recipient Anna Lind']],
    ['Anna Lind received the Nansen Prize on Monday.', ['SUPPORT, recipient Anna Lind']],
    ['Anna Lind was awarded the Bergen Medal on Monday.', ['SUPPORT, recipient Anna Lind']],
    ['Anna Lind won the Nansen Prize on Monday.', ['SUPPORT, recipient Anna Lind']],
    ['The Nansen Prize went to Anna Lind on Monday.', ['SUPPORT, recipient Anna Lind']],
    ['The jury awarded Anna Lind the Nansen Prize.', ['SUPPORT, actor jury, recipient Anna Lind']],
    ['The jury gave Anna Lind the Nansen Prize.', ['SUPPORT, actor jury, recipient Anna Lind']],
    [
      'The jury picked Anna Lind as winner of the Nansen Prize.',
      ['SUPPORT, actor jury, recipient Anna Lind'],
    ],
  ] as const)('%s', check);
});

describe('what the parse, the tense or the place tells', () => {
  it.each([
    [
      "Latvian Foreign Minister Līga Ozola and Norway's Petter Haugland agreed on patrols when they met in Riga.",
      [
        'AGREE, actor Līga Ozola, recipient patrols',
        'CONSULT, actor Līga Ozola, actor Petter Haugland, in Riga',
      ],
    ],
    [
      'The toll will fall, Prime Ministers Henrik Dahl and Elin Nystrom said after they met in Bergen.',
      ['CONSULT, actor Henrik Dahl, actor Elin Nystrom, in Bergen'],
    ],
    ['Anna Lind, Jonas Berg and Eva Holm spoke before they met in Bergen.', []],
    ['Farmers are glad of the deal, which was signed in Tunis last week.', ['AGREE, in Tunis']],
    ['The deal, signed in Lima on Monday, ends tariffs on steel.', ['AGREE, in Lima']],
    ['The deal was announced in Lima on Monday.', []],
    ['A deal may be signed in Lima.', []],
    ['Norway goes to the polls on Sunday.', ['PERSONNEL/elect, planned, actor Norway']],
    ['Norway went to the polls on Sunday.', ['PERSONNEL/elect, actor Norway']],
    [
      'The trial of Anna Lind opens in Bergen on Monday.',
      ['JUSTICE/trial, planned, recipient Anna Lind, in Bergen'],
    ],
    [
      'The trial of Anna Lind opened in Bergen on Monday.',
      ['JUSTICE/trial, recipient Anna Lind, in Bergen'],
    ],
    ['The strike at Norne Steel ended on Thursday.', ['PROTEST/strike, recipient Norne Steel']],
    [
      'The strike at an airbase near Bergen killed two soldiers.',
      ['ASSAULT, recipient soldiers, in Bergen'],
    ],
    [
      'The swearing-in of Anna Lind took place on Monday.',
      ['PERSONNEL/appoint, recipient Anna Lind'],
    ],
    [
      'The theatre that burned down on Monday will be rebuilt, the mayor of Bergen said.',
      ['DISASTER/accident, recipient Bergen'],
    ],
    ['The theatre that burned down will be rebuilt, the mayor of Bergen said.', []],
    [
      'Cyclone Hina will reach Bergen on Wednesday.',
      ['DISASTER/natural, planned, recipient Bergen'],
    ],
    [
      "It was the second day in Bergen of the ceasefire between Norway's army and the clans.",
      ["RETREAT/ceasefire, actor Norway's army, in Bergen"],
    ],
  ] as const)('%s', check);
});

describe('what sounds alike tells of nothing', () => {
  it.each([
    'The train went to Oslo.',
    'Leaves fell in Bergen.',
    'Oil prices fell on Monday.',
    'Anna Lind caught a train in Bergen.',
    'Police caught a glimpse of Anna Lind.',
    'Anna Lind is held in high esteem in Bergen.',
    'A festival was held in Bergen.',
    'The strike paralysed Bergen.',
    'A knee injury knocked out Anna Lind.',
    'Boys let off fireworks in Bergen.',
    'Anna Lind paid 2 million dollars for a house.',
    'Anna Lind paid 40 million euros for the striker.',
    'Norway opened its doors to refugees from Mali.',
    'Guests must pay 20 euros.',
    'Norne Bank will pay 2 million euros for the building.',
    'Anna Lind gave up smoking.',
    'Anna Lind lost her keys.',
    'Anna Lind took over the wheel.',
    'Thousands gathered in Bergen to watch the match.',
    'Thousands filled the streets of Bergen for the carnival.',
    'The news shook Bergen.',
    'The ship will reach Oslo on Wednesday.',
    'Anna Lind reached a conclusion.',
    'Rumours swept across Bergen.',
    'Fear swept over the town of Bergen.',
    'Anna Lind swept away all doubts.',
    'Anna Lind came to terms with the loss.',
    'Anna Lind sat down in Oslo.',
    'Anna Lind tied her shoes.',
    'Leeds won the match in Bergen.',
    'Anna Lind won a car.',
    'The players were sent home.',
    'Anna Lind showed her guests the door of the cellar.',
    'Anna Lind gave the children two days to finish.',
    'Anna Lind became a mother.',
    'Anna Lind took the case to the cellar.',
    'Anna Lind made the case against the tax.',
    'Anna Lind paid the penalty for her mistakes.',
    'Anna Lind threw a towel into the basket.',
    'The killing of time is an art.',
    'Penalties for speeding are high in Bergen.',
  ])('%s', (text) => {
    check(text, []);
  });
});
