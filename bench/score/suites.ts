// The measurements that `npm run score` offers, in the order in which they are printed.

import type { Suite } from './suite.ts';

export const SUITES: readonly Suite[] = [];
