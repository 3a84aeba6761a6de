// Why something is decided, in the reader's words.

import { signal } from '@preact/signals';

const REASON_MAX = 500;

/** What is typed; kept with the next decision. */
export const reasonText = signal('');

/** The box. */
export function ReasonBox() {
  return (
    <label class="reason">
      <span>Why (optional)</span>
      <input
        type="text"
        autocomplete="off"
        maxLength={REASON_MAX}
        value={reasonText.value}
        onInput={(event) => {
          reasonText.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}
