// What can go wrong, as one class: a code for programs, a message for people, the place, and advice.

/** Every kind of failure that Rapport reports; the server maps each to an HTTP status. */
export type ErrorCode =
  | 'article.empty'
  | 'article.binary'
  | 'article.encoding'
  | 'article.too-large'
  | 'article.not-text'
  | 'article.language'
  | 'article.format'
  | 'article.unreadable'
  | 'query.empty'
  | 'query.syntax'
  | 'query.unsupported'
  | 'query.unknown-name'
  | 'query.ambiguous'
  | 'query.unknown-type'
  | 'query.not-understood'
  | 'query.limit'
  | 'judgement.conflict'
  | 'query.cancelled'
  | 'not-found'
  | 'request.invalid'
  | 'request.too-large'
  | 'request.forbidden'
  | 'store.corrupt'
  | 'store.version'
  | 'store.locked'
  | 'server.port'
  | 'server.busy'
  | 'usage';

/** One of several things that a name in a question may mean. */
export interface NameCandidate {
  /** Node key. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** What tells it from the others: "foreign minister of Norway, in 3 articles". */
  readonly description: string;
  /** The question again, with words that mean this one, where there are such. */
  readonly question?: string;
  /** What the question would ask then. */
  readonly cypher?: string;
}

/** What an error knows besides its message. */
export interface ErrorDetails {
  /** Path, URL or line of the input at fault. */
  readonly where?: string;
  /** Offset in the query text, in UTF-16 units. */
  readonly position?: number;
  /** What would work instead, best first. */
  readonly suggestions?: readonly string[];
  /** What an ambiguous name may mean. */
  readonly candidates?: readonly NameCandidate[];
  readonly cause?: unknown;
}

/** A failure that a person can act on. */
export class RapportError extends Error {
  override readonly name = 'RapportError';
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly position: number | undefined;
  readonly suggestions: readonly string[];
  readonly candidates: readonly NameCandidate[];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.where = details.where;
    this.position = details.position;
    this.suggestions = details.suggestions ?? [];
    this.candidates = details.candidates ?? [];
  }
}
