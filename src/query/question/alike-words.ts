// A word of a question in; out, the forms in which a sentence may have it: the word itself, and other words for the same
// deed or thing, "due" for "expected", "bought" for "sold". What has the word itself answers sooner.

import { lazy } from '../../ontology/lazy.ts';
import { allFormsOf, thirdOf, verbForms } from './inflection.ts';
import { tellingsIn, verbsTelling } from './tellings.ts';
import { BROAD } from './trigger-words.ts';
import { findVerbs } from './verb-index.ts';
import { fold, type Word } from './words.ts';

/** How a sentence may have a word of the question. */
export interface SaidAs {
  readonly own: ReadonlySet<string>;
  /** Nouns of the verb. */
  readonly nouns: ReadonlySet<string>;
  readonly alike: ReadonlySet<string>;
}

/** Verbs for the same deed from either side or in other words, and nouns for the same; forms are made of them. */
const VERBS = [
  'expect await',
  'sell buy purchase acquire',
  'buy acquire bid offer',
  'pay cost spend buy acquire sell purchase',
  'get receive',
  'want demand urge seek call ask',
  'win pick choose select award',
  'win lose defeat beat',
  'press pressure',
  'bribe pay accept take',
  'threaten vow warn',
  'close shut',
  'hurt injure wound harm',
  'fire dismiss sack oust remove',
  'free release',
  'die kill drown perish',
  'jail imprison sentence',
  'sink capsize founder',
  'hire appoint recruit name',
  'quit resign leave step',
  'phone telephone call ring',
  'vanish disappear',
  'catch arrest capture detain',
  'represent defend',
  'say tell add declare',
  'talk speak',
  'go travel fly leave head arrive come flee',
].map((line) => line.split(' '));
const OTHERS = [
  'expected due awaited',
  'accused charged suspected indicted convicted guilty trial',
  'missing loss lost vanished disappeared',
  'spy intelligence',
  'police officers officer',
  'jail prison',
  'doctor physician',
  'children kids',
  'ex former divorced',
  'represents represented lawyer attorney counsel barrister',
  'boss head chief director leader chairman chairwoman president',
  'cash money euros dollars',
  'reporter journalist',
  'successor predecessor succeeded succeeds succeed replaced replaces replace',
  'free freed released',
  'plane aircraft jet',
  'ship vessel ferry boat',
  'firm company',
  'blast explosion bombing',
  'crash accident',
  'write wrote written writes letter',
  'edit edits edited editor',
  'quake earthquake',
  'speaks spokesman spokeswoman spokesperson',
  'said says say according',
].map((line) => new Set(line.split(' ')));

/** For each form, the forms of all words that tell the same. */
const alikeForms = lazy((): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const groups = [
    // "The removal of the chief" is his dismissal.
    ...VERBS.map((verbs) =>
      verbs.map((verb) => [...formsOfVerb(verb), `${verb.replace(/e$/, '')}al`]),
    ),
    ...OTHERS.map((words) => [...words].map((word) => [word])),
  ];
  for (const group of groups) {
    const forms = group.flat();
    for (const form of forms) found.set(form, new Set([...(found.get(form) ?? []), ...forms]));
  }
  return found;
});

/** The nouns that the endings of a verb make: "complaint", "approval". */
function nounsOfVerb(lemma: string): readonly string[] {
  const stem = lemma.replace(/[ey]$/, '');
  return [`${lemma}ment`, `${stem}ation`, `${stem}ion`, `${stem}al`, `${lemma}t`].map(fold);
}

function formsOfVerb(lemma: string): readonly string[] {
  return allFormsOf(lemma).map(fold);
}

/** The forms of a word, and the words that tell the same. */
export function saidAs(word: Word): SaidAs {
  const own = formsOf(word);
  const types = tellingsIn([word]).flatMap(([, telling]) =>
    telling.types.size > FEW_TYPES ? [] : [...telling.types].filter((type) => !BROAD.has(type)),
  );
  const nouns = findVerbs(word.folded).flatMap(({ entry }) => nounsOfVerb(entry.pattern.lemma));
  const alike = [
    ...types.flatMap((type) => [...verbsTelling(type)]),
    ...(alikeForms().get(word.folded) ?? []),
  ];
  return { own, nouns: new Set(nouns), alike: new Set(alike.filter((form) => !own.has(form))) };
}

const SHORTEST_STEM = 3;
/** A verb of more relations says too little of any. */
const FEW_TYPES = 2;

/** Other forms of a word. */
export function formsOf(word: Word): ReadonlySet<string> {
  const { folded } = word;
  const told = tellingsIn([word]).flatMap(([, { forms }]) => [...forms]);
  const stems = [/(?<!s)s$/, /es$/, /ies$/, /ing$/, /ed$/, /ery$/].map((ending) =>
    folded.replace(ending, ending.source === 'ies$' ? 'y' : ''),
  );
  const plain = stems
    .filter((stem) => stem.length > SHORTEST_STEM)
    .flatMap((stem) => [
      stem,
      thirdOf(stem),
      ...['es', 'ed', 'd', 'ing', 'er'].map((ending) => stem + ending),
      ...verbForms(stem).past,
      ...verbForms(stem).gerund,
    ]);
  const verbs = findVerbs(folded).flatMap(({ entry }) => formsOfVerb(entry.pattern.lemma));
  return new Set([folded, ...plain, ...told, ...verbs].map(fold));
}
