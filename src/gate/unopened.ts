import { ended } from '../model/ended.ts'
import type { Problem } from '../model/problem.ts'
import type { Gap } from '../model/verdict.ts'

/**
 * What was asked for as a report and never came to be read: an archive that is broken, an artifact that is gone, a file too large. A
 * pattern that nothing matches and an archive without a report only warn: what has to be there is for the policy to expect.
 */
export const unopenedGaps = (problems: readonly Problem[], atMost: Gap['then']): readonly Gap[] =>
  problems.flatMap(({ code, message, next, at }): readonly Gap[] => {
    const because = `${at.file} ${ended(message)} ${next}`
    if (code === 'missing') return [{ expected: 'a report', why: 'missing', because, then: 'warn' }]
    if (code !== 'unreadable' && code !== 'too-large') return []
    return [{ expected: 'a report that can be read', why: 'unreadable', because, then: atMost }]
  })
