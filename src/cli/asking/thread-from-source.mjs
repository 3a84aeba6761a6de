// Starts query-thread.ts in a checkout, where a thread has no loader for TypeScript unless it asks for one.

import { register } from 'tsx/esm/api';

register();
await import('./query-thread.ts');
