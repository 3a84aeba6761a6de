// Words in; what the one live region of the page tells a screen reader, out.

import { signal } from '@preact/signals';

/** What a screen reader is told. */
export const announcement = signal('');
