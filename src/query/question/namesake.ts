// A meaning of a verb in; out, whether its relation is named after the verb, so that the verb says no more
// than the relation does: attack is ATTACKED, bomb is not.

import { RELATIONS } from '../../ontology/index.ts';
import type { Meaning } from './frame.ts';
import { verbForms } from './inflection.ts';

/** Whether the relation has the verb's name. */
export function isNamesake({ relation, text }: Meaning): boolean {
  if (relation === undefined) return false;
  const { past, third, participle } = verbForms(text.split(' ')[0] ?? '');
  const [word = ''] = RELATIONS[relation].label.split(' ');
  return [...past, ...third, ...participle].includes(word);
}
