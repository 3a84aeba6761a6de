// A checked request in; nothing, or the error that says what is wrong with it, out.

import type { z } from '@hono/zod-openapi';
import { RapportError } from '../model/index.ts';
import { describeIssue } from './describe-issue.ts';

/**
 * Refuses a request that its schema refuses.
 *
 * @throws RapportError `request.invalid`.
 */
export function refuseInvalid(result: Checked): void {
  if (result.success || result.error === undefined) return;
  const { data, target, error } = result;
  const words = describeIssue({ issue: error.issues[0], data, target });
  throw new RapportError('request.invalid', `${words}.`, {
    suggestions: ['GET /api/openapi.json says what each address takes.'],
  });
}

interface Checked {
  readonly success: boolean;
  readonly target: string;
  readonly data?: unknown;
  readonly error?: z.ZodError;
}
