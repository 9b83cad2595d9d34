/** The tests of one folder under mutation, as mutation.mjs names them; each property with a few runs. */
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

const toPatterns = (text = ''): string[] => text.split(' ').filter((pattern) => pattern !== '');

export default defineConfig({
  test: {
    include: toPatterns(process.env['MUTATION_TESTS']),
    exclude: toPatterns(process.env['MUTATION_NOT']),
    setupFiles: ['test/mutation/fewer-runs.ts'],
    testTimeout: 60_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
