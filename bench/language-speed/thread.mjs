// Starts thread.ts in a worker thread, where the loader of the main thread does not reach.

import { tsImport } from 'tsx/esm/api';

await tsImport('./thread.ts', import.meta.url);
