/**
 * What is mutated, with the tests that must notice. A folder is in this list only if its tests import its sources:
 * what runs in the built bundle, in a context of its own, is beyond a mutant's switch.
 */
export const folders = [
  { name: 'shared/rules', goal: 90, not: ['test/shared/rules/exemplar/false-names.test.ts'] },
  { name: 'shared/statistics', goal: 90 },
  { name: 'shared/imports', goal: 85 },
  { name: 'shared/time', goal: 85 },
  { name: 'shared/protocol', goal: 85 },
  { name: 'extension/src/interpretation', tests: 'test/extension/interpretation', goal: 85 },
  { name: 'extension/src/outbox', tests: 'test/extension/outbox', goal: 85 },
  { name: 'extension/src/draft', tests: 'test/extension/draft', goal: 85 },
].map((folder) => ({ tests: `test/${folder.name}`, not: [], ...folder }));
