import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { categories } from '../../../src/model/category.ts'
import { readers } from '../../../src/read/index.ts'
import { file } from '../scanners.ts'
import { change, defaultAnd, groupOf, lines, type Situation } from '../situation.ts'

const fixtures = join(import.meta.dirname, '../../../__tests__/fixtures/readers')
const clean = groupOf('Clean scans')

/** What every registered reader has as the report of a scan that found nothing; the format is named, as some say nothing of their tool. */
export const cleanScans: readonly Situation[] = readers.flatMap(({ id, title }) =>
  readdirSync(join(fixtures, id))
    .filter((name) => /^clean\b/.test(name))
    .sort()
    .map((name) =>
      clean(
        `${title} ran and found nothing (${id}/${name})`,
        ['pass', 'A report that says it ran and found nothing is good news, and is the evidence that was expected.'],
        () => {
          const text = readFileSync(join(fixtures, id, name), 'utf8')
          return change(
            { 'src/orders.js': lines(40, 44) },
            {
              reports: [file(`reports/${name}`, text, { format: id })],
              ...defaultAnd(`expect:\n  - { tool: "${id}" }\n`),
            },
          )
        },
      ),
    ),
)

/** One expectation for each kind of tool, each met by an empty list. */
export const cleanKinds: readonly Situation[] = categories.map((category) =>
  clean(
    `an empty list of kind ${category} meets the expectation of that kind`,
    ['pass', 'The list is the proof that somebody looked.'],
    change(
      { 'src/orders.js': lines(40, 44) },
      {
        reports: [
          file(
            `reports/${category}.json`,
            JSON.stringify({ schema: 'posture-gate/report/v1', tool: { name: 'acme' }, category, findings: [] }),
          ),
        ],
        ...defaultAnd(`expect:\n  - { category: ${category} }\n`),
      },
    ),
  ),
)
