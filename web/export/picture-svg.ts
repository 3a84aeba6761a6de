// A picture at rest in; the same as SVG, with a legend, the query and a line on where it comes from, out.
// Every text is escaped, and nothing is loaded from elsewhere.

import type { NodeType, Status } from '../api/types.ts';
import type { PictureSnapshot } from '../explorer/picture.ts';
import { drawEdge, drawNode } from '../explorer/reducers.ts';
import { SHAPES } from '../explorer/shapes.ts';
import type { Origin } from './files.ts';
import { escaped } from './xml-text.ts';

const FOOT_PX = 64;
const DASHES: Readonly<Record<Status, string>> = {
  occurred: '',
  planned: '6 3.5',
  possible: '1.6 3',
  denied: '',
};
const NAMES: Readonly<Record<NodeType, string>> = {
  person: 'person',
  group: 'group',
  organization: 'organization',
  place: 'place',
  event: 'event',
  article: 'article',
};

/** The picture as SVG. */
export function svgOf(picture: PictureSnapshot, origin: Origin): string {
  const { width, height, palette } = picture;
  const whole = height + FOOT_PX;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="${escaped(palette.font)}">`,
    `<title>${escaped(origin.query === '' ? 'Rapport' : origin.query)}</title>`,
    `<desc>${escaped(`${origin.shown}. ${origin.source}. ${origin.address}`)}</desc>`,
    `<rect width="${width}" height="${whole}" fill="${palette.background}"/>`,
    ...edgesOf(picture),
    ...nodesOf(picture),
    ...labelsOf(picture),
    ...footOf(picture, origin),
    '</svg>',
    '',
  ].join('\n');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function discOf({ drawing, toScreen, scaleSize }: PictureSnapshot, id: string) {
  const { x, y, size } = drawing.graph.getNodeAttributes(id);
  return { ...toScreen({ x: Number(x), y: Number(y) }), radius: scaleSize(Number(size)) };
}

function edgesOf(picture: PictureSnapshot): readonly string[] {
  const { drawing, focus, palette } = picture;
  return [...drawing.edges].flatMap(([id, edge]) => {
    const [source, target] = drawing.graph.extremities(id);
    const [from, to] = [discOf(picture, source), discOf(picture, target)];
    const rest = drawing.graph.getEdgeAttributes(id);
    const look =
      focus === undefined
        ? {
            color: String(rest['color']),
            size: Number(rest['size']),
            arrow: rest['arrow'] === true,
          }
        : drawEdge(edge.key, edge, { focus, palette });
    const control = controlOf(from, to, Number(rest['bend']));
    const start = towards(from, control, from.radius + 2.5);
    const end = towards(to, control, to.radius + 2.5);
    const { status } = edge.attributes;
    const dash = DASHES[status] === '' ? '' : ` stroke-dasharray="${DASHES[status]}"`;
    const line = `<path d="M${at(start.x)} ${at(start.y)}Q${at(control.x)} ${at(control.y)} ${at(end.x)} ${at(end.y)}" fill="none" stroke="${look.color}" stroke-width="${at(look.size)}"${dash}/>`;
    const arrow = look.arrow ? [arrowOf(end, control, look)] : [];
    const strike = status === 'denied' ? [strikeOf(start, end, look.color)] : [];
    return [line, ...arrow, ...strike];
  });
}

/** The screen's y points down: the left of the line, seen from its start, is (dy, -dx). */
function controlOf(from: Point, to: Point, bend: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.max(0.001, Math.hypot(to.x - from.x, to.y - from.y));
  const share = Math.min(0.9, distance / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function arrowOf(
  tip: Point,
  from: Point,
  { color, size }: { color: string; size: number },
): string {
  const back = towards(tip, from, 6 + size * 1.8);
  const [dx, dy] = [(back.y - tip.y) * 0.42, (tip.x - back.x) * 0.42];
  return `<path d="M${at(tip.x)} ${at(tip.y)}L${at(back.x + dx)} ${at(back.y + dy)}L${at(back.x - dx)} ${at(back.y - dy)}Z" fill="${color}"/>`;
}

function strikeOf(from: Point, to: Point, color: string): string {
  const middle = { x: from.x + (to.x - from.x) * 0.3, y: from.y + (to.y - from.y) * 0.3 };
  return `<path d="M${at(middle.x - 4)} ${at(middle.y + 5)}l4 -10m1 10l4 -10" stroke="${color}" stroke-width="1.4"/>`;
}

function nodesOf(picture: PictureSnapshot): readonly string[] {
  const { drawing, focus, palette } = picture;
  return [...drawing.nodes].map(([id, node]) => {
    const disc = discOf(picture, id);
    const look = drawNode(node.key, node, { focus, palette });
    const ring = `stroke="${look.ringColor}" stroke-width="${look.ring}"`;
    return shapeOf(node.type, disc, `fill="${look.color}" ${ring}`, look.color);
  });
}

function shapeOf(
  type: NodeType,
  { x, y, radius: r }: Point & { readonly radius: number },
  paint: string,
  color: string,
): string {
  switch (SHAPES[type]) {
    case 'circle':
      return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(r)}" ${paint}/>`;
    case 'ring':
      return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(r * 0.72)}" fill="none" stroke="${color}" stroke-width="${at(r * 0.5)}"/>`;
    case 'square':
      return `<rect x="${at(x - r * 0.84)}" y="${at(y - r * 0.84)}" width="${at(r * 1.68)}" height="${at(r * 1.68)}" rx="1.5" ${paint}/>`;
    case 'diamond':
      return `<path d="M${at(x)} ${at(y - r * 1.1)}L${at(x + r * 1.1)} ${at(y)}L${at(x)} ${at(y + r * 1.1)}L${at(x - r * 1.1)} ${at(y)}Z" ${paint}/>`;
    case 'triangle':
      return `<path d="M${at(x)} ${at(y - r)}L${at(x + r)} ${at(y + r * 0.8)}L${at(x - r)} ${at(y + r * 0.8)}Z" ${paint}/>`;
    case 'page':
      return `<rect x="${at(x - r * 0.7)}" y="${at(y - r * 0.9)}" width="${at(r * 1.4)}" height="${at(r * 1.8)}" rx="1.5" ${paint}/>`;
  }
}

