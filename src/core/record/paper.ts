/** Paper leaves three kinds of records: attached files, the scans that prove a decision, and the minutes of an office meeting. */
import type { Held } from './kinds.ts'

interface AttachedHead {
  readonly format: 'bd/attachment@1'
  readonly sha256: string
}

interface AttachedNames {
  readonly name: string
  readonly title: string
}

/** The record beside a file that stands behind a document's cover sheet. */
export interface DocumentAttachment extends AttachedHead, AttachedNames {
  readonly document: string
}

/** The record beside a scan that proves decisions of one review in one round; no packet holds it. */
export interface EvidenceAttachment extends AttachedHead, AttachedNames {
  readonly 'evidence-of': {
    readonly stage: string
    readonly round: number
    readonly review: string
  }
}

/** The record beside an attached file: what it is, and what for. */
export type AttachmentRecord = DocumentAttachment | EvidenceAttachment

export const minutes = {
  fields: {
    number: 'line',
    date: 'date',
    chair: 'line',
    present: { some: 'line' },
    /** Who sat in (列席); never counted. */
    observers: { list: 'line' },
    item: 'line',
    decision: 'text',
  },
} as const

/** The minutes of an office meeting, as people wrote them down. It does not vote; the decision stays its holder's. */
export interface MeetingRecord extends Held<(typeof minutes)['fields']> {}
