// Where persons come from, as biographies and reports write it: in brackets behind the name, as a
// native, by the adjective of a country in what they are said to be.

import {
  childrenBy,
  getToken,
  lemmaOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { FactType } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { headsOf } from '../clause/clause.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { statusOf } from '../status/status.ts';
import { formatInterval } from '../time/calendar.ts';
import { findDate } from '../when.ts';
import { bearersOf, saidOf } from './bearers.ts';
import { isPerson, isPlaceName } from './kinds-of-mention.ts';
import { findPostAt } from './post.ts';
import type { FactRule } from './rule.ts';

const MAX_BRACKET = 24;
/** What may stand between "born" and the place. */
const DATE_TAGS = new Set(['NUM', 'PUNCT', 'ADP', 'ADV', 'DET', 'SYM']);
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?$|^(?:early|late|mid|circa|c\.|a|the)$/i;
/** A demonym before these describes the thing, and not the person: "an American football coach". */
const NO_NATIONALITY =
  /^(?:football|literature|history|art|language|cinema|music|law|studies|cuisine|politics|politic|soccer|opera|[-–])$/i;

const MOVES = new Set(['move', 'relocate', 'emigrate', 'immigrate', 'migrate', 'resettle']);

/** Birthplaces and nationalities. */
export const ORIGIN_RULES: readonly FactRule[] = [
  {
    id: 'origin.brackets',
    reason:
      'In the brackets behind the name of a person, the first place after the birth is its place.',
    example: 'Anna Lind (born 3 May 1961 in Bergen) is a novelist.',
    counterExample: 'Anna Lind (since 1961 in Bergen) is a novelist.',
    find: bracketed,
  },
  {
    id: 'origin.born',
    reason: 'The place behind "born" and its date is where the person was born.',
    example: 'Anna Lind, born on 3 May 1961 in Bergen, wrote novels.',
    counterExample: 'Anna Lind wrote novels on 3 May 1961 in Bergen.',
    find: born,
  },
  {
    id: 'origin.native',
    reason: 'A native of a place was born there: "a Bergen native", "originally from Bergen".',
    example: 'Anna Lind is a Bergen native.',
    counterExample: 'Anna Lind is a Bergen lawyer.',
    find: natives,
  },
  {
    id: 'origin.nationality',
    reason: 'The adjective of a country in what a person is said to be gives the citizenship.',
    example: 'Anna Lind is a Norwegian novelist and poet.',
    counterExample: 'Anna Lind is a critic of the Norwegian army.',
    find: nationalities,
  },
  {
    id: 'origin.moved',
    reason: 'A person who moves to a city, a region or a country lives there from then on.',
    example: 'Anna Lind moved to Bergen in 1998.',
    counterExample: 'Anna Lind flew to Bergen in 1998.',
    find: moved,
  },
];

/** What has a country, and is nobody. */
const PRODUCTS =
  /^(?:album|anthem|book|compilation|edition|episode|film|language|magazine|musical|name|newspaper|novel|opera|play|poem|pronunciation|record|series|show|single|sitcom|song|telenovela|translation|version|word)$/;

interface Origin {
  readonly type: FactType;
  readonly subject: number;
  readonly object: number;
  readonly head: number;
  readonly rule: string;
  readonly confidence: number;
}

function origin(tree: Tree, found: Origin): FactDraft {
  const { start, end } = getToken(tree, found.head);
  return { ...found, status: 'occurred', trigger: { start, end } };
}

function bracketed(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions } = context;
  return mentions.flatMap((person, subject) => {
    if (person.kind !== 'name' || !isPerson(person)) return [];
    if (wordOf(tree, person.endToken) !== '(') return [];
    const place = birthplaceIn(context, person.endToken + 1);
    if (place === undefined) return [];
    return [
      origin(tree, {
        type: 'BORN_IN',
        subject,
        object: place,
        head: person.endToken + 1,
        rule: 'origin.brackets',
        confidence: 0.85,
      }),
    ];
  });
}

/** The first place in brackets that begin with a birth or a date of birth, and before the death. */
function birthplaceIn({ tree, mentionAt, mentions }: ReadingContext, first: number) {
  let dated = false;
  for (let at = first; at < first + MAX_BRACKET && at < tree.tokens.length; at += 1) {
    const word = wordOf(tree, at);
    if (word === ')' || (dated && (word === '–' || word === '—' || /^(?:died|d\.)$/i.test(word))))
      return undefined;
    if (/^(?:born|b\.|née|né)$/i.test(word)) dated = true;
    const { upos } = getToken(tree, at);
    if (upos === 'NUM' && /^\d{4}$/.test(word)) dated = dated || isBirthYear(tree, first, at);
    const index = mentionAt(at);
    if (dated && isPlaceName(mentions[index ?? -1])) return index;
    if (dated && index !== undefined && mentions[index]?.demonym !== true) return undefined;
  }
  return undefined;
}

/** "(20 February 1836, Geneva – 1918)", "(12 June 1871 in Bergen – 1934)": a date opens the brackets. */
function isBirthYear(tree: Tree, first: number, year: number): boolean {
  for (let at = first; at < year; at += 1) {
    const { upos } = getToken(tree, at);
    if (upos !== 'NUM' && upos !== 'PUNCT' && !MONTH.test(wordOf(tree, at))) return false;
  }
  return year > first;
}

