import { expect, it } from 'vitest'
import { draftsAs, readAs } from './read-as.ts'

const check = { ID: 'KSV001', Status: 'FAIL', Severity: 'MEDIUM', Title: 'Can elevate' }

it('places a misconfiguration on its workload and a vulnerability in the image', () => {
  const found = draftsAs('trivy-k8s', {
    ClusterName: 'c',
    Misconfigurations: [
      {
        Namespace: 'shop',
        Kind: 'Deployment',
        Name: 'web',
        Results: [{ Target: 'Deployment/web', Misconfigurations: [check] }],
      },
    ],
    Vulnerabilities: [
      {
        Namespace: 'shop',
        Kind: 'Deployment',
        Name: 'web',
        Results: [
          {
            Target: 'docker.io/redis:6 (debian 10.4)',
            Class: 'os-pkgs',
            Type: 'debian',
            Vulnerabilities: [{ VulnerabilityID: 'CVE-1', PkgName: 'apt', InstalledVersion: '1' }],
          },
        ],
      },
    ],
  })
  expect(found['/Misconfigurations/0/Results/0/Misconfigurations/0']?.location).toEqual({
    type: 'workload',
    uri: 'k8s://shop/Deployment/web',
  })
  expect(found['/Vulnerabilities/0/Results/0/Vulnerabilities/0']?.location).toEqual({
    type: 'package',
    purl: 'pkg:deb/debian/apt@1',
    image: 'docker.io/redis:6',
  })
})

it('does not claim what only has a cluster name', () => {
  expect(readAs('trivy-k8s', { ClusterName: 'c' }).health).toBe('unreadable')
})
