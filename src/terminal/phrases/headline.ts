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

/** Whether a headline is one for this act. Names are not compared; the act, what was decided, and the project are. */
export function isHeadlineOf(act: Act, found: string): boolean {
  const named = withOpenFiles(act)
  return LANGUAGES.some((language) =>
    [open, against, unnamed].some((names) =>
      [named, act].some((one) => patternOf(headline(voiceOf(language), one, names)).test(found)),
    ),
  )
}

/** The order of files is the command's affair; earlier releases named an attachment by its title alone. */
function withOpenFiles(act: Act): Act {
  if (act.act === 'calendar') return { ...act, texts: [{ path: ANY, sha256: '' }] }
  if (act.act === 'save') return { ...act, texts: [{ path: ANY, sha256: '' }] }
  return act.act === 'attach' ? { ...act, name: ANY, title: ANY } : act
}

function patternOf(expected: string): RegExp {
  const fixed = oneLine(expected).split(ANY)
  const literal = fixed.map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${literal.join('.+')}$`, 'u')
}
