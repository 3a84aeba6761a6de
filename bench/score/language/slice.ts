// The data folder in, figures of a small slice of it out: quick enough for every run of the tests.

import { measureFull, UNER } from './names.ts';
import { RAPPORT } from './rapport-tool.ts';
import { EWT, measureTreebank, readTreebank } from './treebanks.ts';
import type { GoldDocument } from './word.ts';

const SENTENCES = 200;
const NAME_DOCUMENTS = 100;

/** Files from which the slice is taken. */
export const SLICE_DATA: readonly string[] = [EWT.file, 'uner-ewt.dev.jsonl'];

/**
 * Figures as in the suite `language`, from the first documents of EWT dev with 200 sentences together
 * and the first 100 documents of Universal NER; the same for the same model.
 */
export function measureSlice(data: string): Readonly<Record<string, number>> {
  const documents = firstWithSentences(readTreebank(data, EWT), SENTENCES);
  return {
    ...measureTreebank(EWT, documents, [RAPPORT]).figures,
    ...measureFull(UNER, UNER.read(data).slice(0, NAME_DOCUMENTS), [RAPPORT]).figures,
  };
}

function firstWithSentences(
  documents: readonly GoldDocument[],
  count: number,
): readonly GoldDocument[] {
  let sentences = 0;
  return documents.filter((document) => {
    const isWanted = sentences < count;
    sentences += document.sentences.length;
    return isWanted;
  });
}
