// Statements in, answers out, one after another: what a conversation at the prompt remembers. Reading keys
// and writing to a terminal is line-editor.ts's work.

import { RapportError } from '../../model/index.ts';
import { type AnswerFormat, formatAnswer } from '../../query/format.ts';
import type { Completion } from '../../query/index.ts';
import { toErrorBody } from '../../server/error-reply.ts';
import type { QueryParameters, TimedAnswer } from '../../server/index.ts';
import { askIn } from '../asking/ask-in.ts';
import type { QueryPool } from '../asking/query-pool.ts';
import { describeError } from '../failure.ts';
import { addParameter } from '../parameter-option.ts';
import { caretLines } from './caret.ts';
import type { Statement } from './statement.ts';

/** How a session begins. */
export interface SessionOptions {
  readonly pool: QueryPool;
  readonly format: AnswerFormat;
  readonly parameters: QueryParameters;
}

/** What became of a statement. */
export interface Outcome {
  readonly text: string;
  readonly state: 'answered' | 'refused' | 'leaving';
  /** Whether the text is for a program to read, whatever it says. */
  readonly forProgram?: boolean;
}

const FORMATS: readonly string[] = [
  'table',
  'json',
  'ndjson',
  'csv',
] satisfies readonly AnswerFormat[];
/** Questions of a conversation that the next may go on from. */
const REMEMBERED = 20;

/** A conversation. */
export class Session {
  readonly #pool: QueryPool;
  #format: AnswerFormat;
  #parameters: QueryParameters;
  #previous: readonly string[] = [];

  constructor({ pool, format, parameters }: SessionOptions) {
    this.#pool = pool;
    this.#format = format;
    this.#parameters = parameters;
  }

  /** Does what a statement says; a failure that a person can act on is an outcome too. */
  async run({ kind, text }: Statement, signal: AbortSignal): Promise<Outcome> {
    try {
      return kind === 'command' ? this.#command(text) : await this.#ask(text, signal);
    } catch (error) {
      if (!(error instanceof RapportError)) throw error;
      return this.#format.endsWith('json')
        ? { state: 'refused', text: `${JSON.stringify(toErrorBody(error))}\n`, forProgram: true }
        : { state: 'refused', text: `${describeRefusal(text, error)}\n` };
    }
  }

  /** What could be written at the end of a text. */
  async complete(text: string): Promise<Completion> {
    const task = { kind: 'complete', text, position: text.length } as const;
    return (await this.#pool.run(task)).value;
  }

  async #ask(text: string, signal: AbortSignal): Promise<Outcome> {
    const answer = await askIn(this.#pool, text, {
      parameters: this.#parameters,
      previous: this.#previous,
      signal,
    });
    this.#previous = answer.kind === 'question' ? [...this.#previous, text].slice(-REMEMBERED) : [];
    return { state: 'answered', text: this.#write(answer) };
  }

  #write({ elapsedMs = 0, ...answer }: TimedAnswer): string {
    if (this.#format !== 'table') return formatAnswer(answer, this.#format);
    const { kind, cypher, rows } = answer;
    const asked = kind === 'question' ? `${cypher.replaceAll(/^/gm, '  ')}\n\n` : '';
    const count = `${rows.length} row${rows.length === 1 ? '' : 's'} in ${elapsedMs} ms`;
    return `${asked}${formatAnswer(answer, 'table')}${count}\n`;
  }

  #command(text: string): Outcome {
    const [name = '', ...rest] = text.split(/\s+/);
    const value = rest.join(' ');
    if (['quit', 'exit', 'q'].includes(name)) return { state: 'leaving', text: '' };
    if (name === 'new') this.#previous = [];
    else if (name === 'param') return this.#setParameter(value);
    else if (name === 'format' && FORMATS.includes(value)) this.#format = value as AnswerFormat;
    else return { state: name === 'help' ? 'answered' : 'refused', text: HELP };
    return { state: 'answered', text: '' };
  }

  #setParameter(text: string): Outcome {
    if (text !== '') this.#parameters = addParameter(text, this.#parameters);
    const lines = Object.entries(this.#parameters).map(
      ([name, value]) => `$${name} = ${JSON.stringify(value)}\n`,
    );
    return { state: 'answered', text: lines.join('') || 'no parameters\n' };
  }
}

function describeRefusal(query: string, error: RapportError): string {
  const { position } = error;
  const place = position === undefined ? '' : `${caretLines(query, position)}\n`;
  return place + describeError(error).replace(/^rapport: /, '');
}

const HELP = `A question ends with its line; openCypher with ; or an empty line. Tab completes, Ctrl-C stops.
  :format table|json|ndjson|csv   how answers are written
  :param name=value        sets $name of openCypher; without a value lists what is set
  :new                     forgets the questions before, from which "and in Oslo?" would go on
  :quit                    leaves, as Ctrl-D does
`;
