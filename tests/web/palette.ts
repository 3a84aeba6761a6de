// Colours that tell in a test which is which.

import type { Palette } from '../../web/explorer/palette.ts';

/** One colour for each thing that is drawn. */
export const palette: Palette = {
  node: {
    person: '#000001',
    group: '#000002',
    organization: '#000003',
    place: '#000004',
    event: '#000005',
    article: '#000006',
  },
  edge: { fact: '#100000', projection: '#200000', role: '#300000' },
  background: '#ffffff',
  ink: '#111111',
  softInk: '#222222',
  dimNode: '#eeeeee',
  dimEdge: '#f4f4f4',
  accent: '#0000ff',
  denied: '#ff0000',
  surface: '#fefefe',
  border: '#cccccc',
  font: 'sans-serif',
};
