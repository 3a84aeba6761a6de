// Views in, the way back and forth between them out. Pure: a history is a value, and each step gives
// another. Moves of one kind that follow each other, as of a slider that is dragged, are one step.

/** Most steps that can be taken back. */
export const MAX_STEPS = 200;

/** Where the reader is, was, and was before going back. */
export interface History<T> {
  /** Oldest first. */
  readonly past: readonly T[];
  readonly present: T;
  /** Next first. */
  readonly future: readonly T[];
  /** What kind of moves the last step gathers. */
  readonly gathering?: string;
}

/** A history of one view. */
export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** A new step; a move of the kind that the last step gathers is part of that step. */
export function step<T>(history: History<T>, next: T, gathering?: string): History<T> {
  const isSameStep = gathering !== undefined && history.gathering === gathering;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present: next, future: [], ...(gathering === undefined ? {} : { gathering }) };
}

/** The present, changed by no step of the reader's: where the camera looks. */
export function amend<T>(history: History<T>, present: T): History<T> {
  return { ...history, present };
}

/** One step back; the same history where there is none. */
export function undo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, ...rest };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One step forth again; the same history where there is none. */
export function redo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future, ...rest };
  return { past: [...past, present], present: next, future: later };
}
