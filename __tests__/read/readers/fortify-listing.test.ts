import { expect, it } from 'vitest'
import { readAs } from './read-as.ts'

const report = (listing: boolean, count: number): string =>
  `<ReportDefinition><ReportSection><SubSection><IssueListing listing="${listing}" limit="1"><Chart>
  <GroupingSection count="${count}"><Issue iid="1"><Category>Open Redirect</Category></Issue></GroupingSection>
  </Chart></IssueListing></SubSection></ReportSection></ReportDefinition>`

it('is partial where a limit of the template leaves issues out', () => {
  expect(readAs('fortify-xml', report(true, 4))).toMatchObject({
    health: 'partial',
    problems: [{ message: 'Fortify’s report is about 4 issues and lists 1 of them.' }],
  })
  expect(readAs('fortify-xml', report(true, 1)).health).toBe('ok')
})

it('leaves tables of numbers alone, which say the same as the list beside them', () => {
  expect(readAs('fortify-xml', report(false, 4)).health).toBe('ok')
})
