// Words that say of what they govern that it is planned, possible or denied; the one list, as data.

import type { Status } from '../../model/index.ts';
import { setOf, tableOf } from './word-table.ts';

/** A word that weakens what it governs. */
export interface Governor {
  readonly status: Exclude<Status, 'occurred'>;
  /** Only through these relations, prepositions or conjunctions. */
  readonly by: readonly string[];
  /** What it governs must be open: a clause, or a noun without "the" or an owner. */
  readonly open?: true;
  /** It speaks of an act of speech: "defied calls to resign". */
  readonly speech?: true;
  /** To deny the word is not to deny the act: "did not accuse Berg of fraud". */
  readonly said?: true;
}

const INFINITIVES = ['xcomp', 'to', 'for', 'of'];
const CLAUSES = [...INFINITIVES, 'ccomp'];
const ANY = [...CLAUSES, 'obj', 'nsubj:pass'];
const ABOUT = ['about', 'on', 'over', 'in', 'into', 'with', 'against', 'that'];

/** Verbs with their particle, adjectives and nouns; a preposition decides where a word has two senses. */
export const GOVERNORS = tableOf<Governor>([
  // What is arranged, meant or promised.
  [
    `schedule intend prepare slate due poised ready vow pledge promise suppose decide aim agree
     await intention preparation invitation invite organize organise willing readiness pave bound
     determined eager offer decision resolve swear commit commitment consent volunteer undertake ambition
     goal objective delay track course gear pact timetable mind tip tout destined earmark
     line standby`,
    { status: 'planned', by: [...INFINITIVES, 'obj', 'nsubj:pass', 'on', 'in', 'from', 'about'] },
  ],
  [
    'plan expect hope anticipate arrange expectation',
    { status: 'planned', by: [...ANY, 'on', 'in', 'from', 'about', 'that'] },
  ],
  ['put off, push back, gear up, line up, pencil in', { status: 'planned', by: ANY }],
  ['mean design', { status: 'planned', by: ['to'] }],
  ['set', { status: 'planned', by: ['to', 'for', 'obj', 'nsubj:pass'] }],
  ['agreement deal accord vote resolution mandate', { status: 'planned', by: ['to'] }],
  // What is demanded, wanted or tried.
  [
    `demand urge want seek request propose proposal try attempt struggle recommend advocate wish desire
     appeal bid plea press push pressure lobby encourage order ask beg plead require
     insistence petition warrant instruction campaign desperate`,
    { status: 'possible', by: [...ANY, 'on', 'upon', 'that'], said: true },
  ],
  [
    'effort',
    { status: 'possible', by: [...ANY, 'on', 'upon', 'that', 'toward', 'towards'], said: true },
  ],
  ['need', { status: 'possible', by: ['for'], open: true }],
  ['ultimatum', { status: 'possible', by: ['to', 'for', 'that', 'ccomp'], said: true }],
  ['call', { status: 'possible', by: [...CLAUSES, 'on', 'upon', 'that'], said: true }],
  // "called a strike", where "called the visit a success" speaks of one that was.
  ['call', { status: 'possible', by: ['obj', 'nsubj:pass'], open: true, said: true }],
  [
    'instruct command direct advise tell need like love prefer remind',
    { status: 'possible', by: ['xcomp', 'to'] },
  ],
  // What is feared, warned of or threatened.
  [
    `threaten threat warn warning fear risk danger concern concerned worry worried wary afraid anxiety alarm
     brace dread caution`,
    { status: 'possible', by: [...ANY, ...ABOUT], said: true },
  ],
  // What is alleged or suspected.
  [
    `suspect suspicion speculation speculate accuse allege allegation accusation claim charge indict
     indictment arraign prosecute sue blame suggest hint rumour rumor imagine hypothesize theorize`,
    { status: 'possible', by: [...CLAUSES, ...ABOUT], open: true, said: true },
  ],
  ['link', { status: 'possible', by: ['to'], open: true }],
  ['talk negotiation discussion position alert have', { status: 'possible', by: ['to'] }],
  ['seem appear', { status: 'possible', by: ['xcomp', 'to'] }],
  ['lean move edge inch drift', { status: 'possible', by: ['toward', 'towards'], open: true }],
  ['insist', { status: 'possible', by: ['on'], open: true }],
  [
    'arrest detain hold question investigate investigation inquiry probe want',
    { status: 'possible', by: ['for', 'over'], open: true },
  ],
  ['face event', { status: 'possible', by: ['obj', 'of'], open: true }],
  [
    'believe think presume understand report say reckon',
    { status: 'possible', by: ['xcomp', 'to'] },
  ],
  ['believe think presume assume suppose guess reckon', { status: 'possible', by: ['ccomp'] }],
  ['trial', { status: 'possible', by: ['for'], open: true }],
  // What is weighed, allowed or within reach.
  [
    `authorize authorise allow permit enable able likely possible unlikely possibility potential likelihood
     prospect chance opportunity capable ability capacity capability right permission simulate rehearse
     plot envisage envision`,
    { status: 'possible', by: [...ANY, 'about', 'that', 'against', 'on'] },
  ],
  [
    `consider contemplate ponder mull weigh explore option scenario pretext excuse reason depict doubt
     doubtful debate discuss reluctant reluctance hesitant hesitate tempted inclined incline tempt appetite
     incentive`,
    { status: 'possible', by: [...CLAUSES, 'obj', 'about', 'that', 'against', 'on'], open: true },
  ],
  ['think talk speak dream', { status: 'possible', by: ['of', 'about'], open: true }],
  ['warn caution advise argue recommend campaign lobby', { status: 'possible', by: ['against'] }],
  // What is refused, given up or kept from happening.
  [
    `refuse decline fail avoid prevent cancel reject deny abandon scrap block foil avert thwart refusal
     failure inability denial cancellation forbid ban prohibit abort unable unwilling incapable powerless
     veto shelve drop refute dismiss impossible postpone skip forgo forego`,
    { status: 'denied', by: [...ANY, 'from', 'in', ''] },
  ],
  // "escaped arrest", where "escaped the war" speaks of one that was.
  ['escape evade dodge', { status: 'denied', by: [...ANY, 'from', 'in', ''], open: true }],
  ['acquit clear absolve exonerate exculpate', { status: 'denied', by: ['of', 'from', 'over'] }],
  ['forget neglect omit', { status: 'denied', by: ['xcomp', 'to'] }],
  ['rule', { status: 'denied', by: ['out'] }],
  [
    'oppose resist miss balk baulk',
    { status: 'denied', by: [...CLAUSES, 'obj', 'at'], open: true },
  ],
  [
    `rule out, call off, hold off, head off, stave off, ward off, turn down, cry off, laugh off, wave off,
     brush off, brush aside`,
    { status: 'denied', by: [...ANY, 'on', 'from', ''] },
  ],
  [
    'stop halt keep bar dissuade deter refrain abstain desist shy distance',
    { status: 'denied', by: ['from'] },
  ],
  ['back out, pull out, opt out', { status: 'denied', by: ['of'], open: true }],
  [
    'back away, shy away, walk away, step back, draw back, pull back',
    { status: 'denied', by: ['from'], open: true },
  ],
  ['renege backtrack', { status: 'denied', by: ['on', 'from'] }],
  ['miss lose squander break waste', { status: 'denied', by: ['obj'], speech: true }],
  ['decide vote opt', { status: 'denied', by: ['against'] }],
]);

