// The ontology's verb patterns in, an index by inflected form out: "met" finds every pattern of meet.

import { groupBy } from '../../model/index.ts';
import {
  type FactType,
  factSensesAll,
  type NounPattern,
  nounsOf,
  specificity,
  type VerbPattern,
  verbSenses,
} from '../../ontology/index.ts';
import { lazy } from '../../ontology/lazy.ts';
import type { Meaning } from './frame.ts';
import { pluralsOf, verbForms } from './inflection.ts';
import { triggerWordsOf } from './trigger-words.ts';
import { fold, type Word } from './words.ts';

/** A form of a verb. */
export type FormTag = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** One piece of a verb pattern after the verb. */
export type Element =
  | { readonly kind: 'words'; readonly any: ReadonlySet<string> }
  | { readonly kind: 'determiner' }
  | { readonly kind: 'preposition'; readonly any: ReadonlySet<string> }
  /** What is done to whom; where `holding` is given, one of those words is part of it. */
  | { readonly kind: 'object'; readonly holding?: ReadonlySet<string> };

/** A verb pattern ready for matching. */
export interface VerbEntry {
  readonly meaning: Meaning;
  readonly pattern: VerbPattern;
  /** Orders of the pieces; a particle may stand on either side of the object. */
  readonly orders: () => readonly (readonly Element[])[];
  readonly specificity: number;
}

/** A noun pattern of a fact ready for matching. */
export interface NounEntry {
  readonly meaning: Meaning;
  readonly pattern: NounPattern;
  /** The words before, the head in any number, the words after. */
  readonly words: readonly ReadonlySet<string>[];
  readonly specificity: number;
}

interface FormUse {
  readonly lemma: string;
  readonly tag: FormTag;
}

const NOUN_FORMS = new Map<string, ReadonlySet<string>>();

/** Folded, and in the singular or plural; for nouns of the ontology, each made once. */
export function nounForms(noun: string): ReadonlySet<string> {
  const known = NOUN_FORMS.get(noun);
  if (known !== undefined) return known;
  const forms = new Set([noun, ...pluralsOf(noun)].map(fold));
  NOUN_FORMS.set(noun, forms);
  return forms;
}

function wordElements(words: readonly string[], noun: string | undefined): readonly Element[] {
  if (noun === undefined) return [];
  return [
    { kind: 'determiner' },
    ...words.map((word): Element => ({ kind: 'words', any: new Set([fold(word)]) })),
    { kind: 'words', any: nounForms(noun) },
  ];
}

function prepositions(preps: readonly string[]): readonly Element[] {
  return preps.length === 0 ? [] : [{ kind: 'preposition', any: new Set(preps) }];
}

function ordersOf(pattern: VerbPattern): readonly (readonly Element[])[] {
  const { particle, noun, before, complement, infinitive, predicate, recipient, preps, text } =
    pattern;
  const object: readonly Element[] = recipient === 'object' ? [{ kind: 'object' }] : [];
  const held = text.includes(' *');
  const head: Element[] = [...wordElements([], predicate), ...wordElements(before, noun)];
  const tail: Element[] =
    complement?.noun === undefined
      ? []
      : [
          ...wordsOfPrepositions(complement.preps),
          ...wordElements(complement.before, complement.noun),
        ];
  const verb: Element[] =
    infinitive === undefined
      ? []
      : [
          { kind: 'words', any: new Set(['to']) },
          { kind: 'words', any: new Set([fold(infinitive)]) },
        ];
  const oblique: readonly Element[] =
    recipient === 'oblique' ? [...prepositions(preps), { kind: 'object' }] : [];
  const moved: readonly Element[] =
    particle === undefined ? [] : [{ kind: 'words', any: new Set(particle.split('/')) }];
  const rest = [...tail, ...oblique];
  if (held)
    return [
      [...object, ...moved, ...head, ...verb, ...rest],
      ...(moved.length > 0 ? [[...moved, ...object, ...head, ...verb, ...rest]] : []),
      // "summon *ambassador": who is summoned is the ambassador.
      ...(noun !== undefined && / \*\w/.test(text)
        ? [[...moved, { kind: 'object', holding: nounForms(noun) } as const]]
        : []),
    ];
  const straight = [...moved, ...head, ...verb, ...object, ...rest];
  return moved.length > 0 && object.length > 0
    ? [straight, [...object, ...moved, ...head, ...verb, ...rest]]
    : [straight];
}

