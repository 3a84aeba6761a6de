import { describe, expect, it } from 'vitest';
import { DERIVED_RULES, FACT_RULES } from '../../src/relate/index.ts';
import { readText, relationLines } from '../fixtures/read-text.ts';

const rulesIn = (text: string) =>
  readText(text)
    .relations.filter(({ status }) => status !== 'denied')
    .map(({ evidence }) => evidence.rule);

describe('rules for facts', () => {
  it.each(FACT_RULES)('$id finds its example', ({ id, example }) => {
    expect(rulesIn(example)).toContain(id);
  });

  it.each(FACT_RULES)('$id does not find its counter-example', ({ id, counterExample }) => {
    expect(rulesIn(counterExample)).not.toContain(id);
  });

  it.each([
    [
      'Norwegian Prime Minister Anna Lind spoke.',
      'Anna Lind LEADS Norway occurred (prime minister)',
    ],
    [
      'Anna Lind joined Norne Bank as chief economist.',
      'Anna Lind WORKS_FOR Norne Bank occurred (chief economist)',
    ],
    [
      'Anna Lind succeeded Jonas Berg as mayor of Bergen.',
      'Anna Lind LEADS Bergen occurred (mayor)',
    ],
    ['Mara Holt replaced Jonas Berg with Anna Lind.', 'Anna Lind SUCCEEDED Jonas Berg occurred'],
    [
      "Anna Lind's son-in-law, Jonas Berg, spoke.",
      'Jonas Berg RELATIVE_OF Anna Lind occurred (son-in-law)',
    ],
    ['Anna Lind is on the board of Norne Bank.', 'Anna Lind MEMBER_OF Norne Bank occurred'],
    ['Anna Lind is married to the painter Ola Dahl.', 'Anna Lind MARRIED Ola Dahl occurred'],
    ['Anna Lind worked for the intelligence agency Sapo.', 'Anna Lind WORKS_FOR Sapo occurred'],
    ['The EU imposed sanctions on Tor Moe.', 'EU SANCTIONED Tor Moe occurred'],
    [
      'Norne Bank replaced Jonas Berg as chief executive.',
      'Norne Bank DISMISSED Jonas Berg occurred',
    ],
    ['President Anna Lind of Norway spoke.', 'Anna Lind LEADS Norway occurred (president)'],
    [
      'Foreign Minister Anna Lind of Norway spoke.',
      'Anna Lind WORKS_FOR Norway occurred (foreign minister)',
    ],
    [
      'Prime Ministers Anna Lind of Norway and Jonas Berg of Sweden spoke.',
      'Jonas Berg LEADS Sweden occurred (prime minister)',
    ],
    [
      'Ministers Anna Lind and Jonas Berg of Norway spoke.',
      'Anna Lind WORKS_FOR Norway occurred (minister)',
    ],
    [
      'The Norwegian and Swedish prime ministers, Anna Lind and Jonas Berg, spoke.',
      'Jonas Berg LEADS Sweden occurred (prime minister)',
    ],
    [
      'The Norwegian ministers, Anna Lind and Jonas Berg, spoke.',
      'Jonas Berg WORKS_FOR Norway occurred (minister)',
    ],
    [
      'Norwegian Foreign Minister Anna Lind spoke.',
      'Anna Lind WORKS_FOR Norway occurred (foreign minister)',
    ],
    [
      'Norne Bank spokesperson Anna Lind spoke.',
      'Anna Lind SPOKESPERSON_FOR Norne Bank occurred (spokesperson)',
    ],
    ['Anna Lind, the head of the Norne Bank, spoke.', 'Anna Lind LEADS Norne Bank occurred (head)'],
    [
      "Anna Lind, Norway's ambassador to France, spoke.",
      'Anna Lind WORKS_FOR Norway occurred (ambassador)',
    ],
    ['Hamas leader Omar Saleh spoke.', 'Omar Saleh LEADS Hamas occurred (leader)'],
    ['Omar Saleh, a senior Hamas leader, spoke.', 'Omar Saleh MEMBER_OF Hamas occurred (leader)'],
    ['Local Labour leader Anna Lind spoke.', 'Anna Lind MEMBER_OF Labour occurred (leader)'],
    ['A Hamas commander, Omar Saleh, spoke.', 'Omar Saleh MEMBER_OF Hamas occurred (commander)'],
    [
      'Anna Lind is a director of the Norne Bank.',
      'Anna Lind LEADS Norne Bank occurred (director)',
    ],
    ['Senior Iraqi leader Omar Saleh spoke.', 'Omar Saleh CITIZEN_OF Iraq occurred (leader)'],
    [
      'Anna Lind was Professor of Classical Philology at the University of Bergen.',
      'Anna Lind WORKS_FOR University of Bergen occurred (professor)',
    ],
    [
      "The European Parliament's rapporteur for Serbia, Anna Lind, spoke.",
      'Anna Lind WORKS_FOR European Parliament occurred (rapporteur)',
    ],
    [
      "Amnesty International's Nigeria director, Anna Lind, spoke.",
      'Anna Lind WORKS_FOR Amnesty International occurred (director)',
    ],
    [
      'Norne Bank named Anna Lind chief executive.',
      'Anna Lind LEADS Norne Bank occurred (chief executive)',
    ],
    ['Voters elected Anna Lind mayor of Bergen.', 'Anna Lind LEADS Bergen occurred (mayor)'],
    [
      "Jonas Berg appointed Anna Lind as the Norne Bank's chair.",
      'Anna Lind LEADS Norne Bank occurred (chair)',
    ],
    [
      'Jonas Berg named Anna Lind as envoy, succeeding Mara Holt.',
      'Anna Lind SUCCEEDED Mara Holt occurred',
    ],
    ['The Norne Bank is based in Bergen.', 'Norne Bank LOCATED_IN Bergen occurred'],
    ['Anna Lind was born in Bergen.', 'Anna Lind BORN_IN Bergen occurred'],
    [
      'Anna Lind studied at the University of Bergen.',
      'Anna Lind STUDIED_AT University of Bergen occurred',
    ],
  ])('%s', (text, line) => {
    expect(relationLines(readText(text))).toContain(line);
  });

  it.each([
    ['Former Norwegian Prime Minister Anna Lind spoke.', 'LEADS Norway occurred ../2024-02-14'],
    [
      'Anna Lind, the former head of the Norne Bank, spoke.',
      'LEADS Norne Bank occurred ../2024-02-14',
    ],
    [
      'Anna Lind is a former director of the Norne Bank.',
      'LEADS Norne Bank occurred ../2024-02-14',
    ],
    [
      'Anna Lind is a former member of the Harbour Party.',
      'MEMBER_OF Harbour Party occurred ../2024-02-14',
    ],
    [
      'Anna Lind, the incoming head of the Norne Bank, spoke.',
      'LEADS Norne Bank planned 2024-02-14/..',
    ],
    ['Anna Lind is the outgoing head of the Norne Bank.', 'LEADS Norne Bank occurred'],
    ['Anna Lind is the head of the Norne Bank.', 'LEADS Norne Bank occurred'],
  ])('dates the tenure: %s', (text, line) => {
    const lines = relationLines(readText(text)).map((one) => one.replace(/ \([^)]*\)$/, ''));
    expect(lines).toContain(`Anna Lind ${line}`);
    expect(lines.filter((one) => / (?:LEADS|MEMBER_OF) /.test(one))).toHaveLength(1);
  });

  it.each(DERIVED_RULES)('$id finds its example', ({ id, example, counterExample }) => {
    expect(rulesIn(example)).toContain(id);
    expect(rulesIn(counterExample)).not.toContain(id);
  });
});
