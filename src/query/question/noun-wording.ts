// The noun of a question that names a deed in; out, the words of which the sentence must have one. The ontology puts many
// deeds under one relation: a no-confidence motion is criticism, an evacuation help, a funeral a death, and a raid, an
// ambush and a strike are attacks. Where the question names one of them the others are no answer; "the attack" and "the
// visit" say no more than their relation does and stand for all of it.

import type { EventType, NounPattern } from '../../ontology/index.ts';
import { lazy } from '../../ontology/lazy.ts';
import { isOneOf, quoted } from './cypher-text.ts';
import { allFormsOf, pluralsOf } from './inflection.ts';

/** Nouns that are one deed, and after the stroke verbs and words that tell of it too. */
const DEEDS = [
  // Attacks.
  'raid',
  'ambush',
  'strike walkout stoppage',
  'invasion | invade',
  'incursion',
  'offensive counteroffensive counter-offensive',
  'operation campaign',
  'clash skirmish battle firefight gunfight shootout shoot-out brawl scuffle melee | fight',
  'retaliation reprisal | retaliate',
  'war',
  'recapture | retake',
  'demolition | demolish',
  'sabotage',
  'sinking | sink',
  'arson torching firebombing | torch fire',
  'stabbing knifing | stab knife',
  // What is said of somebody.
  'motion vote',
  'row quarrel feud dispute spat',
  'outcry backlash outrage',
  'tirade insult',
  'summoning | summon',
  'tribute condolence',
  'congratulation | congratulate',
  'gratitude | thank',
  'applause | applaud',
  'ratification | ratify',
  'petition',
  'ultimatum',
  'veto',
  'ruling | rule',
  'decision | decide',
  'lawsuit suit complaint | sue',
  'impeachment | impeach',
  'interrogation questioning | interrogate question',
  'audit',
  'blackmail',
  // What a state does to somebody.
  'coup putsch overthrow | topple oust',
  'purge',
  'crackdown clampdown',
  'extortion | extort',
  'seizure confiscation | seize confiscate',
  'search',
  'annexation | annex',
  'occupation | occupy',
  'expropriation nationalization nationalisation | expropriate nationalize nationalise',
  'interception | intercept',
  'robbery heist burglary theft looting | rob burgle steal loot',
  'ban banning prohibition | prohibit outlaw',
  'blockade siege | besiege',
  'closure shutdown | close shut',
  'lockdown quarantine',
  'dissolution | dissolve',
  'embargo',
  'tariff',
  'suspension | suspend',
  'extradition | extradite',
  'deportation | deport',
  'eviction | evict',
  // What is given.
  'evacuation | evacuate',
  'loan | lend',
  'grant',
  'donation | donate',
  'bailout | bail',
  'asylum',
  'airlift airdrop',
  'resettlement | resettle',
  'compensation reparation | compensate',
  'amnesty pardon clemency',
  'apology | apologise apologize',
  'swap exchange',
  'drill exercise manoeuvre maneuver',
  'parole',
  'handover | hand',
  // Meetings.
  'summit',
  'audience',
  'handshake',
  'reunion',
  'debate',
  'pilgrimage',
  // Who comes and goes.
  'arrival | arrive reach come land',
  'return | back',
  'departure | depart leave set',
  'defection | defect',
  'secession | secede',
  'abdication | abdicate',
  'retirement | retire',
  'recall',
  'demotion | demote',
  'layoff redundancy | lay cut',
  'inauguration swearing-in investiture coronation | inaugurate swear crown invest office',
  'referendum plebiscite',
  'runoff run-off',
  // Life.
  'funeral burial | bury',
  'suicide',
  'drowning | drown',
  'divorce',
  'engagement',
  // Protest.
  'march',
  'rally',
  'vigil',
  'sit-in',
  'picket',
  'mutiny',
  'boycott',
  // Disasters.
  'avalanche',
  'landslide mudslide',
  'earthquake quake tremor aftershock',
  'flood flooding',
  'storm hurricane cyclone typhoon tornado',
  'drought',
  'fire blaze inferno wildfire | burn',
  'crash collision derailment | collide derail',
  'shipwreck capsizing | capsize sink',
  'spill leak',
  'blackout outage',
  'stampede crush',
  'collapse',
  // Business.
  'flotation listing ipo debut',
  'launch unveiling | unveil',
  'opening inauguration | open',
  'bribe kickback',
].map((line) => line.split(' | ').map((part) => part.split(' ')));

/** For each noun, the words of which the sentence must have one. */
const wordings = lazy((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const [nouns = [], verbs = []] of DEEDS) {
    const forms = nouns.flatMap((noun) => [noun, ...pluralsOf(noun), ...verbalOf(noun)]);
    const all = [...forms, ...verbs.flatMap(allFormsOf)];
    for (const noun of nouns) found.set(noun, [...new Set([...(found.get(noun) ?? []), ...all])]);
  }
  return found;
});

/** A noun that is a verb, too: "raided". */
function verbalOf(noun: string): readonly string[] {
  return /(?:ing|ion|ment|al|-in|ure|ity)$/.test(noun) ? [] : allFormsOf(noun);
}

/** What crashes, sinks or burns, in other words. */
const CRAFT = ['ferry boat ship vessel trawler', 'plane aircraft jet airliner', 'truck lorry'].map(
  (line) => line.split(' '),
);

/** The words that tell of the deed of a noun; undefined where it stands for all that its relation tells. */
export function wordingOf(
  { lemma, before }: Pick<NounPattern, 'lemma' | 'before'>,
  kind: EventType,
): readonly string[] | undefined {
  const [craft] = before;
  if (kind !== 'DISASTER' || craft === undefined) return wordings().get(lemma);
  // "The ferry accident" is no helicopter's, however it is told.
  const alike = CRAFT.find((words) => words.includes(craft)) ?? [craft];
  return alike.flatMap((word) => [word, ...pluralsOf(word)]);
}

/** Whether a sentence has one of the words, as Cypher. */
export function saysOneOf(sentence: string, words: readonly string[]): string {
  const bare = [',', '.', '"'].reduce(
    (text, mark) => `replace(${text}, ${quoted(mark)}, ' ')`,
    `toLower(${sentence})`,
  );
  return `any(word IN split(${bare}, ' ') WHERE ${isOneOf('word', words)})`;
}