function wordsOfPrepositions(preps: readonly string[]): readonly Element[] {
  return preps.length === 0 ? [] : [{ kind: 'words', any: new Set(preps) }];
}

function verbEntry(pattern: VerbPattern, meaning: Meaning): VerbEntry {
  return {
    meaning,
    pattern,
    orders: lazy(() => ordersOf(pattern)),
    specificity: specificity(pattern),
  };
}

/** Relations whose title tells one holder from another. */
const TITLED: ReadonlySet<string> = new Set(['LEADS', 'WORKS_FOR', 'REPRESENTS', 'RELATIVE_OF']);
/** Nouns that say no more than their relation does. */
const GENERIC: ReadonlySet<string> = new Set(
  'leader head chief boss representative employee relative kin descendant'.split(' '),
);

const TITLE_NOUNS = new Map<FactType, ReadonlySet<string>>();

/** The title that a noun asks for: "president" asks for more than whoever leads. */
function titleOf(
  fact: FactType,
  noun: string | undefined,
  head = noun?.split(' ').at(-1) ?? '',
): Pick<Meaning, 'title'> {
  if (noun === undefined || !TITLED.has(fact) || GENERIC.has(noun)) return {};
  const nouns = TITLE_NOUNS.get(fact) ?? new Set(nounsOf(fact).map(({ lemma }) => lemma));
  TITLE_NOUNS.set(fact, nouns);
  return nouns.has(head) ? { title: noun } : {};
}

/** Every verb pattern of the ontology, events before facts. */
export const verbEntries = lazy((): readonly VerbEntry[] => [
  ...verbSenses().map(({ pattern, relation, event, mode, roles }) => {
    const kind = mode === undefined ? { type: event } : { type: event, mode };
    return verbEntry(pattern, {
      text: pattern.text,
      roles,
      inverse: false,
      event: { ...kind, ...triggerWordsOf(pattern, { ...kind, ...(relation && { relation }) }) },
      ...(relation === undefined ? {} : { relation }),
    });
  }),
  ...factSensesAll().flatMap(({ pattern, fact, inverse }) =>
    pattern.kind === 'verb'
      ? [
          verbEntry(pattern, {
            text: pattern.text,
            relation: fact,
            roles: 'directed',
            inverse,
            ...titleOf(fact, pattern.predicate),
          }),
        ]
      : [],
  ),
]);

const byLemma = lazy(() => groupBy(verbEntries(), ({ pattern }) => pattern.lemma));

/** The uses of every folded form. */
const byForm = lazy((): ReadonlyMap<string, readonly FormUse[]> => {
  const uses = [...byLemma().keys()].flatMap((lemma) => {
    const { third, past, participle, gerund } = verbForms(lemma);
    const forms: readonly (readonly [FormTag, readonly string[]])[] = [
      ['base', [lemma]],
      ['third', third],
      ['past', past],
      ['participle', participle],
      ['gerund', gerund],
    ];
    return forms.flatMap(([tag, of]) => of.map((form) => ({ key: fold(form), lemma, tag })));
  });
  return groupBy(uses, ({ key }) => key);
});

/** Forms of verbs that begin so. */
export function verbsBeginning(start: string): readonly string[] {
  return [...byForm().keys()].filter((form) => form.startsWith(start));
}