/** Acts of speech: to reject one is not to deny that it was made, but what it speaks of. */
export const SPEECH_NOUNS = setOf(
  `offer proposal request demand claim accusation call appeal threat warning allegation criticism bid
   pressure plea suggestion report rumour rumor invitation
   chance opportunity promise pledge vow ultimatum`,
);

/** Nouns whose absence denies their content: "no evidence that". */
export const EVIDENCE_NOUNS = setOf(
  'evidence proof sign indication confirmation suggestion way record trace hint talk',
);

/** Nouns that hold a statement: "reports that". */
export const CONTENT_NOUNS = setOf(
  'report rumour rumor claim allegation suggestion accusation speculation assertion belief theory idea suspicion',
);

/** Nouns that hold what somebody is to do: "its demand that Norway leave". */
export const ASKING_NOUNS = setOf('demand request insistence requirement condition recommendation');

/** Predicates that deny their subject: "reports are false". */
export const FALSE_WORDS = setOf(
  'false untrue baseless unfounded wrong fabricated fake groundless',
);

/** Words whose content is so, whatever is said of the word: "did not know that". */
export const FACTIVES = setOf(
  `know realize realise regret learn discover remember recall forget notice mind care explain aware unaware surprise
   surprised shock shocked angry glad sorry proud ashamed grateful outraged happy`,
);

/** Verbs after which "for" gives what was done: "did not apologize for killing". */
export const JUDGING = setOf(
  `thank praise criticize criticise condemn apologize apologise forgive punish hail reward honour honor
   rebuke denounce mock fault congratulate scold sentence jail imprison fine convict sack fire dismiss
   suspend execute`,
);

/** Verbs that end what was already being done: "agreed to stop attacking". */
export const CEASING = setOf('stop cease halt quit end suspend pause');

/** Verbs after which "to" is no purpose but what came of it: "used drones to attack", "managed to". */
export const ACHIEVING = setOf(
  `use, go on, manage, serve, combine, merge, amalgamate, fuse, proceed, grow up, unite, join, begin, start, continue, resume, come,
   get, help, dare, happen, tend, choose, elect, force, compel, lead, cause, prompt, drive, make, persuade,
   convince, turn out, prove, cease, bother, remember, rush, hasten, hurry, live, be, go, oblige, inspire,
   motivate, provoke`,
);

/** Verbs of saying and writing, whose content is somebody's word. */
export const SPEAKING = setOf(
  `say tell report announce confirm add state note declare write reply disclose reveal indicate acknowledge
   admit confess concede testify claim specify`,
);

/** Who speaks for one side of a case: what they say somebody did is their charge. */
export const ACCUSERS = setOf(
  'indictment lawsuit complaint prosecutor prosecution accuser plaintiff claimant',
);

/** Words that are spoken by the deed itself: "marched to demand", "struck to protest". */
export const EXPRESSED = setOf(
  'demand protest complain press denounce condemn express mark celebrate show voice oppose commemorate mourn urge call',
);
