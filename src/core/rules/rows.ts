/** The rules about rows of documents are this severe, and their words need these facts. */
import type { Unread } from '../process/unread-rows.ts'
import { error } from './rule.ts'

/** Which rows of which document. */
interface OfRows {
  readonly document: string
  readonly rows: string
}

export const rowRules = {
  /** `zh`, `en`: the heading that they stand under. */
  'missing-rows': error<OfRows & { zh: string; en: string }>(),
  /** `columns`: those that there are; `twice`: the head names one again. */
  'unknown-column': error<OfRows & { found: string; columns?: string; twice?: 'yes' }>(),
  'missing-column': error<OfRows & { column: string }>(),
  'missing-cell': error<OfRows & { column: string }>(),
  /** `zh`, `en`: the heading of the rows, of a document or a record; `found`: what stands there. */
  'row-unread': error<{ zh: string; en: string; why: Unread; found: string }>(),
}
