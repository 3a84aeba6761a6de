import { describe, expect, it } from 'vitest';
import { eventLines, nameOf, readText } from '../fixtures/read-text.ts';

describe('events', () => {
  it.each([
    [
      'Anna Lind met Jonas Berg in Oslo on Monday.',
      'CONSULT occurred: Anna Lind, Jonas Berg; 2024-02-12; Oslo',
    ],
    [
      'Jonas Berg was arrested by Norwegian police in Oslo.',
      'COERCE occurred: Norwegian police, Jonas Berg; Oslo',
    ],
    [
      'The arrest of Jonas Berg by Norwegian police shocked Oslo.',
      'COERCE occurred: Norwegian police, Jonas Berg',
    ],
    [
      'Officers arrested six demonstrators, including union leader Jonas Berg.',
      'COERCE occurred: Officers, demonstrators, Jonas Berg',
    ],
    [
      'Officers arrested six men near the port last week, including Jonas Berg.',
      'COERCE occurred: Officers, men, Jonas Berg; 2024-02-05/2024-02-11',
    ],
    [
      'Officers arrested six men after talks with lawyers in Oslo, including Jonas Berg.',
      'COERCE occurred: Officers, men',
    ],
    [
      'Six activists were arrested, among them Jonas Berg.',
      'COERCE occurred: activists, Jonas Berg',
    ],
    [
      'Mara Holt met officials, including Jonas Berg, in Oslo.',
      'CONSULT occurred: Mara Holt, Jonas Berg; Oslo',
    ],
    [
      'Anna Lind and Jonas Berg agreed on sea patrols when they met in Oslo on Monday.',
      'CONSULT occurred: Anna Lind, Jonas Berg; 2024-02-12; Oslo',
    ],
    ['Norway launched an attack on Sweden.', 'ASSAULT occurred: Norway, Sweden'],
    ['Norwegian strikes on Bergen continued.', 'ASSAULT occurred: Norway, Bergen'],
    ['Fighters killed in Oslo were buried.', 'ASSAULT occurred: Fighters; Oslo'],
    [
      'Anna Lind fired Jonas Berg, the head of the Norne Bank, on Monday.',
      'PERSONNEL occurred: Anna Lind, Jonas Berg; 2024-02-12',
    ],
    ['Anna Lind and Jonas Berg signed an agreement.', 'AGREE occurred: Anna Lind, Jonas Berg'],
    [
      'Rebels freed two journalists, Anna Lind and Jonas Berg.',
      'RETREAT occurred: Rebels, Anna Lind, Jonas Berg',
    ],
    [
      'The bank was fined $2 million by the Norne Authority.',
      'SANCTION occurred: Norne Authority, bank',
    ],
    ['The storm killed 12 people in Oslo.', 'LIFE occurred: people; Oslo'],
    [
      'Thousands of Norwegian students demonstrated in Oslo.',
      'PROTEST occurred: Norwegian students; Oslo',
    ],
    ['Tens of thousands marched in Oslo.', 'PROTEST occurred: ; Oslo'],
    [
      'Norway freed six soldiers on Monday, a week after talks in Geneva.',
      'CONSULT occurred: ; 2024-02-03/2024-02-07; Geneva',
    ],
    [
      'Norway and Sweden spoke of trade. The two met in Oslo.',
      'CONSULT occurred: Norway, Sweden; Oslo',
    ],
    [
      'Anna Lind held a call with Jonas Berg. They had met in Bergen.',
      'CONSULT occurred: Anna Lind, Jonas Berg; Bergen',
    ],
    [
      'Norwegian and Swedish ministers met in Oslo.',
      'CONSULT occurred: Norwegian and Swedish ministers, Norway, Sweden; Oslo',
    ],
    ['A blast outside a hotel in Bergen killed two guards.', 'ASSAULT occurred: guards; Bergen'],
    ['A car blew up near a checkpoint in the city of Bergen.', 'ASSAULT occurred: Bergen'],
    ['A bomb went off in Bergen.', 'ASSAULT occurred: Bergen'],
    ['Anna Lind praised the efforts of Norway.', 'SUPPORT occurred: Anna Lind, Norway'],
    ["Anna Lind praised Norway's efforts.", 'SUPPORT occurred: Anna Lind, Norway'],
    ['Anna Lind arrived in Oslo for talks with Jonas Berg.', 'MOVEMENT occurred: Anna Lind, Oslo'],
    ['Norway demanded that Sweden leave Bergen.', 'REQUEST occurred: Norway, Sweden'],
    ['Norway said Sweden must leave Bergen.', 'REQUEST occurred: Norway, Sweden'],
    ['Norway renewed its call that Sweden leave Bergen.', 'REQUEST occurred: Norway, Sweden'],
    ['Norway threatened to cut ties with Sweden.', 'THREATEN occurred: Norway, Sweden'],
    ['Norway refused to send troops to Sweden.', 'REJECT occurred: Norway, Sweden'],
    ['Norway promised to send aid to Sweden.', 'AGREE occurred: Norway, Sweden'],
    ['Norway vowed to attack Sweden.', 'THREATEN occurred: Norway, Sweden'],
    ['Norway is prepared to arrest Jonas Berg.', 'THREATEN occurred: Norway, Jonas Berg'],
    ['Rebels tried to kill Anna Lind.', 'ASSAULT occurred: Rebels, Anna Lind'],
    ['The rebels killed at least 12 soldiers.', 'ASSAULT occurred: rebels, soldiers'],
    ['Rebels kidnapped up to 16 Swedish soldiers.', 'ASSAULT occurred: Rebels, Swedish soldiers'],
    ['Swedish tanks shelled Bergen.', 'ASSAULT occurred: Sweden, Bergen'],
    ['Norwegian bulldozers demolished Swedish homes.', 'ASSAULT occurred: Norway, Sweden'],
    ['Swedish soldiers captured the town.', 'ASSAULT occurred: Swedish soldiers'],
    ['Norway has suspended aid deliveries to Sweden.', 'SANCTION occurred: Norway, Sweden'],
    ['Norway sent tons of food aid to Sweden.', 'AID occurred: Norway, Sweden'],
    ['Norway rejected a proposal by Sweden.', 'REJECT occurred: Norway, Sweden'],
    ['Norway is investigating crimes committed by rebels.', 'ACCUSE occurred: Norway, rebels'],
    ['Norwegian and Swedish warships held exercises.', 'COOPERATE occurred: Norway, Sweden'],
    ['Norwegian warships held exercises.', 'MOBILIZE occurred: Norway'],
    [
      'Students began a hunger strike to demand the resignation of Jonas Berg.',
      'PROTEST occurred: Students, Jonas Berg',
    ],
    [
      "Students demonstrated in Oslo to protest Norway's refusal to help.",
      'PROTEST occurred: Students, Norway; Oslo',
    ],
    ['A missile struck a market in Bergen on Monday.', 'ASSAULT occurred: Bergen; 2024-02-12'],
    ['A missile hit the market of Bergen.', 'ASSAULT occurred: Bergen'],
    ['A bomb exploded in Bergen on Monday.', 'ASSAULT occurred: Bergen; 2024-02-12'],
    ['A fire destroyed a mill in Bergen.', 'DISASTER occurred: Bergen'],
    ['An earthquake shook the coast at Bergen.', 'DISASTER occurred: Bergen'],
    ['Firefighters battled a blaze at a warehouse in Bergen.', 'DISASTER occurred: Bergen'],
    ['A flood killed 12 people in Bergen.', 'DISASTER occurred: people; Bergen'],
    ['A train derailed near Bergen, injuring 12 people.', 'LIFE occurred: people; Bergen'],
    ['Anna Lind was injured in a crash near Bergen.', 'LIFE occurred: Anna Lind; Bergen'],
    ['Jonas Berg was found not guilty of fraud.', 'JUSTICE occurred: Jonas Berg'],
    [
      'The Norne Bank named Jonas Berg its president.',
      'PERSONNEL occurred: Norne Bank, Jonas Berg',
    ],
    [
      'Anna Lind and Jonas Berg smiled after they met in Oslo.',
      'CONSULT occurred: Anna Lind, Jonas Berg; Oslo',
    ],
    ['Envoys of Norway and Sweden met in Oslo.', 'CONSULT occurred: Norway, Sweden; Oslo'],
    [
      'A deal between Norway and Sweden was signed in Oslo by Anna Lind.',
      'AGREE occurred: Norway, Sweden, Anna Lind; Oslo',
    ],
    [
      'The Norne Authority imposed a fine of 3 million euros on Jonas Berg.',
      'SANCTION occurred: Norne Authority, Jonas Berg',
    ],
    ['A strike by nurses closed a hospital in Bergen.', 'PROTEST occurred: nurses; Bergen'],
    [
      'Jonas Berg spoke on Monday, days after his arrest.',
      'COERCE occurred: Jonas Berg; ../2024-02-11',
    ],
    [
      'Shops opened on Monday, two days after a bombing in Bergen.',
      'ASSAULT occurred: Bergen; 2024-02-10',
    ],
    [
      'The Norne Bank took over the Vestby Company.',
      'BUSINESS occurred: Norne Bank, Vestby Company',
    ],
    ['Norway handed over two hostages to Sweden.', 'RETREAT occurred: Norway, Sweden'],
    ['Norway called in the Swedish ambassador, Jonas Berg.', 'ACCUSE occurred: Norway, Jonas Berg'],
    ['Norway and Sweden swapped prisoners.', 'COOPERATE occurred: Norway, Sweden'],
    ['Norway granted Sweden a loan.', 'AID occurred: Norway, Sweden'],
    ['A court cleared Jonas Berg of fraud.', 'JUSTICE occurred: court, Jonas Berg'],
    ['The last soldiers left Bergen.', 'RETREAT occurred: soldiers, Bergen'],
    ['The storm left 13 people dead.', 'LIFE occurred: people'],
    ['A ferry ran aground off Bergen.', 'DISASTER occurred: Bergen'],
    ['The bus hit a tree near Bergen.', 'DISASTER occurred: Bergen'],
    ['Six people were killed in shelling.', 'ASSAULT occurred: people'],
    ['Gunmen seized a priest in Bergen.', 'ASSAULT occurred: Gunmen, priest; Bergen'],
    ['Police seized a priest in Bergen.', 'COERCE occurred: Police, priest; Bergen'],
    ['Anna Lind, whose death was mourned, wrote plays.', 'LIFE occurred: Anna Lind'],
    [
      'The signing of an accord between Norway and Sweden drew 200 guests.',
      'AGREE occurred: Norway, Sweden',
    ],
    [
      'Anna Lind landed in Bergen. Rebels killed two soldiers there.',
      'ASSAULT occurred: Rebels, soldiers; Bergen',
    ],
    ['Jonas Berg went on strike in Oslo.', 'PROTEST occurred: Jonas Berg; Oslo'],
    ['Jonas Berg was found strangled in Oslo.', 'LIFE occurred: Jonas Berg; Oslo'],
    [
      'Students marched through Oslo on Monday against the dismissal of Jonas Berg.',
      'PERSONNEL occurred: Jonas Berg',
    ],
    [
      'Norwegian soldiers completed their withdrawal from Bergen.',
      'RETREAT occurred: Norwegian soldiers, Bergen',
    ],
  ])('%s', (text, line) => {
    expect(eventLines(readText(text))).toContain(line);
  });

  it.each([
    ['Norway said it must raise its taxes.', 'REQUEST'],
    ['Norway said civilians need to be protected.', 'REQUEST'],
    ['A letter said Sweden must leave Bergen.', 'REQUEST'],
    ['"Where can I go?" Anna Lind asked.', 'REQUEST'],
    ['Anna Lind arrived in Oslo for talks with Jonas Berg.', 'CONSULT occurred: Anna Lind, Oslo'],
    ['Anna Lind condemned the killing of Jonas Berg.', 'ACCUSE occurred: Anna Lind, Jonas Berg'],
    ['Norway promised to send aid to Sweden.', 'THREATEN'],
    ['Police captured Jonas Berg in Bergen.', 'ASSAULT'],
    ['A court found Jonas Berg not guilty of fraud.', 'SANCTION'],
    ['A train derailed near Bergen, injuring 12 people.', 'ASSAULT'],
    ['A strike by nurses closed a hospital in Bergen.', 'ASSAULT'],
    ['A missile is on show in a market in Bergen.', 'ASSAULT'],
    ['The report on the market in Bergen struck Anna Lind as odd.', 'DISASTER'],
    ['The vote was split, allowing Jonas Berg to win.', 'CONCEDE'],
    ['Police met after a blast in Bergen.', 'ASSAULT occurred: Police'],
    ['Rescuers recovered eleven bodies from a mine near Bergen.', 'LIFE'],
    ['Fighting erupted in Bergen between Norway and Sweden.', 'DISASTER'],
    ['Anna Lind took part in a debate in Bergen.', 'AID'],
    ['Anna Lind left the party.', 'MOVEMENT'],
    ['A bridge collapsed in Bergen.', 'LIFE'],
    ['The workers ended their strike at the Norne Bank.', 'ASSAULT'],
    ['Students rallied against Jonas Berg to demand that he resign.', 'REQUEST'],
  ])('%s is no %s', (text, line) => {
    const read = eventLines(readText(text));
    expect(read.filter((found) => found.startsWith(line))).toEqual([]);
  });

  it.each([
    'The shares hit a record high on Monday.',
    'Anna Lind met the deadline.',
    'The army released a video.',
    'Anna Lind called the plan a mistake.',
    'Jonas Berg could not be reached for comment.',
  ])('nothing that is one of ours: %s', (text) => {
    const types = readText(text).events.filter(
      ({ type }) => type !== 'STATEMENT' && type !== 'ACCUSE',
    );
    expect(types).toEqual([]);
  });

  it('takes no source for a victim', () => {
    const { events, ...reading } = readText(
      'Rebels attacked Bergen, wounding a soldier, local officials and medics said.',
    );
    const named = events.flatMap(({ participants }) =>
      participants.map(({ entity }) => nameOf({ events, ...reading }, entity)),
    );
    expect(new Set(named)).toEqual(new Set(['Rebels', 'Bergen', 'soldier']));
  });

  it.each([
    ['Rebels killed 1,160 people in Bergen.', { dead: 1160 }],
    ['Two people were injured in Oslo.', { injured: 2 }],
    ['Police arrested 11 protesters in Oslo.', { arrested: 11 }],
  ])('counts: %s', (text, size) => {
    expect(readText(text).events.map((event) => event.size)).toContainEqual(size);
  });
});

describe('attributions', () => {
  const spans = (text: string) =>
    readText(text).attributions.map(({ source, cue, content }) =>
      [source, cue, content].map((span) => text.slice(...span)).join(' | '),
    );

  it.each([
    ['Anna Lind said Jonas Berg had left.', 'Anna Lind | said | Jonas Berg had left'],
    ['“The war is over,” said Anna Lind.', 'Anna Lind | said | “The war is over,”'],
    [
      'Jonas Berg left Oslo, according to Anna Lind.',
      'Anna Lind | according to | Jonas Berg left Oslo',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected);
  });

  it('hang on the event that is said, not on the saying', () => {
    const reading = readText('Mara Holt said that Anna Lind had met Jonas Berg.');
    const meeting = reading.events.find(({ type }) => type === 'CONSULT');
    const said = reading.attributions[meeting?.attribution ?? -1];
    expect(nameOf(reading, said?.entity)).toBe('Mara Holt');
  });
});
