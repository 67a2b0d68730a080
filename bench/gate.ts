/**
 * The gate in situations: for each the verdict that a reasonable security lead would give, against what the gate says. Ends with 1
 * where one differs.
 *
 *   npm run bench:gate [-- --all]
 */
import { judge } from './gate/judge.ts'
import { situations } from './gate/situations/index.ts'

const all = process.argv.includes('--all')
let [agreed, lastGroup] = [0, '']
for (const situation of situations) {
  const { wrong, assessment } = await judge(situation)
  if (wrong.length === 0) agreed++
  if (wrong.length === 0 && !all) continue
  if (situation.group !== lastGroup) console.log(`\n${situation.group}`)
  lastGroup = situation.group
  const mark = wrong.length === 0 ? 'ok   ' : 'WRONG'
  console.log(`  ${mark} ${assessment.verdict.outcome.padEnd(9)} ${situation.name}`)
  for (const reason of wrong) console.log(`        ${reason}`)
}
console.log(`\n${agreed} of ${situations.length} situations end as expected.`)
process.exitCode = agreed === situations.length ? 0 : 1
