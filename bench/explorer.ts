// What the explorer costs, measured beside the same work done as other explorers do it: views of large
// graphs, replies in columns, lighting a node, the layout. Absolute times depend on the machine; bytes and
// ratios do not, or little. `npm run bench:explorer [-- NODES...]`: sizes of the graphs that are looked at,
// 10,000 and 100,000 nodes by default, three edges a node. A million edges need some 6 GB of memory:
// `node --max-old-space-size=8192 --import tsx bench/explorer.ts 333000`.

import { benchReplies } from './explorer/compact-reply.ts';
import { benchHighlight } from './explorer/highlight.ts';
import { benchLayout } from './explorer/layout.ts';
import { benchViews } from './explorer/views.ts';

const given = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);

function tell(title: string, table: string): void {
  process.stdout.write(`## ${title}\n\n${table}\n\n`);
}

tell('Views', await benchViews(given.length > 0 ? given : [10_000, 100_000]));
if (given.length === 0) {
  tell('Replies', benchReplies([1_500, 100_000]));
  tell('Lighting a node', benchHighlight([1_500, 10_000]));
  tell('Layout', benchLayout(10_000, [100, 300]));
}
