// The measurements that `npm run score` offers, in the order in which they are printed.

import { ATTRIBUTION_SUITE } from './attribution.ts';
import { COREFERENCE_SUITE } from './coreference.ts';
import { ECB_PLUS_SUITE } from './ecb-plus.ts';
import { EVENTS_SUITE } from './events.ts';
import { IDENTITY_SUITE } from './identity.ts';
import { LANGUAGE } from './language.ts';
import { LANGUAGE_ERRORS } from './language-errors.ts';
import { PLACES_SUITE } from './places.ts';
import { QUESTIONS_SUITE } from './questions.ts';
import { RELATIONS_SUITE } from './relations.ts';
import type { Suite } from './suite.ts';
import { TIMES_SUITE } from './times.ts';
import { WIRE_SUITE } from './wire.ts';

export const SUITES: readonly Suite[] = [
  LANGUAGE,
  LANGUAGE_ERRORS,
  EVENTS_SUITE,
  RELATIONS_SUITE,
  TIMES_SUITE,
  ATTRIBUTION_SUITE,
  IDENTITY_SUITE,
  ECB_PLUS_SUITE,
  PLACES_SUITE,
  COREFERENCE_SUITE,
  QUESTIONS_SUITE,
  WIRE_SUITE,
];
