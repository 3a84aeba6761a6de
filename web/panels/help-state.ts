// Whether the list of keys is open.

import { signal } from '@preact/signals';

/** Whether the dialog of keys is open. */
export const helpOpen = signal(false);
