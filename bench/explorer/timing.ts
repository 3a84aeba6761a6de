// Work in; how long it took, out.

/** A result and the milliseconds it took. */
export function timed<T>(run: () => T): readonly [T, number] {
  const startMs = performance.now();
  const result = run();
  return [result, performance.now() - startMs];
}

/** The least milliseconds of several runs: the one that the rest of the machine disturbed least. */
export function bestOf(runs: number, run: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => timed(run)[1]));
}

/** A result and the processor's milliseconds that it took, of this process alone. */
export function spent<T>(run: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1_000];
}

/** The value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A table in Markdown, every column of numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---:|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** "12,345". */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
