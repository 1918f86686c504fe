import { defineConfig } from 'vitest/config';

// The limits are for what never ends: no test may pass or fail by the speed of the machine.
// `unit` runs on a throw-away PostgreSQL, a database per file, and leaves no state in the modules; `components` shows parts of the screens in Chromium, with
// the server played by the test; `e2e` drives the real server in Chromium.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,packages,modules,tools}/**/*.test.ts', 'test/drills/**/*.test.ts'],
          globalSetup: ['test/unit/global-setup.ts'],
          // Files share the modules that a worker has loaded: reading them anew took a third of the time.
          isolate: false,
          expect: { poll: { timeout: 120_000 } },
          testTimeout: 300_000,
          hookTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'components',
          include: ['test/components/**/*.test.ts'],
          globalSetup: ['test/components/build-scenes.ts'],
          expect: { poll: { timeout: 120_000 } },
          testTimeout: 300_000,
          hookTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          setupFiles: ['test/e2e/setup.ts'],
          isolate: false,
          expect: { poll: { timeout: 120_000 } },
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
