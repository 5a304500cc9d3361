/** A process declares the types of its documents: their fields and sections, and what is said of how to write them. */
import type { Wording } from '../text/wording.ts'
import type { ValueDeclaration } from './process.ts'
import type { RowsDeclaration } from './rows.ts'

/** A section that a document must have, by its heading. */
export interface SectionDeclaration extends Wording {
  /** Whether a bare 无 is an answer here: there may be nothing to tell of. */
  readonly none?: boolean
  readonly hint?: Wording
}

/** What makes a document a letter: to whom it goes (主送), its closing words; at its end stand who issues it and the date (落款). */
export interface Letter {
  readonly to?: Wording
  readonly closing?: Wording
}

/** A document type that a project's stages may ask for. */
export interface DocumentType {
  readonly title: Wording
  readonly fields: Readonly<Record<string, ValueDeclaration>>
  readonly sections: Readonly<Record<string, SectionDeclaration>>
  /** Tables under headings of their own, by id. */
  readonly rows?: Readonly<Record<string, RowsDeclaration>>
  /** Whether a cover sheet with attached files may stand for it. */
  readonly attachable: boolean
  /** Guidance on the whole of it, which readers do not see. */
  readonly hint?: Wording
  readonly letter?: Letter
}
