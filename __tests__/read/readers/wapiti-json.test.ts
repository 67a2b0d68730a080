import { expect, it } from 'vitest'
import { draftsAs, readAs } from './read-as.ts'

it('points at findings by kind and index, and finds the CWE in the references of the kind', () => {
  const found = draftsAs('wapiti-json', {
    classifications: { 'SQL Injection': { ref: { 'CWE-89: SQL': 'https://cwe.mitre.org' } } },
    vulnerabilities: {
      'SQL Injection': [{ method: 'GET', path: '/a', level: 4, parameter: 'q', info: 'SQL Injection via q' }],
      'Backup file': [],
    },
    anomalies: { 'Internal Server Error': [{ method: 'GET', path: '/b', level: '3', parameter: 'q', info: '500' }] },
    additionals: {},
    infos: { target: 'http://a.example/', version: 'Wapiti 3.2.3', date: '' },
  })
  expect(Object.keys(found)).toEqual(['/vulnerabilities/SQL Injection/0', '/anomalies/Internal Server Error/0'])
  expect(found['/vulnerabilities/SQL Injection/0']).toMatchObject({
    identifiers: ['CWE-89'],
    severity: { word: 'critical' },
  })
})

it.each([
  [0, 'scanner-failed'],
  [3, 'ok'],
  // Before 3.1 the pages were not counted.
  [undefined, 'ok'],
])('with %s pages crawled is %s: the report is written all the same where nothing answered', (pages, health) => {
  const infos = { target: 'http://a.example/', version: 'Wapiti 3.2.3', crawled_pages_nbr: pages }
  expect(readAs('wapiti-json', { classifications: {}, vulnerabilities: {}, anomalies: {}, infos }).health).toBe(health)
})
