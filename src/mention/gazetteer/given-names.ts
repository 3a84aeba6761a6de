// A given name in, the gender it is mostly given to out. The list is made by training/coref/given-names.ts.

import { readFileSync } from 'node:fs';
import type { Mention } from '../mention.ts';
import { fold } from './fold.ts';

type Gender = NonNullable<Mention['gender']>;

let known: ReadonlyMap<string, Gender> | undefined;

/** The gender that most bearers of a given name have; nothing where it is unknown or given to both. */
export function givenNameGender(name: string): Gender | undefined {
  known ??= readNames();
  return known.get(fold(name));
}

function readNames(): ReadonlyMap<string, Gender> {
  const text = readFileSync(new URL('./data/given-names.txt', import.meta.url), 'utf8');
  const [female = '', male = ''] = text.split('\n');
  const listed = (line: string, gender: Gender) =>
    line.split(' ').map((name) => [name, gender] as const);
  return new Map([...listed(female, 'female'), ...listed(male, 'male')]);
}
