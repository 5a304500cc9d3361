/** What else may be done in a review, in lines. */
import type { Also } from '../../core/agenda/alternatives.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { section } from './status-parts.ts'
import { namesOf, type View } from './view.ts'
import { advisedLine } from '../advised.ts'
import { actName } from '../acts/acts.ts'

/** So many names of those to whom a seat could come are told; the rest by number. */
const FEW = 4

/** A section with one line for each thing that may be done, by whom, to whom and how; nothing for nothing. */
export function alsoLines(v: Voice, view: View, also: readonly Also[]): readonly Line[] {
  const lines = also.map(({ act, by, to, deed }): Line => {
    const few = namesOf(v, view, 'member', to.slice(0, FEW))
    const more = v.t(`等 ${to.length} 人`, ` and ${to.length - FEW} more`)
    const towards = to.length === 0 ? '' : ` → ${few}${to.length > FEW ? more : ''}`
    const who = namesOf(v, view, 'member', by) + towards
    return [`  ${actName(v, act)}${v.bracketed(who)}  `, styled('faint', advisedLine(v, deed))]
  })
  return section(v.t('也可办理', 'also possible'), lines, v)
}
