// How often a plain clause keeps its verb with a subject and an object, by the shape of the sentence it stands in: verbs,
// subjects and objects of the news in every combination. `npm run bench:clauses [-- SHAPE]` prints the share that
// is lost for each shape; with the name of one, its sentences as well. The rules of src/language/finite were written with
// such sentences in view, other than headlines.

import { analyse } from '../src/language/index.ts';

/** Base, third person and past of verbs that take an object. */
const VERBS =
  `accuse accuses accused, acquire acquires acquired, appoint appoints appointed, arrest arrests arrested, attack attacks attacked,
  ban bans banned, bomb bombs bombed, capture captures captured, charge charges charged, close closes closed, convict convicts convicted,
  deport deports deported, destroy destroys destroyed, detain detains detained, dismiss dismisses dismissed, expel expels expelled,
  fine fines fined, free frees freed, hijack hijacks hijacked, jail jails jailed, kidnap kidnaps kidnapped, kill kills killed,
  occupy occupies occupied, overthrow overthrows overthrew, poison poisons poisoned, raid raids raided, release releases released,
  rescue rescues rescued, sack sacks sacked, seize seizes seized, shell shells shelled, storm storms stormed, sue sues sued,
  suspend suspends suspended, threaten threatens threatened, veto vetoes vetoed, wound wounds wounded`
    .split(/,\s+/u)
    .map((forms) => {
      const [base = '', third = base, past = base] = forms.split(' ');
      return { base, third, past };
    });

const SUBJECTS = [
  { name: 'Police', isPlural: true },
  { name: 'A court', isPlural: false },
  { name: 'Rebels', isPlural: true },
  { name: 'The military', isPlural: false },
  { name: 'Two masked men', isPlural: true },
  { name: 'Prosecutors in Oslo', isPlural: true },
  { name: 'The board of Norne Bank', isPlural: false },
  { name: 'Prime Minister Anna Lind', isPlural: false },
  { name: 'The mayor of Vik, Jonas Berg,', isPlural: false },
];

const OBJECTS = [
  'financier Henrik Olsen',
  'former minister Karin Dahl',
  'two aid workers',
  'the port of Vik',
  'opposition leader Omar Haddad',
];

interface Clause {
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
}

/** A sentence around a clause in the past, and one in the present for headlines. */
const SHAPES: ReadonlyMap<string, (clause: Clause) => string> = new Map([
  ['plain', (clause) => `${told(clause)}.`],
  ['said before', (clause) => `Police said ${within(clause)}.`],
  ['said behind', (clause) => `${told(clause)}, police said.`],
  ['that', (clause) => `Officials said on Friday that ${within(clause)}, after a long dispute.`],
  ['after', (clause) => `The talks ended after ${within(clause)}.`],
  [
    'joined',
    (clause) => `${clause.subject} surrounded the house and ${clause.verb} ${clause.object}.`,
  ],
  ['day in front', (clause) => `Early on Friday ${within(clause)}.`],
  ['quote', (clause) => `"${told(clause)}," Lind said.`],
]);

const HEADLINE = 'headline';

function told({ subject, verb, object }: Clause): string {
  return `${subject} ${verb} ${object}`;
}

/** The same inside a sentence. */
function within(clause: Clause): string {
  const isName = /^P(?:rime|resident)/u.test(clause.subject);
  const sentence = told(clause);
  return isName ? sentence : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** Whether the verb is one, and has a noun on each side; of one that shares a subject, behind it. */
function isKept(text: string, verb: string, needsSubject: boolean): boolean {
  const { tokens } = analyse(text);
  const at = tokens.findLastIndex(({ start, end }) => text.slice(start, end) === verb);
  const has = (relation: RegExp) =>
    tokens.some(({ head, deprel }) => head === at && relation.test(deprel));
  const isVerb = tokens[at]?.upos === 'VERB' && !/^(?:amod|compound)$/u.test(tokens[at].deprel);
  return isVerb && has(/^obj$/u) && (!needsSubject || has(/^nsubj/u));
}

/** Every sentence of a shape, with its verb. */
function sentencesOf(shape: string): readonly { readonly text: string; readonly verb: string }[] {
  const write = SHAPES.get(shape);
  return VERBS.flatMap(({ base, third, past }) =>
    SUBJECTS.flatMap(({ name, isPlural }) =>
      OBJECTS.map((object) => {
        const verb = write === undefined ? (isPlural ? base : third) : past;
        const clause = { subject: name, verb, object };
        const text =
          write === undefined ? told(clause).replace(/\b(?:the|a) /giu, '') : write(clause);
        return { text, verb };
      }),
    ),
  );
}

const shown = process.argv[2];
const rows = [...SHAPES.keys(), HEADLINE].map((shape) => {
  const all = sentencesOf(shape);
  const lost = all.filter(({ text, verb }) => !isKept(text, verb, shape !== 'joined'));
  if (shape === shown) process.stdout.write(`${lost.map(({ text }) => text).join('\n')}\n\n`);
  return `| ${shape} | ${all.length} | ${((100 * lost.length) / all.length).toFixed(1)} |`;
});
process.stdout.write(
  `${['| shape | clauses | lost, % |', '|---|---:|---:|', ...rows].join('\n')}\n`,
);
