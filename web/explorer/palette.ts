// The colours of the canvas, and how two are mixed.

import type { NodeType, RelationClass } from '../api/types.ts';

/** Colours and fonts that the renderer draws with; all opaque, as CSS hexadecimal. */
export interface Palette {
  readonly node: Readonly<Record<NodeType, string>>;
  readonly edge: Readonly<Record<RelationClass, string>>;
  readonly background: string;
  readonly ink: string;
  readonly softInk: string;
  readonly dimNode: string;
  readonly dimEdge: string;
  readonly accent: string;
  readonly denied: string;
  readonly surface: string;
  readonly border: string;
  readonly font: string;
}

/** A colour between two, as CSS hexadecimal; `share` 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
