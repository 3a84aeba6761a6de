// Passages of GAP in, what the Reading says of each pronoun and its two names out.
// Source: Webster et al. 2018, "Mind the GAP: A Balanced Corpus of Gendered Ambiguous Pronouns".

import { overlaps, type Reading, type Span } from '../../../src/model/index.ts';
import type { DataDocument } from '../data-lines.ts';
import { readGold } from '../data-lines.ts';
import type { Mistake } from '../suite.ts';
import { Tally } from '../tally.ts';

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
    const reading = readGold(document);
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

function entitiesAt({ mentions }: Reading, span: Span): readonly number[] {
  return mentions.filter((mention) => overlaps(mention, span)).map(({ entity }) => entity);
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
