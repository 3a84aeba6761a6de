// A fetch that is not done in; a skeleton or the reason, out.

import type { Fetched } from './use-fetched.ts';

/** Grey lines while loading, words when it failed. */
export function Pending({ fetched }: { readonly fetched: Fetched<unknown> }) {
  if (fetched.state === 'failed') {
    return (
      <p class="problem" role="alert">
        {fetched.message}
      </p>
    );
  }
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">Loading</span>
      <i />
      <i />
      <i />
    </div>
  );
}
