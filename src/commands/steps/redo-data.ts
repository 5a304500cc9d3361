/** Other programs read what becomes of own acts behind what others did. */
import type { OutOfDate } from '../../core/agenda/overtaken-acts.ts'
import type { Act } from '../../core/record/act.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { Line } from '../../terminal/text.ts'
import type { Edit } from '../../repository/redo-note.ts'
import type { Shown, signedBy } from './act.ts'
import type { OwnAct } from './own-acts.ts'

/** What becomes of an own act. */
export type Outcome =
  /** `lines` are those of the configuration that it would change. */
  | ({ readonly is: 'again'; readonly act: Act; readonly lines: readonly Line[] } & Omit<
      Shown,
      'told'
    > &
      Signing)
  /** Others have done it, or its gate has gone on. */
  | { readonly is: 'past'; readonly past?: OutOfDate }
  /** Its documents were saved by others, too: they are merged in the work tree, and signed by nobody yet. */
  | { readonly is: 'merged' }
  | { readonly is: 'refused'; readonly findings: readonly Finding[] }
  /** It rests on an own act that is not done. */
  | { readonly is: 'resting' }
  /** It is another member's. */
  | { readonly is: 'of'; readonly member: string }
  /** No act of bd; its documents stay as edits. */
  | { readonly is: 'by-hand' }

type Signing = ReturnType<typeof signedBy>

/** An own act with what becomes of it. */
export interface Decided {
  readonly own: OwnAct
  readonly outcome: Outcome
}

/** All of them, and what the work tree is to get. */
export interface Anew {
  readonly acts: readonly Decided[]
  /** The number of each own project there, by the one that it had. */
  readonly numbers: ReadonlyMap<string, string>
  /** The last accepted commit there, by each own commit. */
  readonly before: ReadonlyMap<string, string>
  readonly edits: readonly Edit[]
  /** Own projects that are not opened there. */
  readonly unopened: ReadonlySet<string>
}
