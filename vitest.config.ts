/**
 * Two projects: `unit` (pure code and the local host, no browser) and `journeys` (built bundles in real browsers).
 * Zone and locale are pinned so that no golden depends on the machine.
 */
import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/journeys/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Files of a worker share the modules they load: loading them anew took a third of the time.
          isolate: false,
          globalSetup: ['test/temp-folder.ts'],
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          globalSetup: ['test/temp-folder.ts', 'test/journeys/build-bundles.ts'],
        },
      },
    ],
  },
});
