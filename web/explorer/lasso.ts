// The points of a line that a pointer draws in; the line on the picture, and the nodes that it encloses
// selected, out.

import { counted } from '../panels/words.ts';
import { selectedKeys, selectionOf } from '../state/several.ts';
import { announcement, choose, view, visible } from '../state/store.ts';
import type { Place } from './drawing.ts';
import { isInside } from './inside.ts';
import { stage } from './stage.ts';

const SVG = 'http://www.w3.org/2000/svg';
let line: SVGPolygonElement | undefined;

/** Draws the line so far; once it is `done`, selects what it encloses besides what was selected. */
export function followLasso(
  container: HTMLElement,
  points: readonly Place[],
  isDone: boolean,
): void {
  if (!isDone) {
    draw(container, points);
    return;
  }
  line?.parentElement?.remove();
  line = undefined;
  const inside = [...visible.peek().nodes].filter((key) => {
    const place = stage.peek()?.screenPlaceOf(key);
    return place !== undefined && isInside(place, points);
  });
  announcement.value = `${counted(inside.length, 'name')} enclosed`;
  if (inside.length === 0) return;
  choose(selectionOf([...selectedKeys(view.peek().selection), ...inside]));
}

function draw(container: HTMLElement, points: readonly Place[]): void {
  if (line === undefined) {
    const svg = document.createElementNS(SVG, 'svg');
    svg.classList.add('lasso');
    svg.setAttribute('aria-hidden', 'true');
    line = document.createElementNS(SVG, 'polygon');
    svg.append(line);
    container.append(svg);
  }
  line.setAttribute('points', points.map(({ x, y }) => `${x},${y}`).join(' '));
}
