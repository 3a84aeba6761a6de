import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/compile-program.ts', 'tests/web/unpack-chromium.ts'],
    // One file per core; the default leaves a core idle, which on two cores is half of them.
    maxWorkers: '100%',
    // Files of one worker share what they import: the models and the lexicon are read once and not 200 times.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
