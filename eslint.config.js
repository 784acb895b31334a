import jsxA11y from 'eslint-plugin-jsx-a11y'
import tseslint from 'typescript-eslint'
import { countedLoops } from './bin/counted-loops.mjs'

export default tseslint.config(
  { ignores: ['build/', 'node_modules/', 'prisma/generated/', '.data/', '.cache/', 'test-results/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // Guards throw Responses, and redirects are a type of Remix's own that the rule cannot name.
      '@typescript-eslint/only-throw-error': 'off',
      // Remix's action and loader signatures, and event handlers that start a promise, are fine.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
    // A table that scrolls inside itself must be reachable by keyboard.
    rules: { 'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }] },
  },
  {
    // The browser's tests look at pages, which they wait for.
    files: ['**/*.test.{ts,tsx}'],
    ignores: ['tests/e2e/**'],
    plugins: { house: { rules: { 'counted-loops': countedLoops } } },
    rules: { 'house/counted-loops': 'error' },
  },
  { files: ['bin/**', 'prisma/**', 'tests/**', '*.config.ts'], rules: { 'no-console': 'off' } },
)
