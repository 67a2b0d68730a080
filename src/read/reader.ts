import type { z } from 'zod'
import type { Category } from '../model/category.ts'
import type { Aside, Draft } from '../model/draft.ts'
import type { Tool } from '../model/evidence.ts'
import type { ReachLevel, ReachNegative } from '../model/reach.ts'
import type { Health, Speaker } from '../model/report.ts'
import type { Severity } from '../model/severity.ts'
import type { Ask, Joined } from './joined.ts'
import { isoTime } from './readers/iso-time.ts'
import { toolNamed } from './readers/tool-named.ts'
import { commonSeverities } from './readers/words.ts'

/**
 * How the bytes are split into documents and entries.
 * `json`: one document, entries found by path. `json-lines`: a run of JSON objects, one after another, pretty-printed or not; the
 * objects stand in a virtual array, so that `/*` is each of them. `xml`: elements by path. `csv`: records.
 */
export type Syntax = 'json' | 'json-lines' | 'xml' | 'csv'

/** An XML element without namespaces. `text` is its own character data and CDATA, trimmed. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly XmlElement[]
}

/** A CSV record: header name → value. A repeated header name keeps its first value. */
export type CsvRow = Readonly<Record<string, string>>

/** What an entry knows of its surroundings. */
export type EntryContext<Prepared> = {
  /** Made once per document from its head. */
  readonly prepared: Prepared
  /**
   * Where the entry stands. JSON: the values of each `*` of its path, in order, array indices and object keys. XML: the 1-based position
   * of each element from the root to the entry among its siblings of one name. CSV: the row, the header being row 1.
   */
  readonly keys: readonly (string | number)[]
  /** Which of `entries` matched. */
  readonly path: string
  /** The entry’s own pointer, as evidence will carry it. */
  readonly pointer: string
}

/** What a reader's look at the whole document adds to the health of the report. */
export type HealthNote = { readonly health: Health; readonly message: string; readonly next?: string }

/** What a report says of the run that made it: its time in ISO 8601, its commit, every file it looked at. */
export type Ran = {
  readonly scannedAt: string | undefined
  readonly commit: string | undefined
  readonly scanned: readonly string[] | undefined
}

/** A reader as it is written: a description, without a loop of its own. */
export type ReaderSpec<Head, Entry, Prepared> = {
  /** Kebab-case, unique; also the prefix that names the format in the input (`acme:path/report.json`). */
  readonly id: string
  /** The tool's own name; in brackets behind it which of its formats this is, where it has several. */
  readonly title: string
  readonly homepage: string
  /** A command or a click that writes this format. */
  readonly howToExport: string
  readonly category: Category
  /** How far the format’s reports can show that an attacker gets, furthest first; none where they say nothing of it. For the docs. */
  readonly reaches?: readonly (ReachLevel | ReachNegative)[]
  /** Where the document says what kind of tool wrote it (SARIF). Null: no tool looked for anything (a bill of materials, a statement). */
  readonly categoryOf?: (head: Head) => Category | null
  readonly syntax: Syntax
  /**
   * Claims the document by its content: the schema must accept the head. The head is the document in which each array (or
   * object) of entries is cut to its first element. For `json-lines` it is the array of the first objects (20 at most), for `xml`
   * the root as XmlElement cut the same way, for `csv` `{ columns: string[], first: CsvRow | null }`.
   */
  readonly head: z.ZodType<Head>
  /**
   * A further condition for detection; a format that the user named does without. For documents that say too little to tell the
   * tool by. Unless it is given, an empty list is not claimed: it could be anybody's.
   */
  readonly claims?: (head: Head) => boolean
  // Not a doc comment: a path such as /runs/*/results/* would end it.
  // Paths of the entries, `*` for any index or key. XML: element names from the root (/OWASPZAPReport/site/alerts/alertitem). CSV: none.
  readonly entries: readonly string[]
  /** Names only the fields we use; a bad entry is skipped and reported with its pointer. */
  readonly entry: z.ZodType<Entry>
  /** Puts what stands in other files beside the report into its head, before anything is made of it. */
  readonly join?: (head: unknown, ask: Ask) => Joined
  /** Once per document: tables that entries need (rules of a SARIF run, components of an SBOM). Most need none. */
  readonly prepare?: (head: Head) => Prepared
  /**
   * A first pass over all entries, before any draft is made, for formats in which a later entry changes what an earlier one means
   * (the most specific of several, the newest of several). What it learns it puts into `prepared`.
   */
  readonly survey?: (entry: Entry, context: EntryContext<Prepared>) => void
  /** Tool's severity words, lower case → our scale; the normaliser applies it. Unless given, the words that mean the same in most tools. */
  readonly severities?: Readonly<Record<string, Severity>>
  /** The tool's version, where the report says one. */
  readonly version?: (head: Head) => string | null | undefined
  /** The tool, where its name is not that of the title. */
  readonly tool?: (head: Head) => Tool
  /** Every tool that speaks in the document, where it may hold the runs of several. */
  readonly tools?: (head: Head) => readonly Speaker[]
  /** When it ran, as the tool writes times (see `isoTime`), on which commit, and every file it looked at, where the report says so. */
  readonly ran?: (head: Head) => {
    readonly scannedAt?: string | number | null | undefined
    readonly commit?: string | null | undefined
    readonly scanned?: readonly string[] | null | undefined
  }
  /**
   * Marks of a scan that failed or was cut short, which the tool leaves in its report; or fewer entries than it says there are. Asked when
   * all entries were seen: what a `survey` learned of them stands in `prepared`.
   */
  readonly health?: (head: Head, entries: number, prepared: Prepared) => HealthNote | null
  /** Zero bytes mean that it ran and found nothing (TruffleHog, Nuclei). */
  readonly emptyIsClean?: boolean
  /** One entry may yield several drafts (a ZAP alert has instances), each with its `at`; none means: not an entry at all. */
  readonly draft: (entry: Entry, context: EntryContext<Prepared>) => Draft | Aside | readonly (Draft | Aside)[]
}

type AnySpec = ReaderSpec<unknown, unknown, unknown>
/** A reader as the stage uses it: nothing is left unsaid, and the types of its inside are its own business. */
export type Reader = Omit<AnySpec, 'ran' | 'version'> &
  Required<Pick<AnySpec, 'claims' | 'prepare' | 'severities' | 'tool'>> & {
    readonly ran: (head: unknown) => Ran
  }

/** Makes a reader out of its description: adds what most have in common, and forgets its inner types, here and nowhere else. */
export function defineReader<Head, Entry, Prepared = null>({
  version,
  ran,
  ...spec
}: ReaderSpec<Head, Entry, Prepared>): Reader {
  const whole = {
    claims: (head: Head) => !(Array.isArray(head) && head.length === 0),
    prepare: () => null,
    severities: commonSeverities,
    tool: (head: Head) => toolNamed(spec.title.replace(/ \([^()]*\)$/, ''), version?.(head)),
    ran: (head: Head): Ran => {
      const { scannedAt, commit, scanned } = ran?.(head) ?? {}
      return { scannedAt: isoTime(scannedAt), commit: commit ?? undefined, scanned: scanned ?? undefined }
    },
    ...spec,
  }
  // Safe: the stage only ever hands `claims`, `prepare`, `tool`, `ran` and `health` a head that `head` accepted, and `draft` an entry that
  // `entry` accepted. Without `prepare` nothing tells `Prepared` from its default.
  return whole as unknown as Reader
}
