// Wishes of the reader in, moves of the camera out. With reduced motion the camera jumps.

import type Sigma from 'sigma';
import { type Direction, nearestIn, type Point } from './nearest.ts';

/** What a reader can do with the camera, and ask of it. */
export interface CameraMoves {
  /** Shows all that is visible; at once, or as the reader's eyes can follow. */
  readonly fit: (atOnce?: boolean) => void;
  /** Brings one node to the middle. */
  readonly centre: (key: string) => void;
  /** Moves only when more than half of the nodes are off screen; says whether it moved. */
  readonly reveal: (keys: readonly string[]) => boolean;
  readonly zoom: (direction: 'in' | 'out') => void;
  /** The nearest visible node in a direction, from a node or from the middle. */
  readonly nearest: (from: string | undefined, direction: Direction) => string | undefined;
}

interface Names {
  /** Where a node stands in the graph's own units. */
  readonly placeOf: (key: string) => { readonly x: number; readonly y: number } | undefined;
  /** Keys of the visible nodes. */
  readonly keys: () => readonly string[];
  /** Whether what is visible is all there is. */
  readonly whole: boolean;
}

/** Room around what fits, for labels; less of it where there is little. */
const PADDING_PX = 72;
const PADDING_SHARE = 0.11;

function durationMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 350;
}

/** The moves on a sigma instance. */
export function cameraMoves(sigma: Sigma, names: Names): CameraMoves {
  const camera = sigma.getCamera();
  const move = (state: { x: number; y: number; ratio: number }, atOnce = false): void => {
    const duration = atOnce ? 0 : durationMs();
    if (duration === 0) camera.setState(state);
    else void camera.animate(state, { duration });
  };
  // Places come from the graph, not from sigma's cache, which holds raw numbers until it has drawn.
  const points = (keys: readonly string[]): readonly Point[] =>
    keys.flatMap((key) => {
      const place = names.placeOf(key);
      return place === undefined ? [] : [{ key, ...pick(sigma.graphToViewport(place)) }];
    });
  const frame = (keys: readonly string[], atOnce = false): void => {
    const state = frameOf(sigma, points(keys));
    if (state !== undefined) move(state, atOnce);
  };
  return {
    fit: (atOnce) =>
      names.whole ? frame(names.keys(), atOnce) : move({ x: 0.5, y: 0.5, ratio: 1 }, atOnce),
    centre: (key) => {
      const [point] = points([key]);
      if (point === undefined) return;
      const ratio = Math.min(camera.getState().ratio, 0.6);
      move({ ...pick(sigma.viewportToFramedGraph(point)), ratio });
    },
    reveal: (keys) => {
      const { width, height } = sigma.getDimensions();
      const all = points(keys);
      const off = all.filter((p) => p.x < 0 || p.y < 0 || p.x > width || p.y > height);
      if (off.length * 2 <= all.length) return false;
      frame(keys);
      return true;
    },
    zoom: (direction) => {
      const { ratio, ...rest } = camera.getState();
      move({
        ...rest,
        ratio: camera.getBoundedRatio(direction === 'in' ? ratio / 1.5 : ratio * 1.5),
      });
    },
    nearest: (from, direction) => {
      const { width, height } = sigma.getDimensions();
      const all = points(names.keys());
      const start = all.find((p) => p.key === from) ?? { key: '', x: width / 2, y: height / 2 };
      return nearestIn(all, start, direction);
    },
  };
}

function pick({ x, y }: { readonly x: number; readonly y: number }) {
  return { x, y };
}

function frameOf(sigma: Sigma, points: readonly Point[]) {
  if (points.length === 0) return undefined;
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const { width, height } = sigma.getDimensions();
  const { ratio } = sigma.getCamera().getState();
  const middle = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
  const roomOf = (side: number): number =>
    Math.max(80, side - 2 * Math.min(PADDING_PX, side * PADDING_SHARE));
  const shareX = (right - left) / roomOf(width);
  const shareY = (bottom - top) / roomOf(height);
  const wanted = Math.max(ratio * Math.max(shareX, shareY), 0.25);
  return { ...pick(middle), ratio: sigma.getCamera().getBoundedRatio(wanted) };
}
