// seeds/ in, graph/seeds.graphml and graph/seeds.json out: the committed graph of the two articles,
// so that a change in reading shows as a diff. `npm run seeds` writes it; a test says when it is stale.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rapport-seeds-'));

try {
  const program = ['--import', 'tsx', 'src/cli/main.ts', 'build', 'seeds', '--graph', folder];
  const { status, error } = spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`the build of the seeds ended with status ${status}`);
  mkdirSync(join(root, 'graph'), { recursive: true });
  for (const extension of ['graphml', 'json']) {
    copyFileSync(join(folder, `graph.${extension}`), join(root, 'graph', `seeds.${extension}`));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
