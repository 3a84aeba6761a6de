// Days of what passes the filters in; a strip of bars with a window over them, out. The window is two
// sliders, so that it works without a pointer; what has no date is counted beside it, never dropped.

import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../panels/icon.tsx';
import { dateWords, spanWords } from '../panels/words.ts';
import { endGathering } from '../state/steps.ts';
import {
  announcement,
  answer,
  days,
  dispatch,
  loaded,
  selectedFocus,
  view,
} from '../state/store.ts';
import { type Bins, binsOf } from './time-bins.ts';
import { type BarRange, nextRange, rangeOf, windowOf } from './time-window.ts';

const STEP_MS = 900;
const HEIGHT = 36;
/** Widest bar, as a share of the strip in percent. */
const MAX_BAR = 6;
const playing = signal(false);

function setRange(bins: Bins, [a, b]: BarRange): void {
  const range: BarRange = [Math.min(a, b), Math.max(a, b)];
  const { undated } = view.peek().hidden.time;
  dispatch({ do: 'time', time: windowOf(bins, range, undated) }, 'replace', 'time');
}

/** Counts of what is selected, or of the answer, in each bar. */
function litBars(bins: Bins): readonly number[] {
  const model = loaded.value?.model;
  const lit = selectedFocus.value?.edges ?? answer.value?.edges ?? [];
  const counts = new Array<number>(bins.bars.length).fill(0);
  for (const key of lit) {
    const first = model?.edges.get(key)?.days?.[0];
    if (first === undefined) continue;
    const at = bins.indexOf(first);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function Bars({ bins, range }: { readonly bins: Bins; readonly range: BarRange }) {
  const most = Math.max(1, ...bins.bars.map(({ count }) => count));
  const lit = litBars(bins);
  const slot = 100 / bins.bars.length;
  const width = Math.min(slot * 0.84, MAX_BAR);
  const leftOf = (bar: number): number => bar * slot + (slot - width) / 2;
  const drag = useRef<{ readonly at: number; readonly range?: BarRange }>(undefined);
  const barAt = (event: PointerEvent & { readonly currentTarget: Element }): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.floor(((event.clientX - box.left) / box.width) * bins.bars.length);
    return Math.min(bins.bars.length - 1, Math.max(0, at));
  };
  const [first, last] = range;
  const isAll = first === 0 && last === bins.bars.length - 1;
  // A count of one among thousands is still seen.
  const heightOf = (count: number): number =>
    count === 0 ? 0 : Math.max(2, HEIGHT * Math.sqrt(count / most));
  return (
    <svg
      class="time-bars"
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        const at = barAt(event);
        const isInside = !isAll && at >= first && at <= last;
        drag.current = isInside ? { at, range } : { at };
        event.currentTarget.setPointerCapture(event.pointerId);
        if (!isInside) setRange(bins, [at, at]);
      }}
      onPointerMove={(event) => {
        const held = drag.current;
        if (held === undefined) return;
        const at = barAt(event);
        if (held.range === undefined) return setRange(bins, [held.at, at]);
        const shift = Math.min(
          bins.bars.length - 1 - held.range[1],
          Math.max(-held.range[0], at - held.at),
        );
        return setRange(bins, [held.range[0] + shift, held.range[1] + shift]);
      }}
      onPointerUp={() => {
        drag.current = undefined;
        endGathering();
      }}
    >
      {bins.bars.map(({ count, from }, at) => (
        <rect
          key={from}
          class={at >= first && at <= last ? 'time-bar' : 'time-bar time-bar-out'}
          x={leftOf(at)}
          width={width}
          y={HEIGHT - heightOf(count)}
          height={heightOf(count)}
        />
      ))}
      {lit.map((count, at) =>
        count === 0 ? null : (
          <rect
            key={bins.bars[at]?.from}
            class="time-bar-lit"
            x={leftOf(at)}
            width={width}
            y={HEIGHT - heightOf(count)}
            height={heightOf(count)}
          />
        ),
      )}
    </svg>
  );
}

