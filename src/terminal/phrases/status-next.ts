/** What comes next in a project, by whom, with the command. */
import type { NextAct } from '../../core/project/next.ts'
import type { Language } from '../../core/record/workspace.ts'
import { type Line, styled } from '../text.ts'
import { inLanguage } from './help-placeholders.ts'
import { nextText } from './status-parts.ts'
import { bracketed, labelled, namesOf, pick, type View } from './view.ts'

export interface NextView extends View {
  readonly next: readonly NextAct[]
}

/** A line for each thing that comes next. */
export function nextLines(language: Language, view: NextView): readonly Line[] {
  return view.next.map((one): Line => [
    labelled(language, pick(language, '下一步', 'next'), nextText(language, view, one)),
    bracketed(language, namesOf(language, view, 'member', one.by)),
    '  ',
    styled('strong', inLanguage(language, one.command)),
  ])
}
