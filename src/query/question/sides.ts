// One side of a question in; out, the variables that stand for it in a query, with the pattern and the
// conditions of each: a name, a kind of thing, several names of which all or one must be there.

import { askedConditions } from './asked-types.ts';
import { askedNode, isOneOf, namedNode, quoted } from './cypher-text.ts';
import type { AskedType, Slot } from './frame.ts';
import type { NamedNode, NameMatch } from './names.ts';
import { type Notes, settle } from './settle.ts';
import { fold } from './words.ts';

/** A variable of a query that stands for something the question speaks of. */
export interface Standing {
  readonly variable: string;
  /** `(a:Person {name: 'Anna Lind'})`. */
  readonly pattern: string;
  readonly conditions: readonly string[];
}

/** What settling a side needs to know. */
export interface SideOptions {
  /** Types of things that fit there. */
  readonly types: readonly string[];
  /** Names of which all must be there get a variable each; without it, any of them will do. */
  readonly together: boolean;
  /** Who does not count as an answer. */
  readonly except?: readonly NameMatch[];
  readonly notes: Notes;
}

/** The variables of a side; more than one only where several names must all be there. */
export function standingsOf(
  variables: readonly [string, ...string[]],
  slot: Slot,
  options: SideOptions,
): readonly Standing[] {
  const { types, notes } = options;
  const [variable] = variables;
  if (slot.kind === 'name') {
    const kind = commonKind(slot.name);
    const node = kind === undefined ? settle(slot.name, types, notes) : undefined;
    const group = kind ?? (node && commonGroup(slot.name, node));
    if (group === undefined && node !== undefined)
      return [{ variable, pattern: namedNode(variable, node), conditions: [] }];
    notes.push(`${node?.name ?? slot.name.written}: whatever has that word in its name`);
    return [
      {
        variable,
        pattern: askedNode(variable, group),
        conditions: askedConditions(variable, group),
      },
    ];
  }
  if (slot.kind === 'names') {
    const nodes = slot.names.map((name) => settle(name, types, notes));
    if (options.together && slot.either !== true) {
      return nodes.map((node, index) => {
        const own = variables[index] ?? `${variable}${index}`;
        return { variable: own, pattern: namedNode(own, node), conditions: [] };
      });
    }
    const shared = nodes.some((node) => node.shared);
    const condition = shared
      ? isOneOf(
          `${variable}.id`,
          nodes.map(({ key }) => key),
        )
      : isOneOf(
          `${variable}.name`,
          nodes.map(({ name }) => name),
        );
    return [{ variable, pattern: `(${variable})`, conditions: [condition] }];
  }
  const type = slot.kind === 'asked' ? slot.type : undefined;
  if (type?.note !== undefined) notes.push(type.note);
  const except = slot.kind === 'asked' ? [...(slot.except ?? []), ...(options.except ?? [])] : [];
  return [
    {
      variable,
      pattern: askedNode(variable, type),
      conditions: [
        ...askedConditions(variable, type),
        ...except.map((name) => isNot(variable, settle(name, types, notes))),
      ],
    },
  ];
}

/** "The police" are no one group with that name: the Swiss police are police too. */
function commonGroup({ written }: NameMatch, { type, name }: NamedNode): AskedType | undefined {
  const word = fold(name);
  if (type !== 'group' || word.includes(' ') || fold(written) !== word) return undefined;
  return { words: [word] };
}

/** "By police", where several bodies have that word in their names: any of them. */
function commonKind({ written, candidates }: NameMatch): AskedType | undefined {
  const word = fold(written);
  const isNoun = /^\p{Ll}+$/u.test(written) && candidates.length > 1;
  const bodies = candidates.every(
    ({ type, name }) =>
      (type === 'group' || type === 'organization') && fold(name).split(' ').includes(word),
  );
  if (!isNoun || !bodies) return undefined;
  const [label, ...others] = new Set(candidates.map((node) => node.label));
  return { words: [word], ...(label === undefined || others.length > 0 ? {} : { label }) };
}

/** The condition that a variable is not that node. */
export function isNot(variable: string, { key, name, shared }: NamedNode): string {
  return shared ? `${variable}.id <> ${quoted(key)}` : `${variable}.name <> ${quoted(name)}`;
}
