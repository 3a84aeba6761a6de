// One measurement in a process of its own: `measure.ts SYSTEM` or `measure.ts threads N`. Prints JSON.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { SYSTEMS } from './systems.ts';
import { sampleTexts } from './text.ts';

const PASSES = 5;

/** What a process says of one system; the memory is the most it ever held. */
export interface SystemFigures {
  /** From the start of loading to the first answer. */
  readonly loadMs: number;
  readonly firstPassMs: number;
  /** The best of the passes after the first, in time of all processors and in time passed. */
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly found: number;
  readonly memoryMb: number;
}

const [subject = '', threads = ''] = process.argv.slice(2);
const figures = subject === 'threads' ? await inThreads(Number(threads)) : alone(subject);
console.log(JSON.stringify(figures ?? null));

function alone(name: string): SystemFigures | undefined {
  const start = performance.now();
  const run = SYSTEMS.find((system) => system.name === name)?.load();
  run?.('Warm up.');
  const loadMs = performance.now() - start;
  if (run === undefined) return undefined;
  const { texts } = sampleTexts();
  const passes = Array.from({ length: PASSES }, () => {
    const before = { cpu: process.cpuUsage(), wall: performance.now() };
    const found = texts.reduce((sum, text) => sum + run(text), 0);
    const { user, system } = process.cpuUsage(before.cpu);
    return { found, cpuMs: (user + system) / 1000, wallMs: performance.now() - before.wall };
  });
  const later = passes.slice(1);
  return {
    loadMs,
    firstPassMs: passes[0]?.wallMs ?? 0,
    cpuMs: Math.min(...later.map(({ cpuMs }) => cpuMs)),
    wallMs: Math.min(...later.map(({ wallMs }) => wallMs)),
    found: passes[0]?.found ?? 0,
    memoryMb: process.resourceUsage().maxRSS / 1024,
  };
}

/** Milliseconds of a pass over all texts by each of `count` threads at the same time. */
async function inThreads(count: number): Promise<number> {
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('./thread.mjs', import.meta.url)),
  );
  const pass = async (): Promise<number> => {
    const start = performance.now();
    const ends = workers.map((worker) => once(worker, 'message'));
    for (const worker of workers) worker.postMessage('pass');
    await Promise.all(ends);
    return performance.now() - start;
  };
  await pass();
  const spent: number[] = [];
  for (let i = 1; i < PASSES; i += 1) spent.push(await pass());
  await Promise.all(workers.map((worker) => worker.terminate()));
  return Math.min(...spent);
}
