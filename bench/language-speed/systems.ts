// The systems whose speed is measured: what each does to a text, and how it is loaded.

import { createRequire } from 'node:module';
// Imported at once: how long TypeScript takes to become JavaScript is nobody's business here.
import { analyse } from '../../src/language/index.ts';

/** One system; `load` gives what reads a text and answers with how much it found, or undefined. */
export interface System {
  readonly name: string;
  readonly does: string;
  readonly load: () => ((text: string) => number) | undefined;
}

type Call = (...given: readonly unknown[]) => unknown;

/** Rapport first, then those that are installed for comparison. */
export const SYSTEMS: readonly System[] = [
  {
    name: 'rapport',
    does: 'tokens, sentences, tags, lemmas, dependency tree, names',
    load: () => (text) => analyse(text).tokens.length,
  },
  {
    name: 'compromise',
    does: 'tokens, sentences, tags, lemmas, names by rules',
    load: () => {
      const nlp = required('compromise') as Call | undefined;
      if (nlp === undefined) return undefined;
      return (text) => {
        const document = nlp(text) as Record<'compute' | 'topics' | 'json', Call>;
        document.compute('root');
        document.topics();
        return (document.json({ offset: true }) as readonly unknown[]).length;
      };
    },
  },
  {
    name: 'wink-nlp',
    does: 'tokens, sentences, tags, entities by patterns',
    load: () => {
      const create = required('wink-nlp') as Call | undefined;
      const model = required('wink-eng-lite-web-model');
      if (create === undefined || model === undefined) return undefined;
      const nlp = create(model, ['sbd', 'pos', 'ner']) as Record<'readDoc', Call>;
      return (text) => {
        const document = nlp.readDoc(text) as Record<'tokens', Call>;
        return (document.tokens() as Record<'length', () => number>).length();
      };
    },
  },
];

/** A package, or undefined where it is not installed. */
function required(name: string): unknown {
  try {
    return createRequire(import.meta.url)(name);
  } catch {
    return undefined;
  }
}
