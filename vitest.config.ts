import { defineConfig } from 'vitest/config';

// Two projects: `unit` runs on a throw-away PostgreSQL, a database per file; `e2e` drives the real server in Chromium.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,packages,modules,tools}/**/*.test.ts', 'test/drills/**/*.test.ts'],
          globalSetup: ['packages/kit/src/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
