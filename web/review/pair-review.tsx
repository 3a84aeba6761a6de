// The pairs that wait in; the first of them, both candidates side by side with their sentences, and the ways
// to answer, out.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Name } from '../panels/name.tsx';
import { counted } from '../panels/words.ts';
import type { Loaded } from '../state/store.ts';
import { CandidateCard } from './candidate-card.tsx';
import { decided, keep, pairs, saving, takeBackLast, waiting } from './desk.ts';
import { ReasonBox, reasonText } from './reason-box.tsx';
import type { ReviewPair } from './types.ts';

const ANSWERS = [
  { verdict: 'same', name: 'Same', key: 's' },
  { verdict: 'different', name: 'Different', key: 'd' },
  { verdict: 'unsure', name: 'Unsure', key: 'u' },
] as const;

/** What the keys of the review do: s, d, u answer, z takes back. */
export function answerKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const pressed = event.key.toLowerCase();
  const found = ANSWERS.find(({ key }) => key === pressed);
  if (found === undefined && pressed !== 'z') return;
  event.preventDefault();
  if (found === undefined) void takeBackLast();
  else answerFirst(found.verdict);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

function answerFirst(verdict: (typeof ANSWERS)[number]['verdict']): void {
  const [pair] = pairs.peek();
  if (pair === undefined) return;
  const reason = reasonText.peek();
  void keep({ act: 'decide', suggestion: pair.id, verdict }, reason).then((kept) => {
    if (kept) reasonText.value = '';
  });
}

/** The pair at hand. */
export function PairReview({ data }: { readonly data: Loaded }) {
  const [pair] = pairs.value;
  const done = decided.value.length;
  const title = useRef<HTMLHeadingElement>(null);
  const id = pair?.id;
  // The next pair is read from its top, wherever the answer was given.
  useLayoutEffect(() => {
    if (id !== undefined) title.current?.focus();
  }, [id]);
  if (pair === undefined)
    return (
      <div class="desk-body">
        <p>
          {done === 0
            ? 'No pair waits. What the rules are unsure of is asked here.'
            : `No pair waits any more; ${done} decided.`}
        </p>
        {done > 0 && <TakeBack />}
      </div>
    );
  return (
    <div class="desk-body">
      <div class="desk-progress">
        <progress aria-label="Pairs decided" max={done + waiting.value} value={done} />
        <span class="quiet">
          {done} decided, {counted(waiting.value, 'pair waits', 'pairs wait')} for you
        </span>
      </div>
      <h3 class="desk-question" ref={title} tabIndex={-1}>
        Is <Name text={pair.left.label} /> the same as <Name text={pair.right.label} />?
      </h3>
      <p class="quiet">{reasonWords(pair)}</p>
      <div class="candidates">
        <CandidateCard data={data} candidate={pair.left} />
        <CandidateCard data={data} candidate={pair.right} />
      </div>
      <ReasonBox />
      <div class="desk-answers">
        {ANSWERS.map(({ verdict, name, key }) => (
          <button
            key={verdict}
            type="button"
            class="button"
            aria-keyshortcuts={key}
            aria-disabled={saving.value}
            onClick={() => answerFirst(verdict)}
          >
            {name} <kbd>{key}</kbd>
          </button>
        ))}
        <TakeBack />
        {saving.value && <span class="quiet">Drawing the graph anew</span>}
      </div>
    </div>
  );
}

function TakeBack() {
  return (
    <button
      type="button"
      class="button"
      aria-keyshortcuts="z"
      aria-disabled={saving.value || decided.value.length === 0}
      onClick={() => void takeBackLast()}
    >
      Undo <kbd>z</kbd>
    </button>
  );
}

/** "Score 0.62: the same full name; one in sport, the other in politics" */
function reasonWords({ score, reason }: ReviewPair): string {
  return `Score ${score.toFixed(2)}: ${reason}`;
}
