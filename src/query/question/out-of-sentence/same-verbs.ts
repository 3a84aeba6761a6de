// A verb of a question in; out, the forms in which a sentence may have it with the same sides: "detained" for "arrested",
// never "sold" for "bought". "Died" stands for "was killed", its sides the other way.

import { lazy } from '../../../ontology/lazy.ts';
import { formsOf } from '../alike-words.ts';
import { allFormsOf } from '../inflection.ts';
import { fold, type Word } from '../words.ts';

const GROUPS = [
  'arrest detain',
  'appoint name hire',
  'dismiss fire sack oust remove',
  'free release',
  'phone telephone call ring',
  'welcome greet receive',
  'stop halt suspend',
  'promise pledge',
  'criticise criticize',
  'found establish create',
  'buy purchase acquire',
  'lead head run chair',
  'back support',
  'hurt injure wound',
  'abduct kidnap seize',
  'quit resign',
  'close shut',
  'start begin',
  'flee escape',
  'replace succeed',
  'build construct',
  'question interrogate',
  'help assist',
  'jail imprison',
  'speak talk',
  'die perish',
  'sue',
  'blame',
].map((line) => line.split(' '));

const DYING = 'die perish drown'.split(' ');

const forms = (lemmas: readonly string[]) => lemmas.flatMap(allFormsOf).map(fold);
const dying = lazy(() => new Set(forms(DYING)));
const killing = lazy(() => new Set(forms(['kill'])));
const groups = lazy(() => GROUPS.map((lemmas) => new Set(forms(lemmas))));

const buying = lazy(() => new Set(forms(['buy', 'purchase', 'acquire'])));
const selling = lazy(() => new Set(forms(['sell'])));

/** The other side of a sale: behind which preposition the buyer stands where "sold" is told, and the seller with "bought". */
export function otherSideOf(asked: string, told: string): 'to' | 'from' | undefined {
  if (buying().has(asked) && selling().has(told)) return 'to';
  return selling().has(asked) && buying().has(told) ? 'from' : undefined;
}

/** The forms of the verb and of those that tell the same of the same sides. */
export function sameVerbs(word: Word): ReadonlySet<string> {
  const own = formsOf(word);
  const alike = groups().filter((group) => group.has(word.folded));
  const isDeath = dying().has(word.folded) || killing().has(word.folded);
  const deaths = isDeath ? [...dying(), ...killing()] : [];
  const isSale = buying().has(word.folded) || selling().has(word.folded);
  const sales = isSale ? [...buying(), ...selling()] : [];
  return new Set([...own, ...alike.flatMap((group) => [...group]), ...deaths, ...sales]);
}

/** Whether one tells of a death as dying and the other as killing. */
export function turnsSides(asked: string, told: string): boolean {
  return (dying().has(asked) && killing().has(told)) || (killing().has(asked) && dying().has(told));
}
