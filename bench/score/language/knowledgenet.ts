// KnowledgeNet in, its named entities out. It says no kinds: they follow from the relations in which
// an entity stands. A passage names the parties of a few relations only, so only recall has a meaning.

import {
  isCapitalised,
  type NameDocument,
  type RawDocument,
  readDocuments,
} from './name-documents.ts';
import type { Kind } from './tool.ts';

type Party = readonly Kind[];

const NATION: Party = ['LOC', 'MISC'];

/** Kinds of head and tail, as `training/sentences.ts` has them; a date has none. */
const PARTIES: Readonly<Record<string, readonly [head: Party, tail: Party]>> = {
  DATE_OF_BIRTH: [['PER'], []],
  DATE_OF_DEATH: [['PER'], []],
  PLACE_OF_RESIDENCE: [['PER'], ['LOC']],
  PLACE_OF_BIRTH: [['PER'], ['LOC']],
  NATIONALITY: [['PER'], NATION],
  EMPLOYEE_OR_MEMBER_OF: [['PER'], ['ORG']],
  EDUCATED_AT: [['PER'], ['ORG']],
  POLITICAL_AFFILIATION: [['PER'], ['ORG']],
  CHILD_OF: [['PER'], ['PER']],
  SPOUSE: [['PER'], ['PER']],
  DATE_FOUNDED: [['ORG'], []],
  HEADQUARTERS: [['ORG'], ['LOC']],
  SUBSIDIARY_OF: [['ORG'], ['ORG']],
  FOUNDED_BY: [['ORG'], ['PER']],
  CEO: [['ORG'], ['PER']],
};

/** The capitalised entities of each passage whose kind is known. */
export function readKnowledgenet(data: string): readonly NameDocument[] {
  return readDocuments(data, 'knowledgenet').map((document) => ({
    id: document.id,
    text: document.text,
    names: document.entities.flatMap(({ start, end, text }, index) => {
      const kinds = partyOf(document, index);
      return kinds.length > 0 && isCapitalised(text) ? [{ start, end, kinds }] : [];
    }),
  }));
}

function partyOf({ relations = [] }: RawDocument, index: number): Party {
  const relation = relations.find(({ head, tail }) => head === index || tail === index);
  const [head, tail] = PARTIES[relation?.type ?? ''] ?? [[], []];
  return relation?.head === index ? head : tail;
}
