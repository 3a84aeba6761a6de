// Keys, or lines of a file, in; answers out. At a terminal lines are edited, completed with Tab and
// remembered; from a pipe they are read to the end, and the status says whether all were answered.

import { type CompleterResult, createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { RapportError } from '../../model/index.ts';
import { isOpenCypher } from '../../query/is-open-cypher.ts';
import { EXIT, type ExitStatus } from '../failure.ts';
import { appendHistory, MOST_ENTRIES, readHistory } from './history-file.ts';
import type { Outcome, Session } from './session.ts';
import { addLine, lastStatement, type Pending, type Statement } from './statement.ts';

/** Where to read and write. */
export interface EditorOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Where what is refused is written. */
  readonly errors: Writable;
  /** Whether a person types. */
  readonly terminal: boolean;
  readonly historyFile: string;
}

const PROMPT = 'rapport> ';
const MORE = '     ... ';
const LONGEST_LIST = 40;

type Done = (error: null, result: CompleterResult) => void;

/**
 * Runs statements until the input ends or a person leaves.
 *
 * @throws RapportError `usage` when a pipe holds no statement.
 */
export async function editLines(session: Session, options: EditorOptions): Promise<ExitStatus> {
  return new LineEditor(session, options).run();
}

class LineEditor {
  readonly #session: Session;
  readonly #options: EditorOptions;
  readonly #lines: Interface;
  /** The list that the arrow keys go through, newest first, once readline has handed it out. */
  #history: string[] = [];
  #pending: Pending = [];
  #running: AbortController | undefined;
  #queue: Promise<void> = Promise.resolve();
  #asked = 0;
  #refused = 0;

  constructor(session: Session, options: EditorOptions) {
    this.#session = session;
    this.#options = options;
    const { input, output, terminal, historyFile } = options;
    this.#lines = createInterface({
      input,
      output,
      terminal,
      historySize: MOST_ENTRIES,
      history: terminal ? [...readHistory(historyFile)].reverse() : [],
      removeHistoryDuplicates: true,
      prompt: terminal ? PROMPT : '',
      completer: (line: string, done: Done) =>
        void this.#complete(line).then((result) => done(null, result)),
    });
  }

  run(): Promise<ExitStatus> {
    this.#lines.on('line', (line) => this.#take(line));
    this.#lines.on('history', (history: string[]) => {
      this.#history = history;
    });
    this.#lines.on('SIGINT', () => this.#interrupt());
    this.#ask();
    return new Promise((resolve, reject) => {
      this.#lines.on('close', () => {
        const last = lastStatement(this.#pending);
        this.#pending = [];
        if (last !== undefined && !this.#options.terminal) this.#start(last);
        this.#queue.then(() => resolve(this.#status())).catch(reject);
      });
    });
  }

  #status(): ExitStatus {
    if (this.#options.terminal) return EXIT.ok;
    if (this.#asked === 0) {
      throw new RapportError('usage', 'No question was given.', {
        suggestions: ['rapport query "who met whom"', 'rapport query --help says more.'],
      });
    }
    return this.#refused > 0 ? EXIT.usage : EXIT.ok;
  }

  #take(line: string): void {
    const next = addLine(this.#pending, line);
    if ('kind' in next) {
      this.#pending = [];
      this.#remember(next);
      this.#start(next);
    } else {
      this.#pending = next;
      this.#ask();
    }
  }

  // Lines that come while a query runs wait for it.
  #start(statement: Statement): void {
    this.#queue = this.#queue.then(() => this.#perform(statement));
  }

  async #perform(statement: Statement): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const outcome = await this.#session.run(statement, running.signal);
    this.#running = undefined;
    this.#show(outcome);
    if (outcome.state === 'leaving') this.#lines.close();
    else this.#ask();
  }

  #show({ state, text, forProgram }: Outcome): void {
    this.#asked += 1;
    if (state === 'refused') this.#refused += 1;
    const { output, errors } = this.#options;
    (state === 'refused' && forProgram !== true ? errors : output).write(text);
  }

  #ask(): void {
    if (!this.#options.terminal) return;
    this.#lines.setPrompt(this.#pending.length === 0 ? PROMPT : MORE);
    this.#lines.prompt();
  }

  #interrupt(): void {
    if (this.#running !== undefined) {
      this.#running.abort();
      return;
    }
    this.#pending = [];
    this.#options.output.write('\n');
    // What stands on the line is dropped: Ctrl-U, then the rest of it.
    this.#lines.write(null, { ctrl: true, name: 'u' });
    this.#lines.write(null, { ctrl: true, name: 'k' });
    this.#ask();
  }

  // A statement of several lines is found again as one.
  #remember({ kind, text, lines }: Statement): void {
    if (!this.#options.terminal) return;
    const line = text.includes('//') ? text : text.replaceAll(/\s*\n\s*/g, ' ');
    const entry = kind === 'command' ? `:${text}` : isOpenCypher(text) ? `${line};` : line;
    if (lines > 1 && !entry.includes('\n')) this.#history.splice(0, lines, entry);
    appendHistory(this.#options.historyFile, entry);
  }

  async #complete(line: string): Promise<CompleterResult> {
    const before = this.#pending.map((one) => `${one}\n`).join('');
    try {
      const { from, options } = await this.#session.complete(before + line);
      if (from < before.length) return [[], line];
      const texts = options.slice(0, LONGEST_LIST).map(({ text }) => text);
      return [texts, (before + line).slice(from)];
    } catch {
      // Completion is a convenience; the query itself will say what is wrong.
      return [[], line];
    }
  }
}
