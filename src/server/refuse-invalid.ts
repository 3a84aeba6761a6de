// The result of checking a part of a request in; an error that says what is wrong with it thrown.

import type { z } from '@hono/zod-openapi';
import { RapportError } from '../model/index.ts';
import { describeIssue } from './describe-issue.ts';

/** What the checker hands on. */
export interface Checked {
  readonly success: boolean;
  readonly target: string;
  readonly data?: unknown;
  readonly error?: z.ZodError;
}

/** Refuses what its schema refused. @throws RapportError `request.invalid` */
export function refuseInvalid(result: Checked): void {
  if (result.success || result.error === undefined) return;
  const { data, target, error } = result;
  const words = describeIssue({ issue: error.issues[0], data, target });
  throw new RapportError('request.invalid', `${words}.`, {
    suggestions: ['GET /api/openapi.json says what each address takes.'],
  });
}
