// Whether the dialog that adds articles is open, and the files that were dropped on the page.

import { signal } from '@preact/signals';

/** Whether the dialog is open. */
export const addOpen = signal(false);
/** Files dropped on the page that are not read yet. */
export const dropped = signal<readonly File[]>([]);

/** Takes files that are dropped anywhere on the page. */
export function listenToDrops(): void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    dropped.value = [...(event.dataTransfer?.files ?? [])];
    addOpen.value = true;
  });
}
