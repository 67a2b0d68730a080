export const languages = ['python', 'go', 'javascript'] as const
export type Language = (typeof languages)[number]

/** What is scanned. */
export const sourceOf: Readonly<Record<Language, RegExp>> = {
  python: /\.py$/,
  go: /\.go$/,
  javascript: /\.[cm]?jsx?$/,
}
const extension: Readonly<Record<Language, string>> = { python: 'py', go: 'go', javascript: 'js' }
export const testCode =
  /(?:^|\/)(?:tests?|__tests__|spec|testdata|fixtures|examples?)\/|(?:^|\/)test_|_test\.\w+$|\.test\.\w+$/

export const plants = ['injection', 'secret', 'dependency', 'deserialisation'] as const
export type Plant = (typeof plants)[number]

const code: Readonly<Record<Language, Readonly<Record<'injection' | 'deserialisation', string>>>> = {
  python: {
    injection:
      '\n\ndef planted_listing():\n    import os\n    from flask import request\n    name = request.args.get("name")\n    os.system("ls " + name)\n',
    deserialisation:
      '\n\ndef planted_basket():\n    import pickle\n    from flask import request\n    return pickle.loads(request.data)\n',
  },
  javascript: {
    injection:
      '\nfunction plantedListing(req, res) {\n  const child_process = require("child_process");\n  const name = req.query.name;\n  child_process.exec("ls " + name, (_, out) => res.send(out));\n}\n',
    deserialisation:
      '\nfunction plantedBasket(req, res) {\n  const serialize = require("node-serialize");\n  const basket = req.body.basket;\n  res.send(serialize.unserialize(basket));\n}\n',
  },
  go: {
    injection:
      '\nfunc plantedListing(w http.ResponseWriter, r *http.Request) {\n\tname := r.URL.Query().Get("name")\n\tout, _ := exec.Command("sh", "-c", "ls "+name).Output()\n\tw.Write(out)\n}\n',
    deserialisation:
      '\nfunc plantedBasket(w http.ResponseWriter, r *http.Request) {\n\tvar basket map[string]any\n\tgob.NewDecoder(r.Body).Decode(&basket)\n}\n',
  },
}
const comment: Readonly<Record<Language, string>> = { python: '#', go: '//', javascript: '//' }
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ234567'

/** A key that was never anybody's: made of the number of the change. */
function madeUpKey(n: number): string {
  let state = n * 2_654_435_761 + 97
  const one = (): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return letters[Math.floor(state / 65_536) % letters.length] ?? 'A'
  }
  return `AKIA${Array.from({ length: 16 }, one).join('')}`
}

/** What is appended to a source file. */
export function plantedCode(language: Language, plant: 'injection' | 'secret' | 'deserialisation', n: number): string {
  if (plant !== 'secret') return code[language][plant]
  return `\n${comment[language]} planted: aws_access_key_id = "${madeUpKey(n)}"\n`
}

/** The source file that takes the weakness: one of the change that ships, else a new one. */
export const hostOf = (language: Language, touched: readonly string[]): string =>
  touched.find((path) => sourceOf[language].test(path) && !testCode.test(path)) ?? `planted.${extension[language]}`

export type PlantedPackage = {
  readonly file: string
  readonly line: (before: string | null) => string
  readonly name: string
  readonly version: string
  readonly ecosystem: string
  readonly id: string
}

/** A package with an advisory that was true when it was written, and the manifest that brings it. */
export const plantedPackage: Readonly<Record<Language, PlantedPackage>> = {
  python: {
    file: 'requirements.txt',
    name: 'pyyaml',
    version: '5.3',
    ecosystem: 'PyPI',
    id: 'CVE-2020-1747',
    line: (before) => `${before ?? ''}\npyyaml==5.3\n`,
  },
  javascript: {
    file: 'planted/package-lock.json',
    name: 'lodash',
    version: '4.17.11',
    ecosystem: 'npm',
    id: 'CVE-2019-10744',
    line: () =>
      `${JSON.stringify({ name: 'planted', lockfileVersion: 3, packages: { '': { name: 'planted' }, 'node_modules/lodash': { version: '4.17.11' } } }, null, 2)}\n`,
  },
  go: {
    file: 'go.mod',
    name: 'github.com/dgrijalva/jwt-go',
    version: '3.2.0',
    ecosystem: 'Go',
    id: 'CVE-2020-26160',
    line: (before) => `${before ?? 'module planted\n'}\nrequire github.com/dgrijalva/jwt-go v3.2.0+incompatible\n`,
  },
}

/** What OSV-Scanner would write of it; rated critical where the advisory is not, so that what is tested is whether it came with the change. */
export const osvReport = ({ file, name, version, ecosystem, id }: PlantedPackage): string =>
  JSON.stringify({
    results: [
      {
        source: { path: file, type: 'lockfile' },
        packages: [
          {
            package: { name, version, ecosystem },
            vulnerabilities: [
              {
                id,
                aliases: [],
                summary: `Planted: ${name} ${version}`,
                severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
                affected: [{ package: { name, ecosystem } }],
              },
            ],
            groups: [{ ids: [id], aliases: [id], max_severity: '9.8' }],
          },
        ],
      },
    ],
  })
