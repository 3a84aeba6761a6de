// A name from an article in, text that cannot leave its place out.

import { cleanLabel } from '../explorer/label-text.ts';

/** A cleaned name, apart from the direction of the text around it. */
export function Name({ text, limit }: { readonly text: string; readonly limit?: number }) {
  return <bdi>{cleanLabel(text, limit)}</bdi>;
}
