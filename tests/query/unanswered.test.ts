// Where no row would look like an answer and be none: an article says it in the words of the question, one side or the
// week is not told, a count has nobody to count. Where the articles do not say it, nobody is the answer.

import { describe, expect, it } from 'vitest';
import { graphOfFolder } from '../../bench/score/questions/read-folder.ts';
import { RapportError } from '../../src/model/index.ts';
import { ask, graphologySource } from '../../src/query/index.ts';

const SOURCES = new Map(
  [
    'round-1',
    'round-8',
    'round-9',
    'round-10',
    'round-11',
    'round-12',
    'round-13',
    'round-14',
    'round-15',
    'round-16',
    'round-18',
  ].map(
    (name) =>
      [name, graphologySource(graphOfFolder(new URL(`${name}/`, import.meta.url)))] as const,
  ),
);

function sourceOf(round: string) {
  const source = SOURCES.get(round);
  if (source === undefined) throw new RangeError(`no such round: ${round}`);
  return source;
}

function refusalOf(round: string, question: string): RapportError {
  try {
    ask(sourceOf(round), question);
  } catch (error) {
    if (error instanceof RapportError) return error;
    throw error;
  }
  throw new Error(`was answered: ${question}`);
}

describe('no row is no answer', () => {
  it.each([
    ['round-8', 'which union criticized the board', 'The union Metallbund'],
    ['round-1', "who is Carlos Correia's brother", 'His brother, Carlos'],
    ['round-16', 'who was keane expected to meet', 'Keane is expected to meet Koko'],
    ['round-16', 'was taha expected to meet traore', 'was to meet Adama Traore'],
    ['round-16', 'who did hruska fire', 'Hruska dismissed Drab'],
    ['round-16', 'who represents undurraga', 'lawyer, Ines Farias'],
    ['round-16', 'slovak president', 'President Alzbeta Kovarova'],
    ['round-16', 'who was prime minister before hruska', 'predecessor, Igor Matus'],
    ['round-16', 'who leads the company that manuel tiongson founded', 'ask for each by itself'],
    ['round-8', 'how many people died in austria', 'Eleven people died in crashes in Germany'],
    ['round-8', 'who removed Ruve Tamani', 'was removed from the hall'],
    ['round-8', 'which countries sent help to Iran', 'Turkey sent 200 rescuers'],
    ['round-9', 'who sanctioned Nemanchem', 'The European Union imposed sanctions'],
    ['round-9', 'did Switzerland sanction Nemanchem', 'Switzerland joined the sanctions'],
    ['round-8', 'how many nations attended the summit', 'how many'],
    ['round-10', 'which countries helped bangladesh', 'India sent boats and tents.'],
    ['round-11', 'who is the wife of elijah odera', "Odera's wife, Mercy, was acquitted."],
    ['round-11', 'what did melnik sell', 'Melnik had sold drawings'],
    ['round-11', 'which ministers resigned', 'Ecology Minister Ana Vukovic resigned'],
    ['round-11', 'has heath mallory ever been to belgrade', 'in Belgrade in October'],
    ['round-12', 'when was camille rouvier abducted', 'Two aid workers kidnapped'],
    ['round-12', 'how often did yakoma meet hamidou saleh', 'met Saleh twice'],
    ['round-12', 'who founded nordlys research', 'Its founder, the chemist'],
    ['round-12', 'who owns het nap', 'The paper was bought in 2024'],
    ['round-12', 'will Aaltonen meet Trajkova in Brussels', 'He will meet her in Brussels'],
    ['round-12', 'who imposed sanctions on raiwalui', 'imposed a travel ban'],
    ['round-12', 'what is somniva', 'its sleeping pill Somniva'],
    ['round-13', 'who owns sevan stroy', 'which belongs to the lawmaker'],
    ['round-13', 'who bought banque de la casamance', 'sold 60 percent of it'],
    ['round-13', 'where did Khady Faye go', 'left for Paris'],
    ['round-13', 'how is Hrant Melkonyan related to Narek Sahakyan', 'a brother-in-law of'],
    ['round-14', 'who founded brandt marine', 'Otto Brandt, founded the yard'],
    ['round-14', 'which persons were arrested in march 2027', 'a security guard, Dirk Malchow'],
    ['round-14', 'siblings of jonas pfeil', 'his brother, Henrik Pfeil'],
    ['round-14', 'who succeeded claire fontanet', 'appointed Luc Perret as director'],
    ['round-14', 'who denied killing jonas pfeil', 'He denied killing Pfeil.'],
    ['round-14', 'which party does khamtay belong to', 'no article tells which bodies are'],
    ['round-15', 'who led the gang', 'leader of the gang'],
    ['round-15', 'how many men were arrested in soacha', 'arrested four men'],
    ['round-15', 'how much gold was stolen', '320 kilograms of gold'],
    ['round-15', 'where did outi salonen-rinne study', 'She studied at the Sibelius Academy'],
    ['round-15', 'is mollel expected in kampala', 'is expected in Kampala'],
    ['round-18', 'mayor of gonaives', 'the mayor, Ronald Estime'],
    ['round-18', 'founders of vayu ports', 'founded by the brothers'],
    ['round-18', 'which party does hunde lead', 'His party, Oromo Dawn'],
    ['round-18', 'who leads the democratic alliance', 'Its leader, Munkh Gansukh'],
    ['round-18', 'how many kidnappings of medical staff since november', 'third kidnapping'],
    ['round-18', 'which ministers did hauge phone', 'Danish and Icelandic counterparts'],
    ['round-18', 'minister of justice of haiti', 'Justice Minister Carline'],
    ['round-12', 'for which newspaper does eszter varadi work', 'her newspaper Het Nap'],
  ])('%s: %s', (round, question, told) => {
    const { code, message } = refusalOf(round, question);
    expect(code).toBe('query.not-understood');
    expect(message).toContain(told);
  });
});

describe('nobody is the answer', () => {
  it.each([
    // An article says that he was not.
    ['round-14', 'has philippe delorme been charged'],
    // The only sentence with such a word names neither of them.
    ['round-14', 'did rohde meet malchow'],
    ['round-8', 'did Lindgren testify against Chissano'],
    ['round-8', 'did Mullins travel to Suva'],
    ['round-8', 'did Laura Whitcomb meet Petr Hanak'],
    ['round-9', 'did laptenok meet rudenko in minsk'],
    ['round-9', 'did Satrio visit Besakih'],
    ['round-9', 'who met Oksana Rudenko before the sanctions'],
    ['round-9', 'was Rodel Magsino killed'],
    ['round-12', 'has halasz met wrobel'],
    ['round-12', 'who bought the Bank of Balkash'],
    ['round-12', 'did osvaldo krug die'],
    ['round-12', 'did josefa tikoduadua meet raiwalui in nadi'],
    ['round-13', 'did davit hakobyan visit Brussels'],
    ['round-13', 'has Edoardo Ricasoli visited Benghazi'],
  ])('%s: %s', (round, question) => {
    expect(ask(sourceOf(round), question).rows).toEqual([]);
  });
});
