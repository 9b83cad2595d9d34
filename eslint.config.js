import tseslint from 'typescript-eslint';

/** Import rules that a compiler cannot see live in test/repository.test.ts; here only what a linter does well. */
export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'node_modules/**',
      'test/fixtures/**',
      'test/expected/**',
      'test/output/**',
      '.state/**',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
);
