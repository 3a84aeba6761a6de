// Reports of one event in, what is known of it when they are put together out.

import type { EventType, ProjectionType } from '../../../ontology/index.ts';
import type { DayRange } from './day-range.ts';
import { isToll } from './only-act.ts';
import { isFinalReport, isTakeoverReport, type Party, type Report, type Scene } from './report.ts';

/** What several reports of one event come to. */
export interface Story {
  readonly type: string;
  /** The kinds of act that its reports tell it as. */
  readonly types: ReadonlySet<string>;
  readonly modes: ReadonlySet<string>;
  /** Whether it is an act that hardly happens twice to one within days. */
  readonly isOnce: boolean;
  /** Whether it ends a life or a term of office. */
  readonly isFinal: boolean;
  /** Whether one firm buys another or both become one. */
  readonly isTakeover: boolean;
  readonly isMutual: boolean;
  readonly parties: readonly Party[];
  readonly scenes: readonly Scene[];
  /** Who may have taken part, where no report says who did. */
  readonly named: ReadonlySet<string>;
  /** Who and what is named in its sentences beside the parties. */
  readonly beside: readonly Party[];
  /** Persons that its articles name beside those of such acts. */
  readonly around: ReadonlySet<string>;
  /** Days that every dated report allows. */
  readonly days: DayRange | undefined;
  /** When it was written of, where no report dates it; announcements count only among themselves. */
  readonly published: DayRange | undefined;
  readonly isPlanned: boolean;
  /** Whether all deny it: what was planned and is then denied is not dated by that. */
  readonly isDenied: boolean;
  /** Whether all leave open whether it happens: "he would be charged". */
  readonly isOpen: boolean;
  /** How many are said to have died, and to be hurt. */
  readonly counts: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
  /** What its articles are about, by the names in any of them. */
  readonly topic: ReadonlySet<string>;
  /** Towns that its sentences name. */
  readonly towns: ReadonlySet<string>;
  /** Whether nouns alone give its day, beside which it is often that of something else. */
  readonly isNoun: boolean;
  /** Whether all its articles look back on it. */
  readonly isToldBack: boolean;
  /** Whether its articles tell of no other such act. */
  readonly isOnly: boolean;
  /** Whether it tells only whom an act killed or hurt. */
  readonly isToll: boolean;
}

/** A report alone. */
export function storyOf(report: Report): Story {
  const { type, mode, isMutual, parties, scene, named, days, published, event, ref } = report;
  const { beside, around, sentence } = report;
  return {
    type,
    types: new Set([type]),
    modes: new Set(mode === '' ? [] : [mode]),
    isOnce:
      ONCE.has(type) ||
      (event.relation !== undefined && ONCE_TO_ONE.has(event.relation)) ||
      (type === 'SUPPORT' && PRIZES.test(event.evidence.pattern ?? '')),
    isFinal: isFinalReport(report),
    isTakeover: isTakeoverReport(report),
    isMutual,
    parties,
    scenes: scene === undefined ? [] : [scene],
    named,
    beside,
    around,
    days,
    published: published === undefined ? undefined : { first: published, last: published },
    isPlanned: event.status === 'planned',
    isDenied: event.status === 'denied',
    isOpen: event.status === 'planned' || event.status === 'possible',
    counts: new Set(Object.entries(event.size ?? {}).map(([of, count]) => `${count} ${of}`)),
    documents: new Set([ref.document]),
    sentences: new Set([sentence]),
    topic: report.topic,
    towns: report.passage.towns,
    isNoun: report.isNoun,
    isToldBack: report.isToldBack,
    isOnly: report.isOnly,
    isToll: isToll(event) || type === 'LIFE',
  };
}

