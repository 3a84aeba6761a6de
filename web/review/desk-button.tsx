// The button of the top bar that says how many pairs wait, and opens the dialog of corrections.

import { useEffect } from 'preact/hooks';
import { Icon } from '../panels/icon.tsx';
import { counted } from '../panels/words.ts';
import { deskState, readDesk, waiting } from './desk.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { openFace } from './open.ts';

/** The button, and the dialog while it is open. */
export function DeskButton() {
  useEffect(() => {
    if (deskState.peek() === 'unread') void readDesk();
  }, []);
  const count = waiting.value;
  const words = count === 0 ? 'Review' : `Review ${counted(count, 'pair')}`;
  return (
    <>
      <button
        type="button"
        class="button desk-button"
        aria-label={words}
        aria-haspopup="dialog"
        title="Pairs that may be one thing, and what you judged"
        onClick={() => {
          openFace.value = 'pairs';
        }}
      >
        <Icon name="edit" /> <span class="button-words">Review</span>{' '}
        {count > 0 && <span class="desk-count">{count.toLocaleString('en-GB')}</span>}
      </button>
      {openFace.value !== undefined && <DeskDialog face={openFace.value} />}
    </>
  );
}
