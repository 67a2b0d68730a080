import { createExpander } from '../edge/archives.ts'
import { findFiles } from '../edge/find-files.ts'
import { parseFlags } from '../edge/flags.ts'
import { helpRow } from '../edge/help.ts'
import { limits } from '../edge/limits.ts'
import { createTerminalLog } from '../edge/log.ts'
import { openReports } from '../edge/report-files.ts'
import { printable } from '../edge/safe-text.ts'
import { createScratch } from '../edge/scratch.ts'
import { failure } from '../errors.ts'
import { detectFormat, readers } from '../read/index.ts'
import { asksForHelp, type Call, type Command } from './command.ts'
import { tryMapping } from './try-mapping.ts'

const help = `posture-gate formats: the reports that can be read, and how to write each.

Usage: posture-gate formats [--detect FILE … | --try MAPPING REPORT …]

--detect says which format each file has, without reading all of it. Exit code 2 where one is not recognised.
--try shows what a mapping of yours reads in reports, and what it skips and why.
`

const list = (): string =>
  readers
    .map(
      ({ id, title, category, howToExport, homepage }) =>
        `${helpRow(id, `${title} (${category}). ${howToExport}`)}\n${' '.repeat(32)}${homepage}`,
    )
    .join('\n')

async function detect(patterns: readonly string[], { cwd, stdout, stderr }: Call): Promise<number> {
  const log = createTerminalLog({ people: stderr, result: stdout }, { quiet: false, verbose: false, secrets: [] })
  const scratch = createScratch()
  try {
    const found = await findFiles({ patterns, cwd, root: cwd, confine: null, outputs: [] })
    const { files, problems } = await openReports(found.files, { expand: createExpander(scratch, limits), limits, log })
    let unrecognised = found.problems.length + problems.length
    for (const { at, message } of [...found.problems, ...problems]) log.warn(`${at.file} ${message}`)
    for (const file of files) {
      const detected = detectFormat(file)
      const known = 'id' in detected
      if (!known) unrecognised += 1
      stdout.write(
        printable(
          `${known ? detected.id : 'not recognised'}  ${file.path}${known ? '' : `: ${detected.problem.message}`}\n`,
        ),
      )
    }
    return unrecognised === 0 ? 0 : 2
  } finally {
    scratch.dispose()
  }
}

/** `posture-gate formats`: lists the readers, or detects the format of files. */
export const formatsCommand: Command = async (call) => {
  if (asksForHelp(call.argv)) {
    call.stdout.write(help)
    return 0
  }
  const { values, positionals, mistakes } = parseFlags(call.argv, [
    { name: 'detect', kind: 'list' },
    { name: 'try', kind: 'list' },
    { name: 'verbose', kind: 'switch' },
  ])
  const wrong = [
    ...mistakes,
    ...positionals.map((word) => `\`${word}\` belongs to no flag; did you mean \`--detect ${word}\`?`),
  ]
  if (wrong.length > 0) throw failure('input-invalid', wrong.join('; '))
  const trial = values['try']
  if (Array.isArray(trial)) return tryMapping(trial as readonly string[], call)
  const files = values['detect']
  if (Array.isArray(files)) return detect(files as readonly string[], call)
  call.stdout.write(`${list()}\n`)
  return 0
}
