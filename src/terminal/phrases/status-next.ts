/** What comes next in a project, by whom, with the command. */
import type { NextAct } from '../../core/project/next.ts'
import { advisedLine } from '../advised.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { nextText } from './status-parts.ts'
import { namesOf, type View } from './view.ts'

export interface NextView extends View {
  readonly next: readonly NextAct[]
}

/** A line for each thing that comes next. */
export function nextLines(v: Voice, view: NextView): readonly Line[] {
  return view.next.map((one): Line => [
    v.labelled(v.t('下一步', 'next'), nextText(v, view, one)),
    v.bracketed(namesOf(v, view, 'member', one.by)),
    '  ',
    styled('strong', advisedLine(v, one.deed)),
  ])
}
