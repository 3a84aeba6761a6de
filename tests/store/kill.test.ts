import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { afterAll, expect, it } from 'vitest';
import { openStore, STORE_FILE } from '../../src/store/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the child until it has said `enough` ids, kills it with no warning, and gives what it said. */
function killedAfter(enough: number, from: number): Promise<readonly string[]> {
  const script = fileURLToPath(new URL('./add-without-end.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    said += chunk;
    if (said.split('\n').length > enough) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // A last line without its end was not said in full.
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1));
      else reject(new Error(`the child ended by itself: ${signal}`));
    });
  });
}

it('loses nothing that was reported when the process is killed, and the next one goes on', async () => {
  const reported: string[] = [];
  for (const enough of [1, 7, 23]) {
    reported.push(...(await killedAfter(enough, reported.length * 1_000)));
    const store = openStore(folder);
    const kept = new Set<string>([...store.documents()].map(({ id }) => id));
    expect(reported.filter((id) => !kept.has(id))).toEqual([]);
    const { documents, readings } = store.counts();
    expect(readings).toBe(documents);
    expect([...store.articles()]).toHaveLength(documents);
    store.close();
    const database = new Database(join(folder, STORE_FILE));
    expect(database.pragma('integrity_check')).toMatchObject([{ integrity_check: 'ok' }]);
    expect(database.pragma('foreign_key_check')).toEqual([]);
    database.close();
  }
  expect(reported.length).toBeGreaterThanOrEqual(31);
});
