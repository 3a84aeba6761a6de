// An entity of one article in, the keys under which it may meet itself in another article out.
// Two entities are compared only when they share a key, so the cost grows with the articles, not with
// their pairs.

import { fold } from '../../mention/index.ts';
import type { Document } from '../../model/index.ts';
import type { ReadEntity, Reading } from '../../model/reading.ts';
import { organizationKey, personKey, personWords, placeKey } from '../name-key.ts';

/** A key, and the rule that links what shares it. */
export interface EntityKey {
  readonly key: string;
  readonly rule: string;
}

/** The keys of an entity; the last resort is a key of its own article. */
export function keysOf(document: Document, reading: Reading, index: number): readonly EntityKey[] {
  const entity = reading.entities[index];
  if (entity === undefined) return [];
  const alone = { key: `${entity.type}|${document.id}|${index}`, rule: 'alone' };
  switch (entity.type) {
    case 'person':
      return isUnnamed(reading, index) || personWords(entity.name).length < 2
        ? [nameInArticle(document, entity)]
        : [{ key: `person|${personKey(entity.name)}`, rule: 'same-name' }];
    case 'organization':
      return organizationKeys(entity);
    case 'place':
      return [
        entity.kind === 'country' && entity.country !== undefined
          ? { key: `place|iso ${entity.country}`, rule: 'same-country' }
          : { key: `place|${placeKey(entity.name)}`, rule: 'same-name' },
      ];
    default:
      return entity.country !== undefined ||
        entity.name.includes(' ') ||
        /^\p{Lu}/u.test(entity.name)
        ? [{ key: `group|${fold(entity.name)}`, rule: 'same-description' }]
        : [alone];
  }
}

/** A single name or an unnamed person is only known inside its article. */
function nameInArticle(document: Document, entity: ReadEntity) {
  return { key: `person|${document.id}|${fold(entity.name)}`, rule: 'alone' };
}

/** The full name, and the acronyms that the article itself gives with it. */
function organizationKeys(entity: ReadEntity): readonly EntityKey[] {
  const acronyms = [entity.name, ...entity.aliases].filter((name) =>
    /^[\p{Lu}\p{N}&.]{2,8}$/u.test(name),
  );
  const full = [entity.name, ...entity.aliases].filter(
    (name) => name.includes(' ') || !acronyms.includes(name),
  );
  return [
    ...full.map((name) => ({ key: `organization|${organizationKey(name)}`, rule: 'same-name' })),
    ...acronyms.map((name) => ({ key: `organization|${organizationKey(name)}`, rule: 'acronym' })),
  ];
}

/** Whether an entity is only described: "a gunman". */
export function isUnnamed(reading: Reading, index: number): boolean {
  return !reading.mentions.some(({ entity, kind }) => entity === index && kind === 'name');
}
