import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: ['{lib,components,entrypoints,packaging,cli,eval,tests}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // Two cores are what the smallest machine has; with one worker the suite takes twice as long.
    maxWorkers: 2,
    allowOnly: false,
    // No test times anything; the limit is for what hangs, and a busy machine must not look so.
    testTimeout: 30_000,
  },
});
