// Passages of GAP in, what the Reading says of each pronoun and its two names out.
// Source: Webster et al. 2018, "Mind the GAP: A Balanced Corpus of Gendered Ambiguous Pronouns".

import type { Span, WholeReading } from '../../../src/model/index.ts';
import type { DataDocument } from '../data-lines.ts';
import { readWholeGold } from '../data-lines.ts';
import type { Mistake } from '../suite.ts';
import { Tally } from '../tally.ts';
import { foundMentions } from './found-mentions.ts';

interface GapName extends Span {
  readonly text: string;
  readonly coref: boolean;
}

interface GapPronoun extends Span {
  readonly text: string;
  readonly gender: 'F' | 'M';
  readonly candidates: readonly GapName[];
}

/** A passage with its ambiguous pronoun. */
export interface GapDocument extends DataDocument {
  readonly pronouns: readonly GapPronoun[];
}

/** Decisions by the gender of the pronoun, and the wrong ones. */
export interface GapCount {
  readonly tally: Tally;
  readonly mistakes: readonly Mistake[];
}

/** Counts each of the two names of each pronoun: it is meant, or it is not. */
export function countGap(documents: readonly GapDocument[]): GapCount {
  const tally = new Tally();
  const mistakes: Mistake[] = [];
  for (const document of documents) {
    const reading = readWholeGold(document);
    for (const pronoun of document.pronouns) {
      const entities = entitiesAt(reading, pronoun);
      for (const name of pronoun.candidates) {
        const meant = entitiesAt(reading, name).some((entity) => entities.includes(entity));
        if (meant && name.coref) tally.add(pronoun.gender, 'right');
        if (meant === name.coref) continue;
        const kind = meant ? 'false' : 'missed';
        tally.add(pronoun.gender, kind);
        mistakes.push(mistakeOf(document, { pronoun, name, kind }));
      }
    }
  }
  return { tally, mistakes };
}

/**
 * What is spoken of by mentions that a word of the span heads: "her" is not what "her brother" is, nor a name
 * what "the brother of" it is.
 */
function entitiesAt(reading: WholeReading, { start, end }: Span): readonly number[] {
  return foundMentions(reading).flatMap(({ headStart = -1 }, at) => {
    const { entity = -1 } = reading.mentions[at] ?? {};
    return start <= headStart && headStart < end ? [entity] : [];
  });
}

interface Decision {
  readonly pronoun: GapPronoun;
  readonly name: GapName;
  readonly kind: Mistake['kind'];
}

function mistakeOf({ text }: GapDocument, { pronoun, name, kind }: Decision): Mistake {
  const { start, end } = pronoun;
  const marked = `${text.slice(Math.max(0, start - 200), start)}[${pronoun.text}]${text.slice(end, end + 60)}`;
  const told = `"${name.text}"`;
  return {
    type: 'gap',
    kind,
    sentence: marked,
    ...(kind === 'missed' ? { wanted: told } : { found: told }),
  };
}