function Slider(props: {
  readonly bins: Bins;
  readonly range: BarRange;
  readonly end: 0 | 1;
  readonly name: string;
}) {
  const { bins, range, end } = props;
  const bar = bins.bars[range[end]];
  return (
    <input
      type="range"
      class="time-slider"
      min={0}
      max={bins.bars.length}
      value={range[end] + end}
      aria-label={props.name}
      aria-valuetext={dateWords((end === 0 ? bar?.from : bar?.to) ?? '')}
      onInput={(event) => {
        // The sliders stand at edges of bars; the two push each other, so that neither blocks.
        const edge = Number(event.currentTarget.value) - end;
        const at = Math.min(bins.bars.length - 1, Math.max(0, edge));
        setRange(bins, end === 0 ? [at, Math.max(at, range[1])] : [Math.min(at, range[0]), at]);
        event.currentTarget.value = String(at + end);
      }}
      onChange={endGathering}
    />
  );
}

function usePlay(bins: Bins | undefined): void {
  const isOn = playing.value;
  useEffect(() => {
    if (!isOn || bins === undefined) return undefined;
    const timer = setInterval(() => {
      const next = nextRange(bins, rangeOf(bins, view.peek().hidden.time));
      if (next === undefined) {
        playing.value = false;
        endGathering();
        return;
      }
      setRange(bins, next);
      announcement.value = words(bins, next);
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [isOn, bins]);
}

function words({ bars }: Bins, [first, last]: BarRange): string {
  const [start, end] = [bars[first]?.from ?? '', bars[last]?.to ?? ''];
  return spanWords(start, end);
}

function Undated({ count }: { readonly count: number }) {
  const { time } = view.value.hidden;
  return (
    <label class="time-undated">
      <input
        type="checkbox"
        checked={time.undated}
        onClick={() =>
          dispatch({ do: 'time', time: { ...time, undated: !time.undated } }, 'replace')
        }
      />
      undated <span class="tally">{count.toLocaleString('en-GB')}</span>
    </label>
  );
}

function PlayButton({ bins }: { readonly bins: Bins }) {
  const label = playing.value ? 'Stop' : `Play, one ${bins.unit} at a time`;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={() => {
        playing.value = !playing.value;
        if (!playing.value) return endGathering();
        const [first, last] = rangeOf(bins, view.peek().hidden.time);
        // At the end, it plays from the beginning.
        if (last === bins.bars.length - 1) setRange(bins, [0, first === 0 ? 0 : last - first]);
      }}
    >
      <Icon name={playing.value ? 'pause' : 'play'} />
    </button>
  );
}

/** The strip under the picture. */
export function Timeline() {
  const bins = binsOf(days.value);
  const undated = days.value.get('') ?? 0;
  usePlay(bins);
  if (bins === undefined) {
    return (
      <section class="timeline" aria-label="Time">
        <p class="quiet time-words">No relation that passes the filters has a date.</p>
        <Undated count={undated} />
      </section>
    );
  }
  const range = rangeOf(bins, view.value.hidden.time);
  const inside = bins.bars.slice(range[0], range[1] + 1);
  const count = inside.reduce((sum, bar) => sum + bar.count, 0);
  const isAll = range[0] === 0 && range[1] === bins.bars.length - 1;
  return (
    <section class="timeline" aria-label="Time">
      <PlayButton bins={bins} />
      <div class="time-strip">
        <Bars bins={bins} range={range} />
        <div class="time-sliders">
          <Slider bins={bins} range={range} end={0} name="From" />
          <Slider bins={bins} range={range} end={1} name="To" />
        </div>
      </div>
      <div class="time-side">
        <p class="time-words">{words(bins, range)}</p>
        <p class="time-line">
          <span class="tally">{count.toLocaleString('en-GB')} dated</span>
          <Undated count={undated} />
          {!isAll && (
            <button
              type="button"
              class="link-button"
              onClick={() => {
                playing.value = false;
                setRange(bins, [0, bins.bars.length - 1]);
                endGathering();
              }}
            >
              All time
            </button>
          )}
        </p>
      </div>
    </section>
  );
}
