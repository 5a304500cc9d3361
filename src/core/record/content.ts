/** What a file holds, by its kind: what the rules can ask of one file. */
import type { AffirmationRecord } from './affirm.ts'
import type { CalendarYear, CompanyCalendar } from '../calendar/calendar.ts'
import type { DocumentContent, TemplateContent } from '../process/document.ts'
import type { Duties } from '../duty/duty.ts'
import type { ExcuseRecord } from './excuse.ts'
import type { Finding } from '../rules/finding.ts'
import type { GrantRecord, RevocationRecord } from './grant.ts'
import type { Policy } from '../policy/policy.ts'
import type { Process } from '../process/process.ts'
import type { RecordContent, Register } from '../register/register.ts'
import type { ActRecord, AttachmentRecord, ProjectRecord } from './record.ts'
import type { EndorsementRecord, MotionRecord, RetractionRecord } from './motion.ts'
import type { VoidRecord } from './void.ts'
import type { Workspace } from './workspace.ts'

/** What a file of each readable kind holds. */
export interface Contents {
  readonly workspace: Workspace
  readonly policy: Policy
  readonly 'calendar-year': CalendarYear
  readonly 'company-calendar': CompanyCalendar
  readonly process: Process
  readonly duties: Duties
  readonly project: ProjectRecord
  readonly attachment: AttachmentRecord
  readonly act: ActRecord
  readonly grant: GrantRecord
  readonly revocation: RevocationRecord
  readonly excuse: ExcuseRecord
  readonly void: VoidRecord
  readonly affirmation: AffirmationRecord
  readonly motion: MotionRecord
  /** The roster that a motion proposes, which is none until it is carried out. */
  readonly 'proposed-roster': Policy
  readonly endorsement: EndorsementRecord
  readonly retraction: RetractionRecord
  readonly document: DocumentContent
  readonly template: TemplateContent
  readonly register: Register
  /** A record that is kept in a register. */
  readonly 'kept-record': RecordContent
}

/** What a file holds, by its path. Machine-written kinds are checked against their canonical form when read. */
export type Content =
  | {
      readonly [K in keyof Contents]: { readonly kind: K; readonly value: Contents[K] }
    }[keyof Contents]
  /** A file whose text no rule reads: attached files, README. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'broken'; readonly findings: readonly Finding[] }

export interface Entry {
  readonly path: string
  readonly sha256: string
  readonly content: Content
  /** What shows that the file came to harm before it came here, though it can be read; absent for nearly all. */
  readonly spoilt?: readonly Finding[]
}

/** The value of an entry of the given kind, if it is one. */
export function contentOf<K extends keyof Contents>(
  entry: Entry | undefined,
  kind: K,
): Contents[K] | undefined {
  const content = entry?.content
  return content?.kind === kind ? (content.value as Contents[K]) : undefined
}
