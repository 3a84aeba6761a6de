// Every event type in one table, in the order of EVENT_TYPES.

import type { EventDeclaration, EventType } from '../types.ts';
import { ACCUSE } from './accuse.ts';
import { AGREE } from './agree.ts';
import { AID } from './aid.ts';
import { ASSAULT } from './assault.ts';
import { BUSINESS } from './business.ts';
import { COERCE } from './coerce.ts';
import { CONCEDE } from './concede.ts';
import { CONSULT } from './consult.ts';
import { COOPERATE } from './cooperate.ts';
import { DISASTER } from './disaster.ts';
import { JUSTICE } from './justice.ts';
import { LIFE } from './life.ts';
import { MOBILIZE } from './mobilize.ts';
import { MOVEMENT } from './movement.ts';
import { PERSONNEL } from './personnel.ts';
import { PROTEST } from './protest.ts';
import { REJECT } from './reject.ts';
import { REQUEST } from './request.ts';
import { RETREAT } from './retreat.ts';
import { SANCTION } from './sanction.ts';
import { STATEMENT } from './statement.ts';
import { SUPPORT } from './support.ts';
import { THREATEN } from './threaten.ts';

/** Every event type: what it is, its modes and scores, and the words that express it. */
export const EVENTS = {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  LIFE,
  PERSONNEL,
  JUSTICE,
  BUSINESS,
  MOVEMENT,
  STATEMENT,
  DISASTER,
} as const satisfies Record<EventType, EventDeclaration>;
