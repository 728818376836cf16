import { defineConfig } from '@playwright/test';
import type { BrowserOption } from './tests/browser/support/fixtures.ts';

/** The same specs run in both browsers; two browsers at a time, each with its own server and screen. */
export default defineConfig<object, BrowserOption>({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  outputDir: 'test-results/browser',
  projects: [
    { name: 'chromium', use: { subject: 'chromium' } },
    // Layout is looked at in one browser; Firefox is started with one extension.
    {
      name: 'firefox',
      use: { subject: 'firefox' },
      testIgnore: ['**/gallery.spec.ts', '**/other-extension.spec.ts'],
    },
  ],
});
