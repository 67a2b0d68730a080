import { describe, expect, it } from 'vitest'
import { severityRank } from '../../../src/model/severity.ts'
import {
  sonarqubeCategory,
  sonarqubeDecision,
  sonarqubeSeverities,
  sonarqubeSeverity,
} from '../../../src/read/readers/sonarqube-issue.ts'

const issue = (fields: object = {}): Parameters<typeof sonarqubeCategory>[0] => ({ impacts: [], ...fields })
const impact = (softwareQuality: string, severity: string): object => ({ impacts: [{ softwareQuality, severity }] })

describe('an issue of SonarQube', () => {
  it('is worse as a BLOCKER than as a CRITICAL', () => {
    const rank = (word: string): number => severityRank(sonarqubeSeverities[word] ?? 'unknown')
    const words = ['blocker', 'critical', 'major', 'minor', 'info']
    expect(words.map(rank)).toEqual(words.map(rank).sort((a, b) => b - a))
    expect(rank('blocker')).toBeGreaterThan(rank('critical'))
  })

  it('is rated by its impact on security where it has one', () => {
    expect(sonarqubeSeverity(issue({ severity: 'MINOR', ...impact('SECURITY', 'HIGH') })).word).toBe('HIGH')
    expect(sonarqubeSeverity(issue({ severity: 'MINOR', ...impact('RELIABILITY', 'HIGH') })).word).toBe('MINOR')
  })

  it('is about security unless it says it is not', () => {
    expect(sonarqubeCategory(issue({ type: 'CODE_SMELL' }))).toBe('quality')
    expect(sonarqubeCategory(issue({ type: 'BUG' }))).toBe('quality')
    expect(sonarqubeCategory(issue({ type: 'BUG', ...impact('SECURITY', 'LOW') }))).toBe('sast')
    expect(sonarqubeCategory(issue(impact('MAINTAINABILITY', 'HIGH')))).toBe('quality')
    expect(sonarqubeCategory(issue({ type: 'VULNERABILITY' }))).toBe('sast')
    expect(sonarqubeCategory(issue())).toBe('sast')
  })

  it('is open until somebody accepted it or it is gone', () => {
    for (const resolution of ['FALSE-POSITIVE', 'WONTFIX', 'SAFE'])
      expect(sonarqubeDecision(issue({ status: 'RESOLVED', resolution }))).toHaveProperty('dismissed')
    expect(sonarqubeDecision(issue({ status: 'RESOLVED', issueStatus: 'ACCEPTED' }))).toHaveProperty('dismissed')
    expect(sonarqubeDecision(issue({ status: 'CLOSED', resolution: 'FIXED' }))).toHaveProperty('aside')
    for (const status of ['OPEN', 'CONFIRMED', 'REOPENED', 'TO_REVIEW'])
      expect(sonarqubeDecision(issue({ status }))).toEqual({})
    // A risk that is acknowledged is still one.
    expect(sonarqubeDecision(issue({ status: 'REVIEWED', resolution: 'ACKNOWLEDGED' }))).toEqual({})
  })
})
