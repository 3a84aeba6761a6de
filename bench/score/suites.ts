// The measurements that `npm run score` offers, in the order in which they are printed.

import { LANGUAGE } from './language.ts';
import { LANGUAGE_ERRORS } from './language-errors.ts';
import type { Suite } from './suite.ts';

export const SUITES: readonly Suite[] = [LANGUAGE, LANGUAGE_ERRORS];
