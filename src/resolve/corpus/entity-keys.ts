// An entity of one article in, the keys under which it may meet itself in another article out.
// Two entities are compared only when they share a key, so the cost grows with the articles, not with
// their pairs.

import { fold } from '../../mention/index.ts';
import type { ReadEntity, ReadingRef } from '../../model/index.ts';
import { organizationKey, personKey, personWords, placeKey } from '../name-key.ts';
import type { Candidate } from './candidate.ts';

/** The keys of an entity; the last resort is a key of its own article. */
export function keysOf({ ref, entity, unnamed }: Candidate): readonly string[] {
  switch (entity.type) {
    case 'person':
      return unnamed || personWords(entity.name).length < 2
        ? [keyInArticle(ref, entity)]
        : [`person|${personKey(entity.name)}`];
    case 'organization':
      return organizationKeys(entity);
    case 'place':
      return entity.kind === 'country' && entity.country !== undefined
        ? [`place|iso ${entity.country}`]
        : [`place|${placeKey(entity.name)}`];
    default:
      return isDescribed(entity)
        ? [`group|${fold(entity.name)}`]
        : [`group|${ref.document}|${ref.index}`];
  }
}

/** Whether the words of a group say which group it is: "Egyptian mediators", not "people". */
function isDescribed({ country, name }: ReadEntity): boolean {
  return country !== undefined || name.includes(' ') || /^\p{Lu}/u.test(name);
}

/** A single name or an unnamed person is only known inside its article. */
function keyInArticle({ document }: ReadingRef, entity: ReadEntity): string {
  return `person|${document}|${fold(entity.name)}`;
}

/** The full name, and the acronyms that the article itself gives with it. */
function organizationKeys({ name, aliases }: ReadEntity): readonly string[] {
  return [name, ...aliases].map((known) => `organization|${organizationKey(known)}`);
}
