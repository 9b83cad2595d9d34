/** The tests of one folder under mutation: no projects, fewer runs of each property, as test/mutation/folders.mjs says. */
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
    exclude: (process.env['MUTATION_NOT'] ?? '').split(' ').filter((pattern) => pattern !== ''),
    setupFiles: ['test/mutation/fewer-runs.ts'],
    testTimeout: 60_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
