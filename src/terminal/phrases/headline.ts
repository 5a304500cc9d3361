/** Whether the first line of a commit says of its act what bd writes of it, in either language and by any release. */
import { LANGUAGES } from '../../core/record/workspace.ts'
import type { Act } from '../../core/record/act.ts'
import type { Names } from '../names.ts'
import { oneLine } from '../acts/act-words.ts'
import { headline } from '../acts/acts.ts'
import { voiceOf } from '../voice.ts'

/** Stands where a name may stand, which the roster and the regulation may have changed since. */
const ANY = '\ue000'

/** How a name is left open; what is decided is not. */
const open: Names = (kind) => (kind === 'decision' ? undefined : ANY)
/** Where a body votes, its members are against. */
const against: Names = (kind) => (kind === 'decision' ? '反对' : ANY)
const unnamed: Names = () => undefined

const VOICES = LANGUAGES.map(voiceOf)
/** No headline has more than one line, as any program ends lines. */
const LINE_ENDS = /[\r\n\u2028\u2029]/

/** Whether a headline is one for this act. Names are not compared; the act, what was decided, and the project are. */
export function isHeadlineOf(act: Act, found: string): boolean {
  if (LINE_ENDS.test(found)) return false
  const named = withOpenFiles(act)
  return VOICES.some((voice) =>
    [open, against, unnamed].some((names) =>
      [named, act].some((one) => fits(found, oneLine(headline(voice, one, names)).split(ANY))),
    ),
  )
}

/** The order of files is the command's affair; earlier releases named an attachment by its title alone. */
function withOpenFiles(act: Act): Act {
  if (act.act === 'calendar') return { ...act, texts: [{ path: ANY, sha256: '' }] }
  if (act.act === 'save') return { ...act, texts: [{ path: ANY, sha256: '' }] }
  return act.act === 'attach' ? { ...act, name: ANY, title: ANY } : act
}

/** Whether a text consists of these pieces, in their order, with something between any two of them. */
function fits(text: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let from = first.length
  for (const piece of others) {
    const found = text.indexOf(piece, from + 1)
    if (found < 0) return false
    from = found + piece.length
  }
  return text.endsWith(last) && text.length - last.length > from
}
