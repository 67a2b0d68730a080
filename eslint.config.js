import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const core = [
  'read',
  'normalise',
  'merge',
  'correlate',
  'lockfiles',
  'enrich',
  'track',
  'rank',
  'summarise',
  'history',
  'policy',
  'gate',
  'render',
]

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'build/**',
      'coverage/**',
      'node_modules/**',
      'examples/**',
      '__tests__/accuracy/apps/**',
      '**/*.generated.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Control characters are what the escaping is about.
      'no-control-regex': 'off',
    },
  },
  {
    files: [...core.map((stage) => `src/${stage}/**/*.ts`), 'src/model/**/*.ts', 'src/assess.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'performance',
        'Buffer',
        'console',
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'The clock comes in as an argument: a decision must be repeatable.',
        },
        { object: 'Math', property: 'random', message: 'Same inputs, same bytes out.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The clock comes in as an argument.',
        },
        { selector: ':function[async=true]', message: 'The core is synchronous; I/O belongs to the edge.' },
        { selector: 'AwaitExpression', message: 'The core is synchronous; I/O belongs to the edge.' },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="vi"][property.name=/^(mock|doMock|hoisted)$/]',
          message: 'No module is ever mocked: hand in fakes.',
        },
        {
          selector: 'MemberExpression[property.name="only"][object.name=/^(it|test|describe)$/]',
          message: 'A focused test hides the others.',
        },
      ],
    },
  },
  {
    files: ['*.config.ts', '*.config.js', 'eslint.config.js', '.dependency-cruiser.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-exports': 'off', 'no-undef': 'off' },
  },
)
