import { describe, expect, it } from 'vitest'
import { packagesIn } from '../../support/lockfiles.ts'

const cases: readonly (readonly [what: string, path: string, text: string, expected: readonly string[]])[] = [
  [
    'pom.xml: dependencies, managed ones and the parent, properties filled in; no exclusions, no plugins',
    'services/web/pom.xml',
    '<?xml version="1.0"?><project><parent><groupId>org.boot</groupId><artifactId>parent</artifactId><version>3.0</version></parent><version>1.0</version><properties><log.version>2.14.1</log.version></properties><dependencyManagement><dependencies><dependency><groupId>org.bom</groupId><artifactId>bom</artifactId><version>1</version></dependency></dependencies></dependencyManagement><dependencies><dependency><groupId>org.log</groupId><artifactId>core</artifactId><version>${log.version}</version><exclusions><exclusion><groupId>x</groupId><artifactId>y</artifactId></exclusion></exclusions></dependency><dependency><groupId>a</groupId><artifactId>b</artifactId></dependency></dependencies><build><plugins><plugin><groupId>p</groupId><artifactId>q</artifactId><version>9</version></plugin></plugins></build></project>',
    [
      'pkg:maven/a/b@',
      'pkg:maven/org.bom/bom@1',
      'pkg:maven/org.boot/parent@3.0',
      'pkg:maven/org.log/core@2.14.1',
      'pkg:maven/properties/log.version@2.14.1',
    ],
  ],
  [
    'pom.xml: properties that name versions, as modules below take them; none of the build itself',
    'pom.xml',
    '<project><properties><spring.version>5.2.0</spring.version><java.version>17</java.version><maven.compiler.version>1</maven.compiler.version><jar-plugin.version>3</jar-plugin.version><sonar.skip>true</sonar.skip></properties></project>',
    ['pkg:maven/properties/spring.version@5.2.0'],
  ],
  [
    'Gradle',
    'gradle.lockfile',
    '# This is a Gradle generated file\norg.log:core:2.14.1=compileClasspath,runtimeClasspath\nempty=annotationProcessor\n',
    ['pkg:maven/org.log/core@2.14.1'],
  ],
  [
    'Gradle before 7: a file for each configuration',
    'gradle/dependency-locks/runtimeClasspath.lockfile',
    '# This is a Gradle generated file for dependency locking.\norg.log:core:2.14.1\n',
    ['pkg:maven/org.log/core@2.14.1'],
  ],
]

describe('the packages of', () => {
  it.each(cases)('%s', (_, path, text, expected) => {
    expect(packagesIn(path, text)).toEqual(expected)
    expect(packagesIn(path, `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(expected)
  })
})
