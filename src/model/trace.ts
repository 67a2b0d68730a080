/** What tracking keeps of one rule's mark on a place, so that it can be found again after the place has moved. */
type Voice = {
  /** Lower case, without the words its editions differ by. */
  readonly tool: string
  readonly rule: string
}
export type CodeMark = Voice & {
  readonly type: 'code'
  readonly path: string
  /** 0: no line was named. */
  readonly line: number
  /** Hash of the line without spaces; empty where it could not be read or must not be hashed as it is. */
  readonly code: string
  /** Hashes of the neighbouring lines that say something: three before, three after, nearest first, four characters each. */
  readonly near: string
  /** Which words stand in the line, as six characters of bits: an edited line is still like itself. */
  readonly words: string
}
export type PackageMark = Voice & {
  readonly type: 'package'
  /** Without the version. */
  readonly name: string
  readonly purl: string
  readonly manifest: string
  readonly image: string
}
export type EndpointMark = Voice & {
  readonly type: 'endpoint'
  readonly method: string
  readonly url: string
  readonly parameter: string
}
export type WorkloadMark = Voice & { readonly type: 'workload'; readonly uri: string }
export type Mark = CodeMark | PackageMark | EndpointMark | WorkloadMark

/** Everything a finding can be known by in another run. Never its severity or its wording. */
export type Trace = {
  /** Weakness family; null where nothing says. */
  readonly family: string | null
  /** Public ids of the flaw: CVE, GHSA, OSV; no CWE, which names a kind. */
  readonly names: readonly string[]
  readonly marks: readonly Mark[]
}
