// https://github.com/hadolint/hadolint (`--format json`)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { maybeNumber, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'

const Lint = z.object({
  code: z.string().regex(/^(?:DL|SC)\d+$/),
  file: z.string(),
  level: maybeText,
  message: z.string(),
  line: maybeNumber,
  column: maybeNumber,
})

/** Hadolint's JSON. */
export const hadolint = defineReader({
  id: 'hadolint',
  title: 'Hadolint',
  homepage: 'https://github.com/hadolint/hadolint',
  howToExport: 'hadolint --format json Dockerfile > hadolint.json',
  category: 'iac',
  syntax: 'json',
  head: z.array(Lint.pick({ code: true, file: true, message: true })),
  // An empty list is what Gitleaks writes, too: it counts as ours only under our name.
  claims: (lints) => lints.length > 0,
  entries: ['/*'],
  entry: Lint,
  prepare: () => null,
  severities: { error: 'medium', warning: 'low', info: 'info', style: 'info' },
  tool: () => ({ name: 'Hadolint' }),
  draft: (lint) => ({
    ruleId: lint.code,
    title: lint.message,
    severity: { word: lint.level },
    // SC rules are ShellCheck's: correctness of the shell in RUN lines.
    category: lint.code.startsWith('SC') ? 'quality' : 'iac',
    location: codeAt(lint.file, { start: lint.line, column: lint.column }),
  }),
})
