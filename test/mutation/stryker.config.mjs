/** Stryker for one folder, chosen by mutation.mjs. Mutants of what runs once at load are left out: each would cost a start. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: [process.env.MUTATION_MUTATE],
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  reporters: ['json'],
  jsonReporter: { fileName: process.env.MUTATION_REPORT },
  tempDirName: '.state/mutation',
  ignorePatterns: ['**/dist', 'test/output', '.state'],
  logLevel: 'warn',
};
