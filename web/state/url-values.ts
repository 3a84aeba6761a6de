// Places, cameras, parameters and windows of time in, their spelling in a URL out, and back; what is no such thing
// is undefined.

import { ANY_TIME, type Camera, type Parameter, type Placed, type TimeWindow } from './view.ts';

const NUMBER = String.raw`-?\d{1,7}(?:\.\d{1,5})?`;
const PLACED = new RegExp(`^(${NUMBER}),(${NUMBER}),(.+)$`, 's');
const CAMERA = new RegExp(`^(${NUMBER}),(${NUMBER}),(${NUMBER})$`);
const PARAMETER = /^([\p{L}_][\p{L}\p{N}_]{0,99})=(.{1,2000})$/su;
const MAX_PARAMETERS = 20;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A number as a URL can bring it back: five decimals, never minus zero. */
export function shortNumber(value: number): number {
  const short = Math.round(value * 100_000) / 100_000;
  return short === 0 || !Number.isFinite(short) ? 0 : short;
}

/** "12.5,-3,person:anna". */
export function writePlaced({ key, x, y }: Placed): string {
  return `${plain(x)},${plain(y)},${key}`;
}

/** Reads what `writePlaced` wrote. */
export function readPlaced(value: string, maxKey: number): Placed | undefined {
  const found = PLACED.exec(value.slice(0, maxKey + 40));
  if (found === null) return undefined;
  const [, x = '', y = '', key = ''] = found;
  return key.length > maxKey ? undefined : { key, x: shortNumber(+x), y: shortNumber(+y) };
}

/** "0.5,0.5,1". */
export function writeCamera({ x, y, ratio }: Camera): string {
  return [x, y, ratio].map(plain).join(',');
}

/** Reads what `writeCamera` wrote. */
export function readCamera(value: string | null): Camera | undefined {
  const found = CAMERA.exec(value?.slice(0, 80) ?? '');
  if (found === null) return undefined;
  const [, x = '', y = '', ratio = ''] = found;
  return +ratio > 0
    ? { x: shortNumber(+x), y: shortNumber(+y), ratio: shortNumber(+ratio) }
    : undefined;
}

// Numbers as small as 1e-7 would be written with an exponent.
function plain(value: number): string {
  return shortNumber(value)
    .toFixed(5)
    .replace(/\.?0+$/, '');
}

/** "name=Anna Lind". */
export function writeParameter({ name, text }: Parameter): string {
  return `${name}=${text}`;
}

/** The first of each name; one that is too long is left out, since cut it would mean something else. */
export function readParameters(given: URLSearchParams): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const value of given.getAll('param').slice(0, MAX_PARAMETERS)) {
    const [, name, text] = PARAMETER.exec(value) ?? [];
    if (name !== undefined && text !== undefined && !found.has(name))
      found.set(name, { name, text });
  }
  return [...found.values()];
}

/** The window of `since`, `until` and `undated`. */
export function readTime(given: URLSearchParams): TimeWindow {
  const from = dayOf(given.get('since'));
  const to = dayOf(given.get('until'));
  const undated = given.get('undated') !== 'hidden';
  if (from === undefined && to === undefined && undated) return ANY_TIME;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    undated,
  };
}

function dayOf(value: string | null): string | undefined {
  return value !== null && DAY.test(value) ? value : undefined;
}
