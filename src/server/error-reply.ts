// A failure in, a reply out: the code of the error gives the HTTP status, and what the program did not
// foresee gives a neutral 500 that tells nothing of its inside.

import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type ErrorCode, type NameCandidate, RapportError } from '../model/index.ts';

/** HTTP status of each kind of failure. */
export const STATUS_OF = {
  'article.empty': 422,
  'article.binary': 422,
  'article.encoding': 422,
  'article.too-large': 413,
  'article.not-text': 422,
  'article.language': 422,
  'article.format': 422,
  'article.unreadable': 422,
  'query.empty': 422,
  'query.syntax': 422,
  'query.unsupported': 422,
  'query.unknown-name': 422,
  'query.ambiguous': 422,
  'query.unknown-type': 422,
  'query.not-understood': 422,
  'query.limit': 422,
  'judgement.conflict': 409,
  'query.cancelled': 503,
  'not-found': 404,
  'request.invalid': 400,
  'request.too-large': 413,
  'request.forbidden': 403,
  'store.corrupt': 500,
  'store.version': 500,
  'store.locked': 423,
  'server.port': 500,
  'server.busy': 503,
  usage: 400,
} as const satisfies Record<ErrorCode, ContentfulStatusCode>;

/** The body of every reply that reports a failure. */
export interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly suggestions: readonly string[];
    readonly position?: number;
    /** What an ambiguous name in a question may mean. */
    readonly candidates?: readonly NameCandidate[];
  };
}

const INTERNAL: ErrorBody = {
  error: {
    code: 'internal',
    message: 'Something went wrong inside Rapport.',
    suggestions: ['See the terminal in which it runs.'],
  },
};

/** Writes an error as the API gives it. */
export function toErrorBody(error: RapportError): ErrorBody {
  const { code, message, suggestions, position, candidates } = error;
  return {
    error: {
      code,
      message,
      suggestions,
      ...(position === undefined ? {} : { position }),
      ...(candidates.length === 0 ? {} : { candidates }),
    },
  };
}

/** A failure once a reply has begun, when no status can tell it; `onUnexpected` as below. */
export function describeFailure(
  error: unknown,
  onUnexpected: (error: unknown) => void = () => {},
): ErrorBody {
  if (error instanceof RapportError) return toErrorBody(error);
  onUnexpected(error);
  return INTERNAL;
}

/** The one handler of failures; `onUnexpected` is told of those that are ours. */
export function createErrorHandler(
  onUnexpected: (error: unknown) => void = () => {},
): (error: Error, context: Context) => Response {
  return (error, context) => {
    if (error instanceof RapportError) {
      return context.json(toErrorBody(error), STATUS_OF[error.code]);
    }
    if (error instanceof HTTPException && error.status < 500) {
      return error.status === UNSUPPORTED_TYPE
        ? context.json(toErrorBody(wrongType(context)), UNSUPPORTED_TYPE)
        : context.json(toErrorBody(noJson(context)), 400);
    }
    return context.json(describeFailure(error, onUnexpected), 500);
  };
}

// What Hono refuses itself: a body that is of another media type, or is not valid JSON.

const UNSUPPORTED_TYPE = 415;

const HEADER = 'with Content-Type: application/json.';
const QUERY = `Send {"query": "who met whom"} ${HEADER}`;
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['/api/judgements', `Send {"act": "merge", "left": KEY, "right": KEY} ${HEADER}`],
]);

function adviceFor(context: Context): readonly string[] {
  return [ADVICE.get(context.req.path) ?? QUERY];
}

function wrongType(context: Context): RapportError {
  const given = context.req.header('content-type');
  const found = given === undefined ? 'missing' : `"${given.slice(0, 100)}"`;
  const message = `The header Content-Type must be application/json; it is ${found}.`;
  return new RapportError('request.invalid', message, { suggestions: adviceFor(context) });
}

function noJson(context: Context): RapportError {
  const message = 'The body of the request is not valid JSON.';
  return new RapportError('request.invalid', message, { suggestions: adviceFor(context) });
}
