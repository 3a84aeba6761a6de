// A name in, what stands around it in its sentence and tells its bearer from another of the same name out:
// the noun before or beside it, the age behind it, words that say it is a namesake. Method: the tree for
// nouns, a few words of text for the rest.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  sentenceSpan,
  wordOf,
} from '../../../language/dependency-tree.ts';
import { isPersonNoun, type Mention } from '../../../mention/index.ts';
import { findPost } from '../../../ontology/index.ts';
import type { ReadingContext } from '../../../relate/index.ts';
import { ADDRESS_TITLES, FAMILY, genderOfNoun, KIN } from '../../names/person-nouns.ts';

/** How one sentence introduces a person by name. */
export interface Introduction {
  /** Nouns of posts and callings, lower-cased: "senator", "builder". */
  readonly roles: ReadonlySet<string>;
  readonly age?: number;
  /** "A namesake, John Harper": another than who was named so before. */
  readonly isNamesake: boolean;
  /** "John Harper, a judge": so one introduces whom nobody knows yet. */
  readonly isNew: boolean;
  /** "his brother Karim Haddad". */
  readonly isKin: boolean;
  /** "Dahl, her husband": of the family of somebody else. */
  readonly isFamily: boolean;
}

const AROUND = 60;
const NAMESAKE_BEFORE =
  /\b(?:namesake|(?:of|with|by|share[sd]?) (?:the same|his|her|that) name|also (?:called|named)|(?:a(?:n unrelated| different| second)|another))\b[^.;!?]{0,40}$/i;
const NAMESAKE_BEHIND =
  /^, [^.;!?]{0,40}\b(?:of|by|with) (?:the same|that|his|her) name\b|^(?:, an? [^,.;]{1,30})?,? (?:(?:who|and) )?(?:(?:is|was|has) )?(?:a namesake|not? (?:a |an )?(?:relat(?:ed|ion|ive)|kin)|unrelated|share[sd]? (?:his|her|the|a) (?:full )?name)\b/i;
/** "Dahl, her first husband", however the parse hangs it. */
const FAMILY_BEHIND = new RegExp(
  `^, (?:who (?:is|was) )?(?:his|her|their|\\p{Lu}\\p{L}+['’]s) (?:\\p{Ll}+ )?(?:${[...FAMILY].join('|')})\\b`,
  'u',
);
const AGE = /^(?:, (?:aged )?| \()(\d{2})(?=[,.)])|^,? (?:is|was) (\d{2})\b/;

/** What a sentence says of a person where it names her. */
export function introductionOf(context: ReadingContext, mention: Mention): Introduction {
  const { tree } = context;
  const { start, end } = sentenceSpan(tree, mention.head);
  const before = tree.text.slice(Math.max(start, mention.start - AROUND), mention.start);
  const behind = tree.text.slice(mention.end, Math.min(end, mention.end + AROUND));
  const [, bracketed, told] = AGE.exec(behind) ?? [];
  const age = Number(bracketed ?? told);
  const nouns = nounsAround(context, mention);
  return {
    roles: new Set(nouns.filter((noun) => !KIN.has(noun))),
    ...(Number.isNaN(age) ? {} : { age }),
    isNamesake: NAMESAKE_BEFORE.test(before) || NAMESAKE_BEHIND.test(behind),
    isNew: /^, an? /.test(behind),
    isKin: nouns.some((noun) => KIN.has(noun)),
    isFamily: nouns.some((noun) => FAMILY.has(noun)) || FAMILY_BEHIND.test(behind),
  };
}

/** The post that is written with a capital right before a name: "Councillor Lind", "Coun Lind". */
export function postBefore({ tree }: ReadingContext, { first }: Mention): string | undefined {
  const word = first > 0 ? wordOf(tree, first - 1) : '';
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return undefined;
  const title = word.toLowerCase().replaceAll('.', '');
  const post = ADDRESS_TITLES.get(title) ?? title;
  return findPost(post) === undefined ? undefined : post;
}

/** "the engine builder John Harper", "Senator John Harper", "John Harper, the senator". */
function nounsAround({ tree }: ReadingContext, { first, head }: Mention): readonly string[] {
  const governor = getToken(tree, head).head;
  const before =
    first > 0 && getToken(tree, first - 1).upos === 'NOUN' ? [lemmaOf(tree, first - 1)] : [];
  const near = [
    first - 1,
    ...childrenBy(tree, head, 'appos', 'nmod:desc'),
    ...(relationOf(tree, head) === 'appos' ? [governor] : []),
  ];
  const titles = near.filter((token) => token >= 0).map((token) => titleAt(tree, token));
  return [...before, ...titles].filter((noun) => noun !== '');
}

function titleAt(tree: ReadingContext['tree'], token: number): string {
  const lemma = lemmaOf(tree, token).replaceAll('.', '');
  const title = ADDRESS_TITLES.get(lemma) ?? lemma;
  const isNoun = /^(?:NOUN|PROPN)$/.test(getToken(tree, token).upos);
  const isOfPerson = isPersonNoun(title) || KIN.has(title) || genderOfNoun(title) !== undefined;
  return isNoun && isOfPerson ? title : '';
}
