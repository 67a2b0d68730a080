import type { Category } from './category.ts'
import type { Tool } from './evidence.ts'
import { producerName } from './producer.ts'
import type { Problem } from './problem.ts'
import type { Sighting } from './sighting.ts'
import type { Aside, Draft } from './draft.ts'
import type { Severity } from './severity.ts'
import type { Scan } from './snapshot.ts'

/** A report is read in chunks, never as one string. Synchronous, so that the core stays pure; `chunks` may be called again. */
export type ReportFile = {
  readonly path: string
  /** Hex. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  readonly chunks: () => Iterable<Uint8Array>
  /** Where it lies, for another thread to open it by; absent where only this one can. */
  readonly place?: Place
  /** The same from a byte on, where that costs less than passing over what stands before it. */
  readonly from?: (byte: number) => Iterable<Uint8Array>
  /** A file that the report names as a part of itself, by its path relative to the report; why it cannot be had. Synchronous, too. */
  readonly beside?: (name: string) => ReportFile | Missing
  /** A format named by the user (`acme:path`): detection is not asked. */
  readonly format?: string
  /** Named by its path, and not found by a pattern: whoever named it says that it is a report. */
  readonly named?: boolean
  /** Given with `--vex`: its statements are the platform team's claims, not a scanner's. */
  readonly trusted?: boolean
  /** Tracked in git: read like any other, and never meets an expectation. */
  readonly tracked?: boolean
  /** It is byte for byte as the commit that is checked out has it: the repository keeps it, and no step of this run wrote it. */
  readonly committed?: boolean
  /** The artifact it came from, where it did. */
  readonly artifact?: { readonly name: string; readonly id: number; readonly createdAt: string }
}

/** A file on this machine, as plain data: its name for people, and where its bytes are. */
export type Place = {
  readonly path: string
  readonly absolute: string
  /** The file whose hash is shown, where that is not the one that is read: a gzipped report is known by its packed form. */
  readonly hashed?: string
  /** All files of the archive that it came in, by their paths; absent for what lies in a folder. */
  readonly siblings?: ReadonlyMap<string, Place>
}

/** Why a file cannot be had, in words that go on from its name; `missing` where there is none. */
export type Missing = { readonly refused: string; readonly missing?: true }

/** `ok` includes a report that ran and found nothing: the normal good case. */
export const healths = ['ok', 'partial', 'scanner-failed', 'unreadable', 'unrecognised'] as const
export type Health = (typeof healths)[number]

/** Every entry is accounted for: read = kept + dismissed + skipped. */
export type Counts = {
  readonly read: number
  readonly kept: number
  readonly dismissed: number
  readonly skipped: number
}

/** A tool that speaks in a report, and what kind of tool it is. */
export type Speaker = Tool & { readonly category: Category }

/** What reading says about a file as a whole, or about one of several documents in it. */
export type ReportInfo = {
  readonly file: string
  readonly sha256: string
  /** Which of several documents of the file it is, from 0; absent where the file is one report. */
  readonly document?: number
  readonly category: Category | null
  readonly format: string | null
  readonly tool: Tool | null
  /** Every tool that speaks in it, where it holds the runs of several. */
  readonly tools?: readonly Speaker[]
  readonly health: Health
  readonly counts: Counts
  /** When the tool ran and on which commit, where the report says so. ISO 8601; 40 hex digits. */
  readonly scannedAt?: string
  readonly commit?: string
  /** Every file the tool says it looked at. What it no longer sees elsewhere is not fixed. */
  readonly scanned?: readonly string[]
  readonly tracked?: boolean
  /** Claims of the platform team and no scan: it meets no expectation. */
  readonly trusted?: boolean
  /** The artifact it came from: its age, where the report does not say when it ran. */
  readonly artifact?: NonNullable<ReportFile['artifact']>
  /** Files beside it that were read as parts of it (SARIF external properties, Fortify’s audit.xml). */
  readonly parts?: readonly string[]
  readonly problems: readonly Problem[]
}

/** A draft with the pointer it was read at. */
export type PlacedDraft = { readonly draft: Draft; readonly pointer: string }
export type PlacedAside = { readonly aside: Aside; readonly pointer: string }

/** One document as its reader understood it. */
export type RawReport = ReportInfo & {
  readonly drafts: readonly PlacedDraft[]
  /** The tool's severity words (lower case) on our scale. */
  readonly severities: Readonly<Record<string, Severity>>
}

/** One file in our words. */
export type Report = ReportInfo & { readonly sightings: readonly Sighting[] }

/** A report by its file, and by its document where the file holds several: `reports/trivy.json#/1`. */
export const reportName = ({ file, document }: Pick<ReportInfo, 'file' | 'document'>): string =>
  document === undefined ? file : `${file}#/${document}`

/** Who speaks in a report, as far as it says: several where it holds the runs of several tools (SARIF). */
export const speakersOf = ({
  tool,
  category,
  tools,
}: ReportInfo): readonly { readonly name: string | null; readonly category: Category | null }[] =>
  tools ?? [{ name: tool?.name ?? null, category }]

const producersOf = (report: ReportInfo): readonly string[] =>
  speakersOf(report).flatMap(({ name }) => (name === null ? [] : [producerName(name)]))

/** Tools whose reports were all read whole, as `producerName` has them: what only they saw and no longer see may be fixed. */
export function healthyProducers(reports: readonly ReportInfo[]): ReadonlySet<string> {
  const namesOf = (wanted: (report: ReportInfo) => boolean): string[] => reports.filter(wanted).flatMap(producersOf)
  const failed = new Set(namesOf(({ health }) => health !== 'ok'))
  return new Set(namesOf(({ health }) => health === 'ok').filter((name) => !failed.has(name)))
}

/** Every report of a healthy tool: the tool and the file. A log of several tools is there for each of them. */
export function healthyScans(reports: readonly ReportInfo[]): readonly Scan[] {
  const healthy = healthyProducers(reports)
  const scans = new Map<string, Scan>()
  for (const report of reports)
    for (const tool of new Set(producersOf(report))) {
      if (!healthy.has(tool)) continue
      const { file } = report
      const before = scans.get(`${tool}\n${file}`)
      const more = before === undefined ? {} : { documents: (before.documents ?? 1) + 1 }
      scans.set(`${tool}\n${file}`, { tool, file, ...more })
    }
  return [...scans.values()]
}