/** The verb patterns whose verb has this folded form, with what form it is. */
export function findVerbs(
  form: string,
): readonly { readonly entry: VerbEntry; readonly tag: FormTag }[] {
  return (byForm().get(form) ?? []).flatMap(({ lemma, tag }) =>
    (byLemma().get(lemma) ?? []).map((entry) => ({ entry, tag })),
  );
}

/** Every noun pattern of a fact: posts, kin, parts. */
export const nounEntries = lazy((): readonly NounEntry[] =>
  factSensesAll().flatMap(({ pattern, fact, inverse }) => {
    if (pattern.kind !== 'noun') return [];
    const words = [
      ...pattern.before.map((word) => new Set([fold(word)])),
      nounForms(pattern.lemma),
      ...pattern.after.map((word) => new Set([fold(word)])),
    ];
    const flat = words.flatMap((set) => {
      const parts = [...set][0]?.split(' ') ?? [];
      return parts.length > 1
        ? parts.map((part, index) =>
            index === parts.length - 1
              ? new Set([...set].map((form) => form.split(' ').at(-1) ?? form))
              : new Set([part]),
          )
        : [set];
    });
    const title = [...pattern.before, pattern.lemma, ...pattern.after].join(' ');
    return [
      {
        meaning: {
          text: title,
          relation: fact,
          roles: 'directed',
          inverse,
          ...titleOf(fact, title, pattern.lemma),
        },
        pattern,
        words: flat,
        specificity: specificity(pattern),
      },
    ];
  }),
);

const nounsByFirstWord = lazy(() => {
  const placed = nounEntries().flatMap((entry) =>
    [...(entry.words[0] ?? [])].map((word) => ({ word, entry })),
  );
  return groupBy(placed, ({ word }) => word);
});

interface FoundNoun {
  readonly value: NounEntry;
  /** Index of the word after it. */
  readonly end: number;
}

const POSTS_TOLD: ReadonlySet<string> = new Set(['LEADS', 'WORKS_FOR']);
const NO_TITLE =
  /^(?:of|the|a|an|and|or|in|at|for|to|is|was|are|who|former|ex|current|'s|no|not|never|longer|now|still|also|any|all|both|each|every|some|many|several|two|three|this|that|first|second|third|last|next|new|old|young|only|other|another|same|latest|best|worst|most|least|longest|oldest|youngest|good|great|bad|better|worse|popular|corrupt|honest|strong|weak|powerful|famous|rich|poor|real|true|right|competent|successful)$/;

/** "Elected mayor" tells of an election and is no title. */
function isNoTitle(word: string): boolean {
  return (
    NO_TITLE.test(word) || findVerbs(word).some(({ tag }) => tag !== 'base' && tag !== 'third')
  );
}

/**
 * The noun patterns of facts that stand at a word; a post may have a word or two before it that say of what
 * it is ("industry minister"), which then belong to its title.
 */
export function findFactNouns(words: readonly Word[], from: number): readonly FoundNoun[] {
  const plain = nounsStanding(words, from);
  if (plain.length > 0) return plain;
  for (const skipped of [1, 2]) {
    const before = words.slice(from, from + skipped).map(({ folded }) => folded);
    if (before.length < skipped || before.some(isNoTitle)) return [];
    const found = nounsStanding(words, from + skipped).flatMap(({ value, end }) => {
      const { meaning } = value;
      if (!POSTS_TOLD.has(meaning.relation ?? '') || meaning.inverse) return [];
      const title = [...before, meaning.text].join(' ');
      return [{ value: { ...value, meaning: { ...meaning, title } }, end }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function nounsStanding(words: readonly Word[], from: number): readonly FoundNoun[] {
  return (nounsByFirstWord().get(words[from]?.folded ?? '') ?? []).flatMap(({ entry }) => {
    const stands = entry.words.every((forms, at) => forms.has(words[from + at]?.folded ?? ''));
    return stands ? [{ value: entry, end: from + entry.words.length }] : [];
  });
}
