import type { Category } from '../model/category.ts'
import { someOf } from './some-of.ts'
import type { Survey } from './survey.ts'

/** A scanner that the drafted workflow runs, and why. */
export type Scanner = {
  readonly category: Category
  readonly tool: string
  readonly run: string
  readonly because: string
}

const already = ({ running }: Survey, category: Category): string => {
  const found = running.find((one) => one.category === category)
  return found === undefined ? '' : `; ${found.tool} in ${found.file} looks for the same, keep one of them`
}

/** One scanner for each kind of file that is there; each leaves a report where the gate looks for it. A finding must not end the job. */
export function scannersFor(found: Survey): readonly Scanner[] {
  const { languages, lockfiles, dockerfiles, infrastructure } = found
  const scanners: Scanner[] = []
  const add = (category: Category, tool: string, run: string, because: string): void =>
    void scanners.push({ category, tool, run, because: `${because}${already(found, category)}` })
  // First: it reads every file, and reports of others quote the lines of the code.
  add(
    'secret',
    'gitleaks',
    'go run github.com/zricethezav/gitleaks/v8@latest dir . --report-format json --report-path gitleaks.json --exit-code 0',
    'every repository can hold one',
  )
  if (languages.length > 0)
    add(
      'sast',
      'semgrep',
      'pipx run semgrep scan --config p/default --sarif --output semgrep.sarif || true',
      `${languages.map(({ name }) => name).join(', ')}, as ${languages[0]?.file ?? ''} shows`,
    )
  if (lockfiles.length > 0)
    add(
      'sca',
      'osv-scanner',
      'go run github.com/google/osv-scanner/v2/cmd/osv-scanner@latest scan --recursive --format json --output osv.json . || true',
      someOf(lockfiles),
    )
  const declared = [...dockerfiles, ...infrastructure]
  if (declared.length > 0)
    add(
      'iac',
      'checkov',
      'pipx run checkov --directory . --soft-fail --output json > checkov.json || true',
      someOf(declared),
    )
  return scanners
}
