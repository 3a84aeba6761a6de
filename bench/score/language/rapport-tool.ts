// Our own language layer as one of the programs compared.

import { analyse } from '../../../src/language/index.ts';
import { LAYERS } from './evaluate.ts';
import { KINDS, type Tool } from './tool.ts';

export const RAPPORT: Tool = {
  name: 'Rapport',
  layers: LAYERS,
  kinds: KINDS,
  takesBreaks: true,
  read: (text, breaks = []) => {
    const { tokens, sentences, names } = analyse(text, { breaks });
    return {
      words: tokens.map((token) => ({
        ...token,
        form: text.slice(token.start, token.end),
        multiword: false,
      })),
      sentences,
      names: names.map(({ start, end, type }) => ({ start, end, kind: type })),
    };
  },
  run: (text) => {
    analyse(text);
  },
};
