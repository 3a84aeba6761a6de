// A title in; the head of a dialog, with the button that closes it, out.

import { Icon } from './icon.tsx';

/** The head of the dialog that it stands in; `id` is what the dialog is labelled by. */
export function DialogHead({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <header class="help-head">
      <h2 id={id} class="card-title">
        {title}
      </h2>
      <button
        type="button"
        class="icon-button"
        aria-label="Close"
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