function labelsOf({ labels, palette }: PictureSnapshot): readonly string[] {
  return labels.map(({ text, x, y, font, color }) => {
    const [, weight = '500', size = '12px'] = /^(\d+) (\d+px)/.exec(font) ?? [];
    return `<text x="${at(x)}" y="${at(y)}" dominant-baseline="central" font-size="${size}" font-weight="${weight}" fill="${color}" stroke="${palette.background}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${escaped(text)}</text>`;
  });
}

function footOf(picture: PictureSnapshot, origin: Origin): readonly string[] {
  const { height, palette, drawing, width } = picture;
  const types = [...new Set([...drawing.nodes.values()].map(({ type }) => type))].sort();
  const statuses = [...new Set([...drawing.edges.values()].map((edge) => edge.attributes.status))];
  const top = height + 20;
  let left = 16;
  const legend = types.flatMap((type) => {
    const color = palette.node[type];
    const x = left + 6;
    left += 22 + NAMES[type].length * 7 + 14;
    return [
      shapeOf(type, { x, y: top, radius: 5.5 }, `fill="${color}"`, color),
      words(NAMES[type], { x: x + 12, y: top }, palette.softInk),
    ];
  });
  const strokes = statuses.sort().flatMap((status) => {
    const x = left;
    left += 32 + status.length * 7 + 14;
    const color = status === 'denied' ? palette.denied : palette.softInk;
    const dash = DASHES[status] === '' ? '' : ` stroke-dasharray="${DASHES[status]}"`;
    return [
      `<path d="M${x} ${top}h24" stroke="${color}" stroke-width="1.6"${dash}/>`,
      ...(status === 'denied' ? [strikeOf({ x, y: top }, { x: x + 24, y: top }, color)] : []),
      words(status, { x: x + 30, y: top }, palette.softInk),
    ];
  });
  const line = [origin.query, origin.shown, origin.source]
    .filter((part) => part !== '')
    .join('  ·  ');
  return [
    `<path d="M0 ${height}.5H${width}" stroke="${palette.border}"/>`,
    ...legend,
    ...strokes,
    words(line.slice(0, 300), { x: 16, y: top + 24 }, palette.ink),
  ];
}

function words(text: string, { x, y }: Point, color: string): string {
  return `<text x="${at(x)}" y="${at(y)}" dominant-baseline="central" font-size="12px" fill="${color}">${escaped(text)}</text>`;
}