function born(context: ReadingContext): readonly FactDraft[] {
  const { tree, clauses, mentions } = context;
  return tree.tokens.flatMap((_, head) => {
    if (wordOf(tree, head).toLowerCase() !== 'born') return [];
    const clause = clauses.get(head);
    const { head: governor, deprel } = getToken(tree, head);
    const subjects =
      clause?.arguments.filter(({ relation }) => relation === 'subject').map((one) => one.head) ??
      [];
    const heads = subjects.length > 0 || !deprel.startsWith('acl') ? subjects : [governor];
    const persons = heads
      .flatMap((one) => bearersOf(context, one))
      .filter((index) => isPerson(mentions[index]));
    const place = persons.length === 0 ? undefined : placeBehind(context, head);
    if (place === undefined || clause?.negated === true) return [];
    return persons.map((subject) =>
      origin(tree, {
        type: 'BORN_IN',
        subject,
        object: place,
        head,
        rule: 'origin.born',
        confidence: 0.8,
      }),
    );
  });
}

/** The place behind "born", past a date; "born and raised in" counts, a verb or a person does not. */
function placeBehind({ tree, mentionAt, mentions }: ReadingContext, word: number) {
  for (let at = word + 1; at < Math.min(word + 14, tree.tokens.length); at += 1) {
    const index = mentionAt(at);
    if (index !== undefined) {
      const into = /^(?:in|at|near|,|and)$/i.test(wordOf(tree, (mentions[index]?.first ?? at) - 1));
      return isPlaceName(mentions[index]) && into ? index : undefined;
    }
    const text = wordOf(tree, at);
    if (/^(?:and|raised|bred|brought|up)$/i.test(text)) continue;
    if (!DATE_TAGS.has(getToken(tree, at).upos) && !MONTH.test(text)) return undefined;
    if (/^(?:to|into|by|with|for|from)$/i.test(text)) return undefined;
  }
  return undefined;
}

function natives(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions, mentionAt } = context;
  return tree.tokens.flatMap((token, noun) => {
    const from = /^originally$/i.test(wordOf(tree, noun)) && lemmaOf(tree, noun + 1) === 'from';
    const native = token.upos === 'NOUN' && lemmaOf(tree, noun) === 'native';
    if (!from && !native) return [];
    const at = from ? noun + 2 : noun - 1;
    const object = mentionAt(at);
    if (object === undefined || !isPlaceName(mentions[object])) return [];
    const head = from ? (mentions[object]?.head ?? at) : noun;
    const behind = mentionAt(noun + 1);
    const named =
      native && behind !== undefined && mentions[behind]?.kind === 'name' ? [behind] : [];
    return [...named, ...saidOf(context, head)]
      .filter((index) => isPerson(mentions[index]))
      .map((subject) =>
        origin(tree, {
          type: 'BORN_IN',
          subject,
          object,
          head: noun,
          rule: 'origin.native',
          confidence: 0.75,
        }),
      );
  });
}

function moved(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions } = context;
  return [...context.clauses.values()].flatMap((clause) => {
    if (!MOVES.has(clause.lemma) || clause.negated) return [];
    const { status } = statusOf(tree, clause.predicate);
    const date = findDate(context, clause.predicate);
    const persons = headsOf(clause, 'subject')
      .flatMap((head) => bearersOf(context, head))
      .filter((index) => isPerson(mentions[index]));
    const places = headsOf(clause, 'to')
      .flatMap((head) => mentionsOf(context, head))
      .filter((index) => isPlaceName(mentions[index]));
    return persons.flatMap((subject) =>
      places.map((object) => ({
        ...origin(tree, {
          type: 'LIVES_IN',
          subject,
          object,
          head: clause.predicate,
          rule: 'origin.moved',
          confidence: 0.75,
        }),
        status,
        ...(date === undefined ? {} : { time: formatInterval(date, undefined) }),
      })),
    );
  });
}

function nationalities(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions, mentionAt } = context;
  return tree.tokens.flatMap((token, noun) => {
    if (token.upos !== 'NOUN' || getToken(tree, noun).xpos === 'NNS') return [];
    const countries = childrenBy(tree, noun, 'amod').filter((child) => {
      const mention = mentions[mentionAt(child) ?? -1];
      return mention?.demonym === true && !NO_NATIONALITY.test(wordOf(tree, mention.endToken));
    });
    if (countries.length === 0 || findPostAt(context, noun) !== undefined) return [];
    if (PRODUCTS.test(lemmaOf(tree, noun))) return [];
    const persons = saidOf(context, noun).filter((index) => isPerson(mentions[index]));
    return persons.flatMap((subject) =>
      countries.flatMap((child) =>
        origin(tree, {
          type: 'CITIZEN_OF',
          subject,
          object: mentionAt(child) ?? -1,
          head: noun,
          rule: 'origin.nationality',
          confidence: 0.8,
        }),
      ),
    );
  });
}
