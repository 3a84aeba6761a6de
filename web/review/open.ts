// Which face of the dialog of corrections is open; apart, so that the button needs nothing else.

import { signal } from '@preact/signals';

/** What the dialog shows. */
export type Face = 'pairs' | 'judgements';

/** The open face; undefined while the dialog is closed. */
export const openFace = signal<Face | undefined>(undefined);
