// The page in web/ in; static files in dist/web out, with no inline script or style, so that they
// run under the strict policy of the server.

import { defineConfig } from 'vite';

const FIRST =
  /node_modules\/@?preact|web\/state\/|web\/api\/(?:client|json|decode-(?:graph|view|reply))|web\/explorer\/(?:shapes|label-text)|web\/console\/(?:asking-with|history|history-list|conversation|is-cypher|box-id)\.ts/;

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the page needs at first, and its later parts besides: in one piece it compresses better.
        codeSplitting: { groups: [{ name: 'first', test: FIRST }] },
      },
    },
  },
});
