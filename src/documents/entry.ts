/** What a file of the workspace holds, by its path. */
import { bad, type Finding, finding, type Result } from '../core/rules/finding.ts'
import type { Content, Contents, Entry } from '../core/record/tree.ts'
import { readAct } from './act.ts'
import { readAffirmation } from './affirm.ts'
import { readCalendarYear, readCompanyCalendar } from './calendar.ts'
import { readGrant, readRevocation } from './grant.ts'
import { readKeptRecord } from './kept-record.ts'
import { readDuties } from './duties.ts'
import { readExcuse } from './excuse.ts'
import { LIMITS, tooLarge } from './limits.ts'
import { readDocument } from './outline.ts'
import { readEndorsement, readMotion, readRetraction } from './motion.ts'
import { readPolicy } from './policy.ts'
import { readProcess } from './process.ts'
import { readRegister } from './register.ts'
import { readAttachment, readProject } from './project.ts'
import { readCanonical } from './read-canonical.ts'
import type { Places, YamlSource } from './places.ts'
import { placesIn, readYaml } from './source.ts'
import { spoiltIn } from './spoilt.ts'
import { readTemplate } from './template-form.ts'
import { markless, textOf } from './utf8.ts'
import { readVoid } from './void.ts'
import { readWorkspace } from './workspace.ts'

/** A kind of file: the paths it stands at, how much it may hold, who writes it, and its reader. */
interface Kind {
  readonly kind: keyof Contents
  readonly path: RegExp
  readonly limit: keyof typeof LIMITS
  readonly read:
    | { readonly records: (source: YamlSource) => Result<Contents[keyof Contents]> }
    | { readonly yaml: (source: YamlSource) => Result<Contents[keyof Contents]> }
    | { readonly text: (file: string, text: string) => Result<Contents[keyof Contents]> }
}

const PROJECT = String.raw`^projects/\d{4}/(?:\d+/)?\d{4}-\d{3,}/`

/** Records are written by bd and have one canonical text; the rest is written by people. The first that fits counts. */
const KINDS: readonly Kind[] = [
  {
    kind: 'act',
    path: new RegExp(String.raw`${PROJECT}signoffs/.+\.yaml$`),
    limit: 'act',
    read: { records: readAct },
  },
  {
    kind: 'attachment',
    path: new RegExp(String.raw`${PROJECT}attachments/[0-9a-f]{16}\.yaml$`),
    limit: 'act',
    read: { records: readAttachment },
  },
  {
    kind: 'project',
    path: new RegExp(`${PROJECT}project\\.yaml$`),
    limit: 'act',
    read: { records: readProject },
  },
  {
    kind: 'document',
    path: new RegExp(String.raw`${PROJECT}[^/]+\.md$`),
    limit: 'document',
    read: { text: readDocument },
  },
  {
    kind: 'template',
    path: /^processes\/[^/]+\/\d+\/[^/]+\.md$/,
    limit: 'template',
    read: { text: readTemplate },
  },
  {
    kind: 'revocation',
    path: /^grants\/[^/]+\.revoke\.yaml$/,
    limit: 'act',
    read: { records: readRevocation },
  },
  { kind: 'grant', path: /^grants\/[^/]+\.yaml$/, limit: 'act', read: { records: readGrant } },
  {
    kind: 'affirmation',
    path: /^affirmations\/[^/]+\.yaml$/,
    limit: 'act',
    read: { records: readAffirmation },
  },
  { kind: 'excuse', path: /^excuses\/.+\.yaml$/, limit: 'act', read: { records: readExcuse } },
  { kind: 'void', path: /^voids\/[^/]+\.yaml$/, limit: 'document', read: { records: readVoid } },
  {
    kind: 'motion',
    path: /^motions\/\d+\/motion\.yaml$/,
    limit: 'act',
    read: { records: readMotion },
  },
  {
    kind: 'proposed-roster',
    path: /^motions\/\d+\/policy\.yaml$/,
    limit: 'yaml',
    read: { records: readPolicy },
  },
  {
    kind: 'endorsement',
    path: /^motions\/\d+\/endorse\.[^/]+\.yaml$/,
    limit: 'act',
    read: { records: readEndorsement },
  },
  {
    kind: 'retraction',
    path: /^motions\/\d+\/retract\.yaml$/,
    limit: 'act',
    read: { records: readRetraction },
  },
  { kind: 'workspace', path: /^bd\.yaml$/, limit: 'yaml', read: { records: readWorkspace } },
  { kind: 'policy', path: /^policy\.yaml$/, limit: 'yaml', read: { records: readPolicy } },
  {
    kind: 'company-calendar',
    path: /^calendar\/company\.yaml$/,
    limit: 'yaml',
    read: { yaml: readCompanyCalendar },
  },
  {
    kind: 'calendar-year',
    path: /^calendar\/[^/]+\.yaml$/,
    limit: 'yaml',
    read: { yaml: readCalendarYear },
  },
  {
    kind: 'process',
    path: /^processes\/[^/]+\/\d+\/process\.yaml$/,
    limit: 'yaml',
    read: { yaml: readProcess },
  },
  {
    kind: 'register',
    path: /^registers\/[^/]+\/\d+\/register\.yaml$/,
    limit: 'yaml',
    read: { yaml: readRegister },
  },
  {
    kind: 'kept-record',
    path: /^records\/[^/]+\/\d{4}\/[^/]+\/[^/]+\.md$/,
    limit: 'document',
    read: { text: readKeptRecord },
  },
  {
    kind: 'duties',
    path: /^duties\/[^/]+\/\d+\/duties\.yaml$/,
    limit: 'yaml',
    read: { yaml: readDuties },
  },
]