/** Two that are one. */
export function joinStories(a: Story, b: Story): Story {
  const parties = new Map([...a.parties, ...b.parties].map((party) => [party.key, party]));
  const scenes = new Map([...a.scenes, ...b.scenes].map((scene) => [scene.key, scene]));
  return {
    type: a.type < b.type ? a.type : b.type,
    types: new Set([...a.types, ...b.types]),
    modes: new Set([...a.modes, ...b.modes]),
    isOnce: a.isOnce && b.isOnce,
    isFinal: a.isFinal && b.isFinal,
    isTakeover: a.isTakeover && b.isTakeover,
    isMutual: a.isMutual && b.isMutual,
    parties: [...parties.values()],
    scenes: [...scenes.values()],
    named: new Set([...a.named, ...b.named]),
    beside: [...new Map([...a.beside, ...b.beside].map((party) => [party.key, party])).values()],
    around: new Set([...a.around, ...b.around]),
    days: daysOf(a, b),
    published: publishedOf(a, b),
    isPlanned: isUndone(a) && isUndone(b) && (a.isPlanned || b.isPlanned),
    isDenied: a.isDenied && b.isDenied,
    isOpen: a.isOpen && b.isOpen,
    counts: new Set([...a.counts, ...b.counts]),
    documents: new Set([...a.documents, ...b.documents]),
    sentences: new Set([...a.sentences, ...b.sentences]),
    topic: new Set([...a.topic, ...b.topic]),
    towns: new Set([...a.towns, ...b.towns]),
    isNoun: isDatedByNoun(a, b),
    isToldBack: a.isToldBack && b.isToldBack,
    isOnly: a.isOnly && b.isOnly,
    isToll: a.isToll && b.isToll,
  };
}

function isDatedByNoun(a: Story, b: Story): boolean {
  if (a.days === undefined || b.days === undefined) return (a.days === undefined ? b : a).isNoun;
  return a.isNoun && b.isNoun;
}

function isUndone({ isPlanned, isDenied }: Story): boolean {
  return isPlanned || isDenied;
}

function publishedOf(a: Story, b: Story): DayRange | undefined {
  if (a.isPlanned === b.isPlanned) return wider(a.published, b.published);
  return (a.isPlanned ? b : a).published;
}

/** The days that both allow; where a plan was kept late or a noun has another day beside it, those of the act. */
function daysOf(a: Story, b: Story): DayRange | undefined {
  const days = narrower(a.days, b.days);
  if (days === undefined || days.first <= days.last) return days;
  return (a.isPlanned || (a.isNoun && !b.isNoun) ? b : a).days;
}

function narrower(a: DayRange | undefined, b: DayRange | undefined): DayRange | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
}

function wider(a: DayRange | undefined, b: DayRange | undefined): DayRange | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** What hardly happens twice to one within days: who is charged on Monday is not charged on Tuesday too. */
const ONCE: ReadonlySet<string> = new Set([
  'LIFE',
  'PERSONNEL',
  'JUSTICE',
  'BUSINESS',
  'DISASTER',
] satisfies readonly EventType[]);

/** The same, of acts whose type has others that are done daily. */
const ONCE_TO_ONE: ReadonlySet<string> = new Set([
  'CHARGED',
  'ARRESTED',
  'RELEASED',
  'CONVICTED',
  'FINED',
  'EXPELLED',
  'ABDUCTED',
  'KILLED',
  'RESIGNED_FROM',
] satisfies readonly ProjectionType[]);

/** A prize is given to somebody once. */
const PRIZES = /\b(?:prize|medal|award|oscar|trophy|winner)\b/;

/** Whether one article has reports of both. */
export function inOneArticle(a: Story, b: Story): boolean {
  return [...a.documents].some((document) => b.documents.has(document));
}

/** Whether one sentence has reports of both. */
export function inOneSentence(a: Story, b: Story): boolean {
  return [...a.sentences].some((sentence) => b.sentences.has(sentence));
}

/** Whether the day is known. */
export function isDay({ days }: Story): boolean {
  return days !== undefined && isExact(days);
}

/** A day, or a night. */
export function isExact({ first, last }: DayRange): boolean {
  return last - first <= 1;
}
/** Whether both are of one mode, as far as they have one: charged and indicted, not charged and acquitted. */
export function sharesMode({ modes: a }: Story, { modes: b }: Story): boolean {
  const kinds = new Set([...b].map(kindOfMode));
  // A murder is told as the blast that it was done by.
  const isOpen = (modes: ReadonlySet<string>, others: ReadonlySet<string>) =>
    modes.size === 0 || (modes.has('targeted') && ![...others].every((mode) => UNHARMED.has(mode)));
  return isOpen(a, b) || isOpen(b, a) || [...a].some((mode) => kinds.has(kindOfMode(mode)));
}

/** What no murder is told as. */
const UNHARMED: ReadonlySet<string> = new Set(['abduct', 'crowd-control']);

/** One paper's missile is the next one's drone or blast. */
function kindOfMode(mode: string): string {
  return BLASTS.has(mode) ? 'blast' : mode;
}

const BLASTS: ReadonlySet<string> = new Set([
  'aerial',
  'drone',
  'explosives',
  'heavy-weapons',
  'suicide-attack',
]);
