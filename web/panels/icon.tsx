// The drawings of the page: small icons, and the shape of each node type.

import type { NodeType, Status } from '../api/types.ts';
import { SHAPES } from '../explorer/shapes.ts';

const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.8 10.8 14 14',
  close: 'm4 4 8 8M12 4l-8 8',
  back: 'M13 8H3m4.5-4.5L3 8l4.5 4.5',
  article: 'M4 2h8v12H4zM6 5h4M6 8h4M6 11h2.5',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  download: 'M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.1 1.1M11.9 11.9 13 13M3 13l1.1-1.1M11.9 4.1 13 3',
  moon: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.2 1.6',
  only: 'M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11',
  check: 'm3 8.5 3.2 3.2L13 5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  undo: 'M6 3 2.8 6.2 6 9.4M3 6.2h6.4a3.8 3.8 0 0 1 0 7.6H6.5',
  redo: 'm10 3 3.2 3.2L10 9.4M13 6.2H6.6a3.8 3.8 0 0 0 0 7.6h2.9',
  help: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 11.3h.01',
  expand: 'M8 5.5v5M5.5 8h5M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  path: 'M4.5 12.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM11.5 6.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM5.6 9.9l4.8-3.8',
  hide: 'm2.5 2.5 11 11M6.3 4a6.6 6.6 0 0 1 1.7-.2c3.4 0 5.6 3 6.2 4.2a9 9 0 0 1-1.7 2.2M4.2 5.4A9.300 9.300 0 0 0 1.800 8C2.400 9.200 4.600 12.200 8 12.200c1 0 1.900-.300 2.700-.700',
  pin: 'M8 9.500V14M5 2.500h6M6 2.500v3.800L4.200 9.500h7.600L10 6.300V2.500',
  table: 'M2.5 3.5h11v9h-11zM2.500 6.500h11M6.500 6.500v6',
  share:
    'M6.500 9.500 9.500 6.500M7 4.500l1.500-1.500a2.800 2.800 0 0 1 4 4L11 8.500M9 11.500 7.500 13a2.800 2.800 0 0 1-4-4L5 7.500',
  play: 'M5 3.500v9l7-4.500z',
  pause: 'M5.500 3.500v9M10.500 3.500v9',
  add: 'M8 3.500v9M3.500 8h9',
  cite: 'M6.500 4.500H3v4h3.500zM6.500 8.500c0 2-1 3-3 3.500M13 4.500H9.500v4H13zM13 8.500c0 2-1 3-3 3.500',
  flag: 'M4 14V2.500M4 3h8.500l-2 3 2 3H4',
  edit: 'm3 13 .6-2.8 7-7 2.2 2.2-7 7L3 13Z',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon of 16 pixels in the colour of the text; decoration only. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The shape of a node type, in its colour; decoration only. */
export function ShapeIcon({ type }: { readonly type: NodeType }) {
  return (
    <svg
      class={`shape shape-${type}`}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <ShapeOutline type={type} />
    </svg>
  );
}

function ShapeOutline({ type }: { readonly type: NodeType }) {
  switch (SHAPES[type]) {
    case 'circle':
      return <circle cx="7" cy="7" r="5.2" />;
    case 'ring':
      return <circle class="hollow" cx="7" cy="7" r="4" />;
    case 'square':
      return <rect x="2.4" y="2.4" width="9.2" height="9.2" rx="1.4" />;
    case 'diamond':
      return <path d="M7 1.2 12.8 7 7 12.8 1.2 7Z" />;
    case 'triangle':
      return <path d="M7 2 12.6 11.8H1.4Z" />;
    case 'page':
      return <rect x="3" y="1.8" width="8" height="10.4" rx="1.2" />;
  }
}

const STROKES: Readonly<Record<Status, string>> = {
  occurred: '',
  planned: '6 3.5',
  possible: '1.6 3',
  denied: '',
};

/** How a line of a status looks; decoration only. */
export function StrokeIcon({ status }: { readonly status: Status }) {
  return (
    <svg
      class={`stroke stroke-${status}`}
      viewBox="0 0 26 12"
      width="26"
      height="12"
      aria-hidden="true"
    >
      <path d="M1 6h24" stroke-dasharray={STROKES[status]} />
      {status === 'denied' && <path d="m10 10 3-8m0 8 3-8" />}
    </svg>
  );
}
