// Verbs that tell what somebody says, believes or means to do, by what they take; the one list, as data.

import { setOf, tableOf } from '../status/word-table.ts';

/**
 * How a verb takes what is said: a `clause` ("said that"), set `before` it ("..., police said"), a
 * `quote`, an `infinitive` ("vowed to"), an infinitive with its `subject` ("wants him to go"), an `object`
 * ("announced a freeze"), a `gerund` ("denied taking"), a charge after `of`, a name after `as`.
 */
export type Taking =
  | 'clause'
  | 'before'
  | 'quote'
  | 'infinitive'
  | 'subject'
  | 'object'
  | 'gerund'
  | 'of'
  | 'as';

/** Verbs that take their content alike. */
export interface CueClass {
  readonly id: string;
  readonly takes: readonly Taking[];
  /** Whether their content is a statement, and not what somebody wants or means to do. */
  readonly statement: boolean;
  readonly verbs: string;
  readonly example: string;
  /** A sentence with such a verb and no attribution. */
  readonly counterExample: string;
}

export const CUE_CLASSES: readonly CueClass[] = [
  {
    id: 'saying',
    takes: ['clause', 'before', 'quote'],
    statement: true,
    verbs: `say tell report announce confirm claim allege add insist warn deny state declare note argue
     explain reply respond write tweet post acknowledge admit assert stress emphasize emphasise reiterate
     repeat suggest reveal disclose maintain contend remark comment observe testify concede recall affirm
     reaffirm complain boast joke confess caution counter specify clarify underline underscore inform assure
     remind swear guarantee shout cry whisper yell mutter quip recount continue conclude hint imply signal
     lament vow promise pledge urge demand answer ask echo elaborate reassure retort opine proclaim
     profess attest dispute confide gripe exclaim recommend propose advise stipulate read blog text`,
    example: 'Berg said that the road was closed.',
    counterExample: 'Berg told a story.',
  },
  {
    id: 'believing',
    takes: ['clause', 'before'],
    statement: true,
    verbs: `believe think suspect fear hope expect know doubt assume realise realize understand feel guess
     imagine presume worry anticipate wonder regret reckon agree decide consider figure trust speculate
     acknowledge learn hear forget remember`,
    example: 'Berg believes the road is closed.',
    counterExample: 'Berg knows the road well.',
  },
  {
    id: 'finding',
    takes: ['clause', 'before'],
    statement: true,
    verbs: `estimate predict forecast project indicate show find rule conclude calculate determine judge
     reveal warn demonstrate`,
    example: 'The study found that the water was clean.',
    counterExample: 'Divers found the wreck.',
  },
  {
    id: 'promising',
    takes: ['infinitive'],
    statement: true,
    verbs: 'promise pledge vow threaten swear claim demand urge caution warn',
    example: 'Berg vowed to stay.',
    counterExample: 'Berg kept a vow.',
  },
  {
    id: 'meaning',
    takes: ['infinitive'],
    statement: false,
    verbs:
      'plan intend agree offer refuse decline decide hope propose undertake opt resolve volunteer',
    example: 'Berg refused to stay.',
    counterExample: 'Berg drew a plan.',
  },
  {
    id: 'directing',
    takes: ['infinitive'],
    statement: false,
    verbs: 'ask tell order instruct advise encourage request beg command direct remind implore',
    example: 'Berg asked the guests to leave.',
    counterExample: 'Berg ordered a meal.',
  },
  {
    id: 'wanting',
    takes: ['infinitive', 'subject', 'object'],
    statement: false,
    verbs: 'want expect',
    example: 'Berg wants the guests to leave.',
    counterExample: 'The wanted man left.',
  },
  {
    id: 'naming',
    takes: ['object'],
    statement: true,
    verbs: `announce confirm deny predict forecast estimate propose demand allege acknowledge fear anticipate
     recommend suggest suspect`,
    example: 'The ministry announced a freeze on hiring.',
    counterExample: 'The freeze was lifted.',
  },
  {
    id: 'owning up',
    takes: ['gerund'],
    statement: true,
    verbs: 'deny admit suggest recommend propose consider regret confess acknowledge recall',
    example: 'Berg denied taking the money.',
    counterExample: 'Berg stopped taking the bus.',
  },
  {
    id: 'accusing',
    takes: ['of'],
    statement: true,
    verbs: 'accuse blame suspect',
    example: 'Berg accused Holt of taking the money.',
    counterExample: 'The accused man left.',
  },
  {
    id: 'describing',
    takes: ['as', 'quote'],
    statement: true,
    verbs: `describe call label brand dub condemn denounce hail praise dismiss slam criticize criticise
     characterize characterise portray speak talk`,
    example: 'Berg described the offer as an insult.',
    counterExample: 'Berg called his brother.',
  },
];

const BY_VERB = tableOf(CUE_CLASSES.map((entry) => [entry.verbs, entry] as const));

/** Whether a verb takes what is said in one of these ways. */
export function takes(lemma: string, ...ways: readonly Taking[]): boolean {
  return (BY_VERB.get(lemma) ?? []).some((entry) => ways.some((way) => entry.takes.includes(way)));
}

/** Whether what a verb takes in one of these ways is a statement. */
export function isStatement(lemma: string, way: Taking): boolean {
  return (BY_VERB.get(lemma) ?? []).some((entry) => entry.statement && entry.takes.includes(way));
}

/** Verbs of saying and believing: the clause below them is somebody's words. */
export const SAYING: ReadonlySet<string> = new Set(
  [...BY_VERB.keys()].filter((lemma) => takes(lemma, 'clause')),
);

/** Nouns that hold a statement: "the claim that". */
export const STATEMENT_NOUNS = setOf(
  `claim report warning promise pledge vow statement belief allegation announcement view fear hope
   assertion suggestion accusation complaint admission argument assurance opinion conviction suspicion
   prediction forecast speculation rumour rumor declaration denial confession concern conclusion
   insistence testimony estimate expectation contention remark comment indication finding verdict ruling
   decision demand threat proposal idea notion theory impression feeling confirmation observation
   acknowledgement acknowledgment doubt worry`,
);

/** Nouns of will, whose infinitive is what somebody means to do: "the promise to". */
export const WILL_NOUNS = setOf(
  `promise pledge vow threat plan decision refusal offer demand call request order intention desire wish
   proposal commitment resolve willingness readiness`,
);

/** Nouns whose statement counts also where nobody is named: "reports that". */
export const RUMOUR_NOUNS = setOf(
  'report rumour rumor allegation claim speculation accusation suggestion fear concern suspicion',
);

/** Adjectives that take what somebody thinks: "confident that". */
export const MINDFUL = setOf(
  `confident sure certain aware unaware convinced worried afraid concerned hopeful optimistic pessimistic
   doubtful skeptical sceptical glad sorry proud happy pleased disappointed surprised adamant persuaded
   satisfied clear unsure anxious fearful angry grateful thankful mindful conscious`,
);

/** Adverbs that lay a statement on nobody in particular. */
export const HEARSAY = setOf('reportedly allegedly purportedly supposedly');
