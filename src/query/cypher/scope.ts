// Which names a clause can see, and where each stands in the row.

import { queryError, unknownName } from './fail.ts';
import { mayBe, type StaticType, staticTypeName } from './static-type.ts';
import type { Value } from './value.ts';

/** The values of one row by slot; an unset slot is null. */
export type Row = Value[];

/** A name's place in the row. */
export interface Binding {
  readonly slot: number;
  readonly type: StaticType;
}

/** The names in sight, in order of appearance. Scopes of one query part share one row. */
export class Scope {
  readonly #names: Map<string, Binding>;
  readonly #frame: { width: number };

  constructor(parent?: Scope) {
    this.#names = new Map(parent === undefined ? [] : parent.#names);
    this.#frame = parent === undefined ? { width: 0 } : parent.#frame;
  }

  /** The names that can be used. */
  names(): readonly string[] {
    return [...this.#names.keys()];
  }

  find(name: string): Binding | undefined {
    return this.#names.get(name);
  }

  /** @throws RapportError query.syntax when the name is not in sight. */
  get(name: string, at: number): Binding {
    const binding = this.#names.get(name);
    if (binding !== undefined) return binding;
    throw unknownName({ fault: 'undefined-variable', noun: 'variable', name }, at, this.names());
  }

  /** Gives a name a new slot; hides an outer one. */
  declare(name: string, type: StaticType): Binding {
    const binding = { slot: this.hidden(), type };
    this.#names.set(name, binding);
    return binding;
  }

  /** Makes one slot go by a name as well. */
  alias(name: string, binding: Binding): void {
    this.#names.set(name, binding);
  }

  /** A slot without a name. */
  hidden(): number {
    return this.#frame.width++;
  }

  /** A scope that shares this row and sees none of its names. */
  blank(): Scope {
    const scope = new Scope(this);
    scope.#names.clear();
    return scope;
  }

  /** A scope inside this one: sees its names, shares its row. */
  child(): Scope {
    return new Scope(this);
  }
}

/** Refuses a name that already stands for something of another type. */
export function requireType(binding: Binding, type: StaticType, name: string, at: number): void {
  if (mayBe(binding.type, type)) return;
  const [known, wanted] = [staticTypeName(binding.type), staticTypeName(type)];
  throw queryError('variable-type-conflict', `${name} is ${known} and cannot be ${wanted}`, at);
}