/**
 * Reads a file by its path; `bytes` are undefined when it is too large to be loaded. A file that no rule reads is
 * `plain`; one that cannot be read as what its path says is `broken`, with every reason.
 */
export function readEntry(path: string, bytes: Uint8Array | undefined, sha256: string): Entry {
  const kind = KINDS.find((candidate) => candidate.path.test(path))
  const read: Content = kind === undefined ? { kind: 'plain' } : contentOf(kind, path, bytes)
  const spoilt = bytes === undefined ? [] : spoiltIn(path, bytes)
  const content = read.kind === 'broken' ? byMerge(read, spoilt) : read
  return { path, sha256, content, ...(spoilt.length > 0 ? { spoilt } : {}) }
}

/** What cannot be read because a merge was not finished is told by its marks alone: all else follows from them. */
function byMerge(broken: Content, spoilt: readonly Finding[]): Content {
  const marks = spoilt.filter(({ rule }) => rule === 'conflict-marker')
  return marks.length === 0 ? broken : { kind: 'broken', findings: marks }
}

function contentOf(kind: Kind, path: string, bytes: Uint8Array | undefined): Content {
  if (bytes === undefined || bytes.length > LIMITS[kind.limit]) {
    return { kind: 'broken', findings: [tooLarge(path, kind.limit, bytes?.length)] }
  }
  // Some editors begin a document with a byte order mark; records, which bd writes, have none.
  const text = 'text' in kind.read ? markless(path, bytes) : textOf(path, bytes)
  const read = typeof text === 'string' ? readText(kind, path, text) : bad<never>(text)
  return read.ok
    ? ({ kind: kind.kind, value: read.value } as Content)
    : { kind: 'broken', findings: read.findings }
}

function readText({ read }: Kind, file: string, text: string): Result<Contents[keyof Contents]> {
  if ('text' in read) return read.text(file, text)
  if ('yaml' in read) {
    const source = readYaml(file, text)
    return source.ok ? read.yaml(source.value) : source
  }
  const value = readCanonical(text)
  if (value !== undefined) return read.records({ file, value, ...placesWhenAsked(file, text) })
  const source = readYaml(file, text)
  return source.ok ? bad(finding('non-canonical-file', { path: file }, { file })) : source
}

/** Places cost a second parse, which is only done for findings. */
function placesWhenAsked(file: string, text: string): Places {
  let places: Places | undefined
  return {
    placeOf: (path) => (places ??= placesIn(file, text)).placeOf(path),
    keyPlaceOf: (path) => (places ??= placesIn(file, text)).keyPlaceOf(path),
  }
}
