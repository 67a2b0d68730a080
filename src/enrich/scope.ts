import { memoised } from '../memoised.ts'
import type { Finding } from '../model/finding.ts'
import type { Signal } from '../model/signal.ts'
import { isTestPath } from '../model/test-path.ts'
import { stated, unknown } from './signal.ts'

const unsaid = unknown('no report says', 'reports')
const noDependency = unknown('not a dependency', 'reports')
const noPath = unknown('it has no path', 'path')
const noSecret = unknown('not a secret', 'reports')
const inTests = stated(true, 'path')
const outsideOfTests = stated(false, 'path')

/** Whether a dependency ships (`runtime`) or only serves development, as a report says. */
export function scope(finding: Finding): Signal {
  if (finding.scope !== undefined) return stated(finding.scope, 'reports')
  return finding.location.type === 'package' ? unsaid : noDependency
}

/** Whether a dependency was asked for (`direct`) or came along (`transitive`), as a report says. */
export function relationship(finding: Finding): Signal {
  if (finding.relationship !== undefined) return stated(finding.relationship, 'reports')
  return finding.location.type === 'package' ? unsaid : noDependency
}

/** Tells whether a finding lies in test code, by the conventions of paths; any place outside counts as outside. Made once for a run. */
export function testCode(): (finding: Finding) => Signal {
  const isTest = memoised(isTestPath)
  return (finding) => testCodeOf(finding, isTest)
}

function testCodeOf({ location, places }: Finding, isTest: (path: string) => boolean): Signal {
  let found = noPath
  for (let index = -1; index < places.length; index++) {
    const place = places[index] ?? location
    if (place.type !== 'code') continue
    if (!isTest(place.path)) return outsideOfTests
    found = inTests
  }
  return found
}

/** Whether a secret is live, as its tool found out. */
export function validSecret(finding: Finding): Signal {
  if (finding.category !== 'secret') return noSecret
  const asked = finding.evidence.filter(({ validity }) => validity !== undefined)
  const live = asked.find(({ validity }) => validity === 'valid')
  if (live !== undefined) return stated(true, `confirmed by ${live.tool.name}`)
  return asked[0] === undefined
    ? unknown('no tool tried it', 'reports')
    : stated(false, `refused, says ${asked[0].tool.name}`)
}
