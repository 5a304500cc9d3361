/** The rules about rows of documents are this severe, and their words need these facts. */
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
}
