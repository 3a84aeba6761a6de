// A sentence as the readers of articles parse it in; out, who does the deed of a verb in it and to whom it is done, and the
// words that belong to that deed. Method: relations of the dependency tree; a verb without a subject of its own has that of
// the verb that it is joined to, a participle or a clause with "who" that of its noun.

import type { ReadToken } from '../../../model/index.ts';

/** A parse to walk; tokens go by their numbers. */
export interface ParsedSentence {
  readonly text: string;
  readonly tokens: readonly ReadToken[];
  readonly children: readonly (readonly number[])[];
}

/** Indexes a parse. */
export function parsedSentence(text: string, tokens: readonly ReadToken[]): ParsedSentence {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, at) => {
    if (head >= 0) children[head]?.push(at);
  });
  return { text, tokens, children };
}

/** The word of a token, in small letters. */
export function wordAt({ text, tokens }: ParsedSentence, at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase();
}

/** The children under any of some relations. */
export function childrenAs(
  { tokens, children }: ParsedSentence,
  at: number,
  ...relations: readonly string[]
): readonly number[] {
  return (children[at] ?? []).filter((child) => relations.includes(tokens[child]?.deprel ?? ''));
}

/** A token and all that hang on it, except through some relations. */
export function tokensUnder(
  parsed: ParsedSentence,
  at: number,
  stop: (token: number) => boolean = () => false,
): readonly number[] {
  const found: number[] = [];
  const left = [at];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    found.push(next);
    left.push(...(parsed.children[next] ?? []).filter((child) => !stop(child)));
  }
  return found.sort((one, other) => one - other);
}

const MOST_UP = 4;
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** Whether the verb stands in the passive, or is the participle of one. */
export function isPassiveAt(parsed: ParsedSentence, verb: number): boolean {
  if (childrenAs(parsed, verb, 'aux:pass', 'nsubj:pass').length > 0) return true;
  const { deprel = '', xpos, head = -1 } = parsed.tokens[verb] ?? {};
  if (xpos !== 'VBN' || childrenAs(parsed, verb, 'aux', 'nsubj').length > 0) return false;
  if (deprel === 'conj') return isPassiveAt(parsed, head);
  // "Lind, the minister, blamed Berg", read as a minister who was blamed.
  if (deprel === 'acl' && childrenAs(parsed, verb, 'obj').length > 0) return false;
  return deprel === 'acl' || childrenAs(parsed, verb, 'obl:agent').length > 0;
}

/** Whether it was so once: "worked for X until May", "was owned by X"; not "has worked", "owned by X". */
export function isPastAt(parsed: ParsedSentence, verb: number): boolean {
  const helps = childrenAs(parsed, verb, 'aux', 'aux:pass', 'cop').map((at) => wordAt(parsed, at));
  if (helps.length > 0) return helps.some((word) => /^(?:was|were|had|did)$/.test(word));
  return parsed.tokens[verb]?.xpos === 'VBD';
}

/** Who does it. */
export function agentsOf(parsed: ParsedSentence, verb: number, up = MOST_UP): readonly number[] {
  if (isPassiveAt(parsed, verb)) {
    const by = childrenAs(parsed, verb, 'obl:agent');
    return by.length > 0
      ? by
      : childrenAs(parsed, verb, 'obl').filter((at) => hasCase(parsed, at, 'by'));
  }
  return subjectsOf(parsed, verb, up);
}

/** To whom it is done. */
export function patientsOf(parsed: ParsedSentence, verb: number, up = MOST_UP): readonly number[] {
  if (isPassiveAt(parsed, verb)) return subjectsOf(parsed, verb, up);
  const objects = childrenAs(parsed, verb, 'obj', 'iobj');
  if (objects.length > 0) return objects;
  const { deprel, head = -1 } = parsed.tokens[verb] ?? {};
  const isRelative =
    deprel === 'acl:relcl' &&
    childrenAs(parsed, verb, 'nsubj').some((at) => !RELATIVE.has(wordAt(parsed, at)));
  return isRelative && childrenAs(parsed, verb, 'obl').length === 0 ? [head] : [];
}

function subjectsOf(parsed: ParsedSentence, verb: number, up: number): readonly number[] {
  const own = childrenAs(parsed, verb, 'nsubj', 'nsubj:pass');
  const { deprel = '', head = -1, xpos } = parsed.tokens[verb] ?? {};
  if (
    deprel === 'acl:relcl' &&
    (own.length === 0 || own.some((at) => RELATIVE.has(wordAt(parsed, at))))
  )
    return [head];
  if (own.length > 0) return own;
  if (up === 0 || head < 0) return [];
  if (deprel === 'acl') return xpos === 'VBN' || xpos === 'VBG' ? [head] : [];
  if (deprel === 'conj') {
    // "Two were killed and 14 injured": a number of their own.
    const near = [verb - 1, ...(parsed.children[verb] ?? [])];
    const isOwn = near.some((at) => parsed.tokens[at]?.upos === 'NUM');
    const isAlike = isPassiveAt(parsed, head) === isPassiveAt(parsed, verb);
    return isAlike && !isOwn ? subjectsOf(parsed, head, up - 1) : [];
  }
  if (deprel === 'advcl' && xpos === 'VBG') return agentsOf(parsed, head, up - 1);
  if (deprel !== 'xcomp') return [];
  // "Urged him to go", "named Ngata to replace him": whoever is told to do it does it.
  const told = [
    ...childrenAs(parsed, head, 'obj', 'iobj'),
    ...childrenAs(parsed, head, 'xcomp').filter((at) => at !== verb),
  ];
  return told.length > 0 ? told : subjectsOf(parsed, head, up - 1);
}

/** Whether a preposition stands before a noun. */
export function hasCase(parsed: ParsedSentence, at: number, word: string): boolean {
  return childrenAs(parsed, at, 'case').some((child) => wordAt(parsed, child) === word);
}

/** The words of one deed: without what is told beside it by another verb. */
export function clauseTokens(parsed: ParsedSentence, verb: number): ReadonlySet<number> {
  const isOther = (at: number) => {
    const { deprel = '', upos } = parsed.tokens[at] ?? {};
    return (
      deprel === 'parataxis' ||
      (deprel === 'conj' && upos === 'VERB' && parsed.tokens[at]?.head === verb)
    );
  };
  const sides = [...agentsOf(parsed, verb), ...patientsOf(parsed, verb)];
  const around = sides.flatMap((at) =>
    tokensUnder(parsed, at, (child) => child === verb || isOther(child)),
  );
  return new Set([...tokensUnder(parsed, verb, isOther), ...around]);
}

const SAME = new Set('flat appos compound nmod:desc amod nummod'.split(' '));

/** The head of a phrase, what names the same, and what "and" joins to it; not "Japan" of "Norway gave ten, Japan two". */
export function coreOf(parsed: ParsedSentence, head: number): readonly number[] {
  const isAnd = (at: number) => {
    const joined = childrenAs(parsed, parsed.tokens[at]?.head ?? -1, 'conj');
    return joined.some((one) => childrenAs(parsed, one, 'cc').length > 0);
  };
  return tokensUnder(parsed, head, (at) => {
    const { deprel = '' } = parsed.tokens[at] ?? {};
    return deprel === 'conj' ? !isAnd(at) : !SAME.has(deprel);
  });
}
