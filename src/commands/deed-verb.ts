/** A verb that has no code of its own fills in the deed that its row names: the review, where it says which, and the texts of its record. */
import { given } from '../core/record/kinds.ts'
import { ACTS } from '../core/record/act.ts'
import type { Deed } from '../core/record/deed.ts'
import type { PlainDeed, VerbRow } from '../terminal/verbs/row.ts'
import { type VerbName, verbRows } from '../terminal/verbs/verbs.ts'
import type { Session } from './session.ts'
import { reviewOption } from './steps/ids-by-name.ts'
import { reasonFor, textFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Options, type Run, text } from './verb.ts'

/** The run of a verb with this deed. A text that the record must hold is asked for, and said in the commit. */
export function fill(name: PlainDeed): Run {
  return (session, args, options) =>
    write(session, argument(args, 0), async (scene) => {
      const words: Record<string, string> = { ...reviewOption(scene, options) }
      let prose: string | undefined
      for (const [field, kind] of fieldsOf(name)) {
        if (kind === 'text') prose = words[field] = await asked(session, options, field)
        else Object.assign(words, given(field, text(options, field)))
      }
      return { deed: { name, words } as Deed, ...given('prose', prose) }
    })
}

/** What the member gives of the record as text, or may give. */
function fieldsOf(name: PlainDeed): readonly (readonly [field: string, kind: unknown])[] {
  const declared = ACTS[name]
  if (!('fields' in declared)) return []
  return Object.entries(declared.fields).filter(
    ([, kind]) => kind === 'text' || (typeof kind === 'object' && 'maybe' in kind),
  )
}

/** The text of an option, asked for where it is missing: a reason as everywhere, any other by what its row says of it. */
function asked(session: Session, options: Options, field: string): Promise<string> {
  if (field === 'reason') return reasonFor(session, options)
  const row: VerbRow = verbRows(session.screen.voice)[session.verb as VerbName]
  const [, about = field] =
    (row.options ?? []).find(([flags]) => flags.startsWith(`--${field} `)) ?? []
  return textFor(session, options, field, about)
}
