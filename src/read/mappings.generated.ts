// Generated from src/read/mappings/*.yml by scripts/generate-mappings.ts; not edited.
import type { Mapping } from './mapping/mapping-schema.ts'

/** The formats that ship as mappings. */
export const mappings: readonly Mapping[] = [
  {
    version: 1,
    id: 'arachni',
    title: 'Arachni',
    homepage: 'https://www.arachni-scanner.com',
    export:
      'arachni https://app.example --report-save-path scan.afr && arachni_reporter scan.afr --reporter=json:outfile=arachni.json',
    category: 'dast',
    syntax: 'json',
    recognise: [
      {
        field: '/version',
        kind: 'text',
      },
      {
        field: '/sitemap',
        kind: 'object',
      },
      {
        field: '/options/url',
        kind: 'text',
      },
      {
        field: '/issues',
        kind: 'list',
      },
    ],
    entries: ['/issues/*'],
    tool: {
      version: '/version',
    },
    ran: {
      at: '/finish_datetime',
    },
    health: [
      {
        when: {
          not: {
            any: [
              {
                field: '/sitemap/*',
              },
              {
                field: '/issues/*',
              },
            ],
          },
        },
        health: 'scanner-failed',
        message: 'Arachni reached no page of {/options/url}: nothing was scanned.',
        next: 'Check that the target is up.',
      },
    ],
    finding: {
      rule: 'check/shortname',
      title: 'name',
      severity: 'severity',
      confidence: {
        first: [
          {
            text: 'low',
            when: {
              field: 'trusted',
              is: false,
            },
          },
          {
            text: 'high',
          },
        ],
      },
      cwe: 'cwe',
      place: {
        url: {
          first: ['vector/action', 'vector/url'],
        },
        method: 'vector/method',
        parameter: 'vector/affected_input_name',
      },
      fix: {
        advice: {
          field: 'remedy_guidance',
          shorten: true,
        },
      },
      reach: [
        {
          when: {
            all: [
              {
                field: 'vector/seed',
              },
              {
                field: 'proof',
              },
            ],
            not: {
              field: 'trusted',
              is: false,
            },
          },
          level: 'exercised',
          granularity: 'flow',
          method: 'dynamic',
          original: {
            first: [
              {
                template: 'payload sent in {vector/affected_input_name}, proof in the answer',
              },
              {
                text: 'payload sent in the page, proof in the answer',
              },
            ],
          },
        },
      ],
    },
  },
  {
    version: 1,
    id: 'bandit-json',
    title: 'Bandit',
    homepage: 'https://bandit.readthedocs.io',
    export: 'bandit --recursive --format json --output bandit.json .',
    category: 'sast',
    syntax: 'json',
    recognise: [
      {
        field: '/results',
        kind: 'list',
      },
      {
        field: '/metrics',
        kind: 'object',
      },
      {
        field: '/errors',
        kind: 'list',
      },
      {
        field: '/generated_at',
        kind: 'text',
      },
    ],
    entries: ['/results/*'],
    ran: {
      at: '/generated_at',
    },
    severities: {
      undefined: 'unknown',
    },
    health: [
      {
        when: {
          field: '/errors/*',
          all: [
            {
              field: '/metrics/_totals/loc',
              is: 0,
            },
            {
              not: {
                field: '/results/*',
              },
            },
          ],
        },
        health: 'scanner-failed',
        message: 'Bandit could not read {/errors/*/filename}{more /errors}: {/errors/*/reason}. Nothing was scanned.',
        next: 'Mend the path or the files, then scan again.',
      },
      {
        when: {
          field: '/errors/*',
        },
        health: 'partial',
        message: 'Bandit could not read {/errors/*/filename}{more /errors}: {/errors/*/reason}',
        next: 'See `errors` in the report.',
      },
    ],
    finding: {
      rule: 'test_id',
      title: {
        first: [
          {
            field: 'issue_text',
            when: {
              field: 'test_name',
              matches: 'password|secret|token',
            },
            replace: [
              {
                match: ": '.*'$",
                by: '',
              },
            ],
          },
          {
            field: 'issue_text',
            shorten: true,
          },
        ],
      },
      severity: 'issue_severity',
      confidence: 'issue_confidence',
      cwe: 'issue_cwe/id',
      place: {
        file: 'filename',
        line: 'line_number',
        endLine: 'line_range/-1',
        column: {
          field: 'col_offset',
          add: 1,
        },
      },
    },
  },
  {
    version: 1,
    id: 'brakeman',
    title: 'Brakeman',
    homepage: 'https://brakemanscanner.org',
    export: 'brakeman --format json --output brakeman.json',
    category: 'sast',
    syntax: 'json',
    recognise: [
      {
        field: '/scan_info/brakeman_version',
        kind: 'text',
      },
      {
        field: '/warnings',
        kind: 'list',
      },
    ],
    entries: ['/warnings/*', '/ignored_warnings/*'],
    tool: {
      version: '/scan_info/brakeman_version',
    },
    ran: {
      at: {
        first: ['/scan_info/end_time', '/scan_info/start_time'],
      },
    },
    health: [
      {
        when: {
          field: '/errors/0/location',
        },
        health: 'partial',
        message: 'Brakeman could not read {/errors/0/location}{more /errors}: {/errors/0/error}',
        next: 'See `errors` in the report.',
      },
      {
        when: {
          field: '/errors/*',
        },
        health: 'partial',
        message: 'Brakeman could not read a file{more /errors}: {/errors/0/error}',
        next: 'See `errors` in the report.',
      },
    ],
    finding: {
      rule: {
        first: ['check_name', 'warning_type'],
      },
      title: {
        field: 'message',
        shorten: true,
      },
      confidence: {
        field: 'confidence',
        words: {
          weak: 'low',
          medium: 'medium',
          high: 'high',
        },
      },
      identifiers: {
        field: 'message',
        find: '\\bCVE-\\d{4}-\\d{4,}\\b',
      },
      cwe: 'cwe_id',
      place: {
        file: 'file',
        line: 'line',
      },
      dismissed: [
        {
          when: {
            found: ['/ignored_warnings/*'],
          },
          because: {
            first: [
              'note',
              {
                text: 'listed in config/brakeman.ignore',
              },
            ],
          },
        },
      ],
      reach: [
        {
          when: {
            field: 'user_input',
          },
          level: 'call_path',
          granularity: 'flow',
          method: 'pattern',
          original: {
            text: 'user_input is given',
          },
        },
      ],
      fingerprint: 'fingerprint',
    },
  },
  {
    version: 1,
    id: 'checkov-json',
    title: 'Checkov',
    homepage: 'https://www.checkov.io',
    export: 'checkov --directory . --output json > checkov.json',
    category: 'iac',
    syntax: 'json',
    recognise: [
      {
        any: [
          {
            all: [
              {
                field: '/check_type',
                kind: 'text',
              },
              {
                field: '/results',
                kind: 'object',
              },
            ],
          },
          {
            all: [
              {
                field: '/*/check_type',
                kind: 'text',
              },
              {
                field: '/*/results',
                kind: 'object',
              },
            ],
          },
          {
            all: [
              {
                field: '/passed',
                is: 0,
              },
              {
                field: '/failed',
                is: 0,
              },
              {
                field: '/parsing_errors',
                kind: 'number',
              },
              {
                field: '/checkov_version',
                kind: 'text',
              },
            ],
          },
        ],
      },
    ],
    entries: [
      '/results/failed_checks/*',
      '/results/skipped_checks/*',
      '/*/results/failed_checks/*',
      '/*/results/skipped_checks/*',
    ],
    tool: {
      version: {
        first: ['/summary/checkov_version', '/*/summary/checkov_version', '/checkov_version'],
      },
    },
    health: [
      {
        when: {
          any: [
            {
              field: '/summary/parsing_errors',
              matches: '[1-9]',
            },
            {
              field: '/*/summary/parsing_errors',
              matches: '[1-9]',
            },
          ],
          not: {
            any: [
              {
                field: '/summary/passed',
                matches: '[1-9]',
              },
              {
                field: '/summary/failed',
                matches: '[1-9]',
              },
              {
                field: '/summary/skipped',
                matches: '[1-9]',
              },
              {
                field: '/*/summary/passed',
                matches: '[1-9]',
              },
              {
                field: '/*/summary/failed',
                matches: '[1-9]',
              },
              {
                field: '/*/summary/skipped',
                matches: '[1-9]',
              },
              {
                field: '/results/failed_checks/*',
              },
              {
                field: '/*/results/failed_checks/*',
              },
            ],
          },
        },
        health: 'scanner-failed',
        message: 'Checkov could parse no file that it found, and checked nothing.',
        next: 'See `results.parsing_errors` in the report.',
      },
      {
        when: {
          field: '/summary/parsing_errors',
          matches: '[1-9]',
        },
        health: 'partial',
        message: 'Checkov could not parse every file; {sum /summary/parsing_errors} failed.',
        next: 'See `results.parsing_errors` in the report.',
      },
      {
        when: {
          field: '/*/summary/parsing_errors',
          matches: '[1-9]',
        },
        health: 'partial',
        message: 'Checkov could not parse every file; {sum /*/summary/parsing_errors} failed.',
        next: 'See `results.parsing_errors` in the report.',
      },
    ],
    finding: {
      category: {
        first: [
          {
            text: 'secret',
            when: {
              field: 'check_id',
              matches: '^CKV_SECRET_',
            },
          },
          {
            text: 'sca',
            when: {
              field: 'vulnerability_details/id',
            },
          },
          {
            text: 'iac',
          },
        ],
      },
      rule: 'check_id',
      title: {
        first: [
          {
            template: '{vulnerability_details/id} in {vulnerability_details/package_name}',
          },
          {
            field: 'check_name',
            when: {
              field: 'check_id',
              matches: '^CKV_SECRET_',
            },
          },
          {
            template: '{check_name} ({resource})',
          },
          'check_name',
        ],
      },
      severity: 'severity',
      identifiers: [
        'vulnerability_details/id',
        {
          text: 'CWE-798',
          when: {
            field: 'check_id',
            matches: '^CKV_SECRET_',
          },
        },
      ],
      place: [
        {
          ecosystem: {
            field: 'file_path',
            match: '[^/]+$',
            words: {
              'package.json': 'npm',
              'package-lock.json': 'npm',
              'yarn.lock': 'npm',
              'requirements.txt': 'pypi',
              'pipfile.lock': 'pypi',
              'go.mod': 'golang',
              'go.sum': 'golang',
              'pom.xml': 'maven',
              'build.gradle': 'maven',
              'gemfile.lock': 'gem',
              'composer.lock': 'composer',
            },
          },
          name: {
            field: 'vulnerability_details/package_name',
            when: {
              field: 'vulnerability_details/id',
            },
          },
          version: 'vulnerability_details/package_version',
          manifest: {
            replace: [
              {
                match: '^/+',
                by: '',
              },
            ],
            first: ['repo_file_path', 'file_path'],
          },
        },
        {
          file: {
            replace: [
              {
                match: '^/+',
                by: '',
              },
            ],
            first: ['repo_file_path', 'file_path'],
          },
          line: 'file_line_range/0',
          endLine: 'file_line_range/1',
        },
      ],
      fix: {
        version: {
          match: '^v?\\d.*',
          first: ['vulnerability_details/lowest_fixed_version', 'vulnerability_details/fix_version'],
        },
        advice: 'guideline',
      },
      dismissed: [
        {
          when: {
            found: ['/results/skipped_checks/*', '/*/results/skipped_checks/*'],
          },
          because: {
            first: [
              'check_result/suppress_comment',
              {
                text: 'skipped in Checkov',
              },
            ],
          },
        },
      ],
      resource: {
        field: 'resource',
        when: {
          not: {
            field: 'check_id',
            matches: '^CKV_SECRET_',
          },
        },
      },
    },
  },
  {
    version: 1,
    id: 'falco',
    title: 'Falco',
    homepage: 'https://falco.org',
    export: 'falco -o json_output=true -o file_output.enabled=true -o file_output.filename=falco.jsonl',
    category: 'runtime',
    syntax: 'json-lines',
    recognise: [
      {
        field: '/*/rule',
        kind: 'text',
      },
      {
        field: '/*/priority',
        kind: 'text',
      },
      {
        field: '/*/time',
        kind: 'text',
      },
      {
        field: '/*/output_fields',
        kind: 'object',
      },
    ],
    entries: ['/*'],
    emptyIsClean: true,
    severities: {
      emergency: 'critical',
      alert: 'critical',
      error: 'high',
      warning: 'medium',
      notice: 'low',
      debug: 'info',
    },
    finding: {
      require: [
        {
          field: 'priority',
          kind: 'text',
        },
        {
          field: 'time',
          kind: 'text',
        },
        {
          field: 'output_fields',
          kind: 'object',
        },
      ],
      rule: 'rule',
      title: 'rule',
      severity: 'priority',
      place: {
        workload: {
          first: [
            {
              template: 'k8s://{output_fields/k8s.ns.name}/{output_fields/k8s.deployment.name}',
              match: '^(?!.*<NA>).*',
            },
            {
              template: 'k8s://default/{output_fields/k8s.deployment.name}',
              match: '^(?!.*<NA>).*',
            },
            {
              template: 'k8s://{output_fields/k8s.ns.name}/{output_fields/k8s.pod.name}',
              match: '^(?!.*<NA>).*',
              replace: [
                {
                  match: '(?:-[0-9a-f]{6,10})?-[a-z0-9]{5}$',
                  by: '',
                },
              ],
            },
            {
              template: 'k8s://default/{output_fields/k8s.pod.name}',
              match: '^(?!.*<NA>).*',
              replace: [
                {
                  match: '(?:-[0-9a-f]{6,10})?-[a-z0-9]{5}$',
                  by: '',
                },
              ],
            },
            {
              template: 'image://{output_fields/container.image.repository}',
              match: '^(?!.*<NA>).*',
            },
            {
              template: 'container://{output_fields/container.name}',
              match: '^(?!.*<NA>|container://host$).*',
            },
            {
              template: 'host://{hostname}',
            },
            {
              text: 'host://unknown',
            },
          ],
        },
      },
    },
  },
  {
    version: 1,
    id: 'fluid-csv',
    title: 'Fluid Attacks (CSV)',
    homepage: 'https://fluidattacks.com',
    export: 'skims scan config.yaml, with `output: { file_path: fluid.csv, format: CSV }`',
    category: 'sast',
    syntax: 'csv',
    recognise: [
      {
        columns: ['title', 'what', 'where', 'cwe'],
      },
    ],
    finding: {
      rule: {
        first: [
          {
            field: 'title',
            match: '^[A-Z]\\d{3}',
          },
          'title',
        ],
      },
      title: 'title',
      cwe: 'cwe',
      place: {
        file: 'what',
        line: 'where',
      },
    },
  },
  {
    version: 1,
    id: 'github-secret-scanning',
    title: 'GitHub secret scanning (API)',
    homepage: 'https://docs.github.com/en/code-security/secret-scanning',
    export: 'gh api --paginate repos/OWNER/REPO/secret-scanning/alerts > secret-scanning.json',
    category: 'secret',
    syntax: 'json',
    recognise: [
      {
        field: '/*/number',
        kind: 'number',
      },
      {
        field: '/*/html_url',
        kind: 'text',
      },
      {
        field: '/*/state',
        kind: 'text',
      },
      {
        field: '/*/secret_type',
        kind: 'text',
      },
    ],
    entries: ['/*'],
    finding: {
      require: [
        {
          field: 'state',
          kind: 'text',
        },
      ],
      rule: 'secret_type',
      title: {
        first: ['secret_type_display_name', 'secret_type'],
      },
      identifiers: {
        text: 'CWE-798',
      },
      place: [
        {
          file: {
            field: 'first_location_detected/path',
            replace: [
              {
                match: '^/+',
                by: '',
              },
            ],
          },
          line: 'first_location_detected/start_line',
          endLine: 'first_location_detected/end_line',
          column: 'first_location_detected/start_column',
        },
        {
          workload: 'html_url',
        },
      ],
      secret: 'secret',
      validity: {
        field: 'validity',
        words: {
          active: 'valid',
          inactive: 'invalid',
        },
      },
      dismissed: [
        {
          when: {
            field: 'state',
            is: 'resolved',
          },
          because: {
            first: [
              {
                template: 'resolved on GitHub: {resolution}',
              },
              {
                text: 'resolved on GitHub: no reason given',
              },
            ],
          },
        },
      ],
      reach: [
        {
          when: {
            field: 'validity',
            is: 'active',
          },
          level: 'exercised',
          granularity: 'flow',
          method: 'dynamic',
          original: {
            text: 'validity: active',
          },
        },
      ],
    },
  },
  {
    version: 1,
    id: 'gosec-json',
    title: 'gosec',
    homepage: 'https://github.com/securego/gosec',
    export: 'gosec -fmt json -out gosec.json ./...',
    category: 'sast',
    syntax: 'json',
    recognise: [
      {
        any: [
          {
            field: '/Issues',
            kind: 'list',
          },
          {
            field: '/Issues',
            kind: 'nothing',
          },
        ],
      },
      {
        field: '/Stats/files',
        kind: 'number',
      },
      {
        field: '/Stats/found',
        kind: 'number',
      },
    ],
    entries: ['/Issues/*'],
    tool: {
      version: {
        field: '/GosecVersion',
        when: {
          not: {
            field: '/GosecVersion',
            is: 'dev',
          },
        },
      },
    },
    health: [
      {
        when: {
          field: '/Golang errors/*',
          all: [
            {
              field: '/Stats/files',
              is: 0,
            },
          ],
        },
        health: 'scanner-failed',
        message: 'gosec could not analyse {names /Golang errors}{more /Golang errors}. Nothing was scanned.',
        next: 'Make the packages build, then scan again.',
      },
      {
        when: {
          field: '/Golang errors/*',
        },
        health: 'partial',
        message: 'gosec could not analyse {names /Golang errors}{more /Golang errors}. Its findings are not complete.',
        next: 'See `Golang errors` in the report.',
      },
    ],
    finding: {
      rule: 'rule_id',
      title: 'details',
      severity: 'severity',
      confidence: 'confidence',
      cwe: 'cwe/id',
      place: {
        file: 'file',
        line: {
          field: 'line',
          match: '^\\d+',
        },
        endLine: {
          field: 'line',
          match: '-(\\d+)$',
        },
        column: 'column',
      },
      dismissed: [
        {
          when: {
            any: [
              {
                field: 'nosec',
                is: true,
              },
              {
                field: 'suppressions/*',
              },
            ],
          },
          because: {
            first: [
              'suppressions/*/justification',
              {
                text: 'nosec comment in the code',
              },
            ],
          },
        },
      ],
    },
  },
  {
    version: 1,
    id: 'hadolint',
    title: 'Hadolint',
    homepage: 'https://github.com/hadolint/hadolint',
    export: 'hadolint --format json Dockerfile > hadolint.json',
    category: 'iac',
    syntax: 'json',
    recognise: [
      {
        field: '/*/code',
        matches: '^(?:DL|SC)\\d+$',
      },
      {
        field: '/*/file',
        kind: 'text',
      },
      {
        field: '/*/message',
        kind: 'text',
      },
    ],
    entries: ['/*'],
    severities: {
      error: 'medium',
      warning: 'low',
      info: 'info',
      style: 'info',
    },
    health: [
      {
        when: {
          field: '/0/code',
          is: 'DL1000',
        },
        health: 'partial',
        message: 'Hadolint could not parse {/0/file}: {/0/message}',
        next: 'Mend the file, or leave it out.',
      },
    ],
    finding: {
      require: [
        {
          field: 'code',
          matches: '^(?:DL|SC)\\d+$',
        },
        {
          not: {
            field: 'code',
            is: 'DL1000',
          },
        },
      ],
      category: {
        first: [
          {
            text: 'quality',
            when: {
              field: 'code',
              matches: '^SC',
            },
          },
          {
            text: 'iac',
          },
        ],
      },
      rule: 'code',
      title: 'message',
      severity: 'level',
      place: {
        file: 'file',
        line: 'line',
        column: 'column',
      },
    },
  },
  {
    version: 1,
    id: 'kics',
    title: 'KICS',
    homepage: 'https://kics.io',
    export: 'kics scan --path . --report-formats json --output-path . --output-name kics',
    category: 'iac',
    syntax: 'json',
    recognise: [
      {
        any: [
          {
            field: '/queries',
            kind: 'list',
          },
          {
            field: '/queries',
            kind: 'nothing',
          },
        ],
      },
      {
        field: '/files_scanned',
        kind: 'number',
      },
      {
        field: '/queries_total',
        kind: 'number',
      },
    ],
    entries: ['/queries/*'],
    tool: {
      version: '/kics_version',
    },
    ran: {
      at: '/start',
    },
    severities: {
      trace: 'info',
    },
    health: [
      {
        when: {
          field: '/files_parsed',
          is: 0,
          not: {
            field: '/files_scanned',
            is: 0,
          },
        },
        health: 'scanner-failed',
        message: 'KICS could parse none of the {/files_scanned} files that it found: nothing was scanned.',
        next: 'Run it with --verbose to see why.',
      },
      {
        when: {
          field: '/files_failed_to_scan',
          matches: '[1-9]',
        },
        health: 'partial',
        message: 'KICS could not scan {/files_failed_to_scan} of {/files_scanned} files.',
        next: 'Run it with --verbose to see which.',
      },
      {
        when: {
          field: '/queries_failed_to_execute',
          matches: '[1-9]',
        },
        health: 'partial',
        message:
          'KICS could not execute {/queries_failed_to_execute} of {/queries_total} queries: what they look for was not looked for.',
        next: 'Run it with --verbose to see which.',
      },
    ],
    finding: {
      each: 'files/*',
      category: {
        first: [
          {
            text: 'secret',
            when: {
              all: [
                {
                  field: '../category',
                  is: 'Secret Management',
                },
                {
                  field: '../query_name',
                  matches: 'passwords and secrets',
                },
              ],
            },
          },
          {
            text: 'iac',
          },
        ],
      },
      rule: '../query_id',
      title: '../query_name',
      severity: '../severity',
      cwe: '../cwe',
      place: {
        file: 'file_name',
        line: 'line',
      },
      fix: {
        advice: {
          field: 'expected_value',
          when: {
            not: {
              field: '../query_name',
              matches: 'passwords and secrets',
            },
          },
        },
      },
      fingerprint: 'similarity_id',
    },
  },
  {
    version: 1,
    id: 'nuclei',
    title: 'Nuclei',
    homepage: 'https://docs.projectdiscovery.io/opensource/nuclei',
    export: 'nuclei -target https://app.example -jsonl -output nuclei.jsonl',
    category: 'dast',
    syntax: 'json-lines',
    recognise: [
      {
        any: [
          {
            field: '/*/template-id',
            kind: 'text',
          },
          {
            field: '/*/templateID',
            kind: 'text',
          },
        ],
      },
      {
        field: '/*/info/name',
        kind: 'text',
      },
    ],
    entries: ['/*'],
    emptyIsClean: true,
    finding: {
      require: [
        {
          not: {
            field: 'error',
            matches: '^host was skipped',
          },
        },
      ],
      aside: [
        {
          when: {
            field: 'matcher-status',
            is: false,
            not: {
              field: 'error',
              matches: '^host was skipped',
            },
          },
          because: {
            text: 'did not match',
          },
        },
      ],
      rule: {
        first: [
          {
            template: '{template-id}:{matcher-name}',
          },
          'template-id',
          {
            template: '{templateID}:{matcher-name}',
          },
          'templateID',
        ],
      },
      title: 'info/name',
      severity: 'info/severity',
      score: 'info/classification/cvss-score',
      vectors: 'info/classification/cvss-metrics',
      confidence: {
        first: [
          {
            text: 'medium',
            when: {
              field: 'is_fuzzing_result',
              is: true,
              all: [
                {
                  field: 'fuzzing_parameter',
                },
              ],
            },
          },
          {
            text: 'high',
          },
        ],
      },
      identifiers: [
        'info/classification/cve-id',
        {
          field: 'info/classification/cwe-id',
          match: '^\\D.*',
        },
      ],
      place: [
        {
          url: {
            replace: [
              {
                match: '^/(?=https?:)',
                by: '',
              },
            ],
            first: ['matched-at', 'matched', 'url', 'host'],
          },
          method: {
            first: [
              'fuzzing_method',
              {
                field: 'request',
                match: '^([A-Z]{3,10}) ',
              },
            ],
          },
          parameter: 'fuzzing_parameter',
        },
        {
          workload: {
            first: [
              {
                template: 'nuclei://{template-id}',
              },
              {
                template: 'nuclei://{templateID}',
              },
            ],
          },
        },
      ],
      fix: {
        advice: {
          field: 'info/remediation',
          shorten: true,
        },
      },
      reach: [
        {
          when: {
            field: 'is_fuzzing_result',
            is: true,
            all: [
              {
                field: 'fuzzing_parameter',
              },
            ],
          },
          level: 'exercised',
          granularity: 'flow',
          method: 'dynamic',
          original: {
            text: 'is_fuzzing_result: true',
          },
        },
      ],
    },
  },
  {
    version: 1,
    id: 'pip-audit',
    title: 'pip-audit',
    homepage: 'https://github.com/pypa/pip-audit',
    export: 'pip-audit --requirement requirements.txt --format json --output pip-audit.json',
    category: 'sca',
    syntax: 'json',
    recognise: [
      {
        field: '/dependencies',
        kind: 'list',
      },
      {
        any: [
          {
            not: {
              field: '/dependencies/*',
            },
          },
          {
            field: '/dependencies/*/vulns',
            kind: 'list',
          },
          {
            field: '/dependencies/*/skip_reason',
          },
        ],
      },
    ],
    claim: [
      {
        any: [
          {
            field: '/dependencies/*',
          },
          {
            field: '/fixes',
            kind: 'list',
          },
        ],
      },
    ],
    entries: ['/dependencies/*'],
    finding: {
      each: 'vulns/*',
      rule: 'id',
      title: {
        shorten: true,
        first: [
          'description',
          {
            template: '{id} in {../name}',
          },
        ],
      },
      identifiers: ['id', 'aliases'],
      place: {
        ecosystem: {
          text: 'pypi',
        },
        name: '../name',
        version: '../version',
      },
      fix: {
        versions: 'fix_versions',
      },
    },
  },
  {
    version: 1,
    id: 'sysdig',
    title: 'Sysdig Secure',
    homepage: 'https://sysdig.com',
    export: 'Vulnerabilities → Reporting → New report (JSON)',
    category: 'container',
    syntax: 'json',
    recognise: [
      {
        field: '/data',
        kind: 'list',
      },
      {
        any: [
          {
            not: {
              field: '/data/*',
            },
          },
          {
            all: [
              {
                field: '/data/*/vulnName',
                kind: 'text',
              },
              {
                field: '/data/*/packageName',
                kind: 'text',
              },
              {
                field: '/data/*/imagePullString',
                kind: 'text',
              },
            ],
          },
        ],
      },
    ],
    claim: [
      {
        field: '/data/*',
      },
    ],
    entries: ['/data/*'],
    tool: {
      name: 'Sysdig',
    },
    finding: {
      rule: 'vulnName',
      title: {
        template: '{vulnName} in {packageName}',
      },
      severity: 'vulnSeverity',
      score: 'vulnCvssScore',
      vectors: 'vulnCvssVector',
      identifiers: 'vulnName',
      place: {
        ecosystem: {
          first: [
            {
              field: 'osName',
              when: {
                field: 'packageType',
                is: 'os',
              },
              match: '^\\S+',
            },
            {
              field: 'packageType',
              replace: [
                {
                  match: '^javascript$',
                  by: 'npm',
                },
              ],
            },
          ],
        },
        name: 'packageName',
        version: 'packageVersion',
        manifest: 'packagePath',
        image: {
          first: ['imagePullString', 'imageId'],
        },
      },
      also: [
        {
          workload: {
            first: [
              {
                template: 'k8s://{k8sNamespaceName}/{k8sWorkloadName}',
              },
              {
                template: 'k8s://default/{k8sWorkloadName}',
              },
            ],
          },
        },
      ],
      fix: {
        version: 'vulnFixVersion',
      },
    },
  },
  {
    version: 1,
    id: 'tfsec',
    title: 'tfsec',
    homepage: 'https://aquasecurity.github.io/tfsec/',
    export: 'tfsec --format json --out tfsec.json .',
    category: 'iac',
    syntax: 'json',
    recognise: [
      {
        only: ['results'],
      },
      {
        any: [
          {
            all: [
              {
                field: '/results/*/rule_id',
                kind: 'text',
              },
              {
                field: '/results/*/location/filename',
                kind: 'text',
              },
            ],
          },
          {
            field: '/results',
            kind: 'nothing',
          },
        ],
      },
    ],
    entries: ['/results/*'],
    severities: {
      error: 'high',
      warning: 'medium',
    },
    finding: {
      aside: [
        {
          when: {
            field: 'status',
            is: [1, 'passed'],
          },
          because: {
            text: 'passed',
          },
        },
      ],
      rule: {
        first: ['long_id', 'rule_id'],
      },
      title: {
        shorten: true,
        first: ['rule_description', 'description', 'rule_id'],
      },
      severity: 'severity',
      place: {
        file: 'location/filename',
        line: 'location/start_line',
        endLine: 'location/end_line',
      },
      fix: {
        advice: 'resolution',
      },
      dismissed: [
        {
          when: {
            field: 'status',
            is: [2, 'ignored'],
          },
          because: {
            text: 'tfsec:ignore comment in the code',
          },
        },
      ],
    },
  },
  {
    version: 1,
    id: 'trufflehog',
    title: 'TruffleHog',
    homepage: 'https://github.com/trufflesecurity/trufflehog',
    export: 'trufflehog filesystem --json . > trufflehog.jsonl 2>&1',
    category: 'secret',
    syntax: 'json-lines',
    recognise: [
      {
        any: [
          {
            all: [
              {
                field: '/*/DetectorName',
                kind: 'text',
              },
              {
                field: '/*/Verified',
                kind: 'flag',
              },
              {
                field: '/*/Raw',
                kind: 'text',
              },
            ],
          },
          {
            field: '/*/logger',
            is: 'trufflehog',
          },
        ],
      },
    ],
    entries: ['/*'],
    emptyIsClean: true,
    health: [
      {
        when: {
          field: '/*/level',
          is: 'fatal',
        },
        health: 'scanner-failed',
        message: 'TruffleHog gave up: {/*/error}',
      },
      {
        when: {
          field: '/*/level',
          is: 'error',
          all: [
            {
              field: '/*/chunks',
              is: 0,
            },
          ],
        },
        health: 'scanner-failed',
        message: 'TruffleHog failed and read nothing',
      },
      {
        when: {
          field: '/*/level',
          is: 'error',
        },
        health: 'partial',
        message: 'TruffleHog failed in part: {/*/error}',
      },
      {
        when: {
          field: '/*/logger',
          is: 'trufflehog',
          all: [
            {
              not: {
                field: '/*/msg',
                is: 'finished scanning',
              },
            },
            {
              not: {
                field: '/19',
              },
            },
          ],
        },
        health: 'scanner-failed',
        message: 'TruffleHog began and did not come to its end',
      },
    ],
    finding: {
      require: [
        {
          field: 'Verified',
          kind: 'flag',
        },
        {
          field: 'Raw',
          kind: 'text',
        },
      ],
      aside: [
        {
          when: {
            field: 'logger',
            is: 'trufflehog',
            not: {
              field: 'level',
              is: ['error', 'fatal'],
            },
          },
          because: {
            text: 'a line of its log',
          },
        },
      ],
      rule: 'DetectorName',
      title: {
        first: [
          {
            template: 'Live credential of {DetectorName}',
            when: {
              field: 'Verified',
              is: true,
            },
          },
          {
            template: 'Possible credential of {DetectorName}',
          },
        ],
      },
      confidence: {
        text: 'high',
        when: {
          field: 'Verified',
          is: true,
        },
      },
      identifiers: {
        text: 'CWE-798',
      },
      place: [
        {
          file: 'SourceMetadata/Data/*/file',
          line: 'SourceMetadata/Data/*/line',
        },
        {
          workload: {
            first: [
              'SourceMetadata/Data/*/link',
              'SourceMetadata/Data/*/repository',
              'SourceMetadata/Data/*/image',
              {
                template: 'trufflehog://{names SourceMetadata/Data}',
                lower: true,
              },
              {
                text: 'trufflehog://unknown',
              },
            ],
          },
        },
      ],
      secret: {
        first: ['RawV2', 'Raw'],
      },
      validity: {
        text: 'valid',
        when: {
          field: 'Verified',
          is: true,
        },
      },
      reach: [
        {
          when: {
            field: 'Verified',
            is: true,
          },
          level: 'exercised',
          granularity: 'flow',
          method: 'dynamic',
          original: {
            text: 'Verified: true',
          },
        },
      ],
    },
  },
]
