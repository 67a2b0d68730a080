/** Who may import whom. Each rule carries a sentence for the person who breaks it. */
const stages = [
  'read',
  'normalise',
  'routes',
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
/** The stages that read YAML which people write: a policy, a mapping. They share how its mistakes are found and told. */
const yamlStages = ['policy', 'read']
const core = `^src/(model|yaml-document|packed|${stages.join('|')})/|^src/(assess|conservation|sightings-in)\\.ts$`

/** Libraries and the only places that may know them. */
const libraries = {
  zod: '^src/(model|yaml-document|read|routes|correlate|enrich|history|policy|init)/|^src/edge/(options|flags|inputs)\\.ts$',
  yaml: '^src/(yaml-document|routes|init)/',
  minimatch: '^src/(correlate|gate|enrich|merge)/|^src/edge/',
  saxes: '^src/(read|lockfiles)/',
  'smol-toml': '^src/lockfiles/',
  'packageurl-js': '^src/(normalise|merge)/',
  'ae-cvss-calculator': '^src/normalise/',
  'fastest-levenshtein': '^src/nearest\\.ts$',
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Stages pass wrappers forward and never reach back.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'the-vocabulary-stands-alone',
      comment: 'src/model may import itself, the memo and zod: it is what everybody else shares.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^(src|node_modules)/', pathNot: '^src/(model/|memoised\\.ts$)|^node_modules/zod/' },
    },
    {
      name: 'yaml-document-stands-alone',
      comment:
        'src/yaml-document knows YAML and schemas, not what they are about: the stages that use it hand that in.',
      severity: 'error',
      from: { path: '^src/yaml-document/' },
      to: { path: '^src/', pathNot: '^src/yaml-document/|^src/(nearest|model/text-file)\\.ts$' },
    },
    ...stages.map((stage) => {
      const shared = yamlStages.includes(stage) ? 'model|yaml-document' : 'model'
      return {
        name: `${stage}-stands-alone`,
        comment: `src/${stage} may import src/(${shared}) and itself: a stage can be read, tested and replaced alone.`,
        severity: 'error',
        from: { path: `^src/${stage}/` },
        to: { path: '^src/', pathNot: `^src/(${shared}|${stage})/|^src/(nearest|memoised)\\.ts$` },
      }
    }),
    {
      name: 'core-is-pure',
      comment:
        'The core knows no platform: text and bytes come in as arguments. Only the hash of an identity needs node:crypto.',
      severity: 'error',
      from: { path: core, pathNot: '^src/(normalise|merge|track)/fingerprint\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'edge-knows-no-stage',
      comment: 'Edges move text and bytes; parsing is pure and lives in a stage.',
      severity: 'error',
      from: { path: '^src/edge/' },
      to: { path: '^src/', pathNot: '^src/(edge|model)/|^src/(errors|nearest)\\.ts$' },
    },
    {
      name: 'only-the-edge-knows-github',
      comment: 'The platform’s clients stay in src/edge and the entries.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(edge/|main\\.ts|cli\\.ts)' },
      to: { path: '^node_modules/(@actions|@octokit)/' },
    },
    {
      name: 'nobody-imports-an-entry',
      comment: 'Entries have code at the top level.',
      severity: 'error',
      from: {},
      to: { path: '^src/(main|cli)\\.ts$|^dist/' },
    },
    {
      name: 'source-knows-no-tests',
      comment: 'What ships does not depend on what proves it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(__tests__|scripts|bench|examples)/' },
    },
    ...Object.entries(libraries).map(([library, places]) => ({
      name: `${library}-has-its-place`,
      comment: `${library} is allowed in ${places}.`,
      severity: 'error',
      from: { path: '^src/', pathNot: places },
      to: { path: `^node_modules/${library}/` },
    })),
    {
      name: 'no-undeclared-packages',
      comment: 'Everything imported stands in package.json.',
      severity: 'error',
      from: { path: '^(src|__tests__|scripts|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Applications that scanners were run on: they are data.
    exclude: { path: '^__tests__/accuracy/apps/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
