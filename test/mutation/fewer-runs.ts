/** Under mutation each property runs a few times: thousands of mutants times a hundred runs would take hours. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(process.env['MUTATION_RUNS'] ?? 20), seed: 12 });
