/** What comes next in a project, by whom, with the command: what stands unsaved on the disk is saved before anything else. */
import type { NextAct } from '../../core/project/next.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Language } from '../../core/workspace.ts'
import { type Line, styled } from '../text.ts'
import { nextText } from './status-parts.ts'
import { bracketed, labelled, namesOf, pick, type View } from './view.ts'

export interface NextView extends View {
  readonly standing: Standing
  readonly next: readonly NextAct[]
  /** Paths in the project's folder that are edited and not saved, where they were looked for. */
  readonly unsaved?: readonly string[]
}

/** A line for each thing that comes next. */
export function nextLines(language: Language, view: NextView): readonly Line[] {
  const { next, standing, unsaved = [] } = view
  const line = (what: string, by: readonly string[], command: string): Line => [
    labelled(language, pick(language, '下一步', 'next'), what),
    bracketed(language, namesOf(language, view, 'member', by)),
    '  ',
    styled('strong', command),
  ]
  // Nothing is submitted or handed over over edits that nobody signed for; what stands on the disk is no more to be drafted.
  const isOpen = unsaved.length > 0 && next.some(({ act }) => LEAVING.has(act))
  const drafting = next.find(({ act }) => act === 'draft')
  const save = pick(language, '填写并保存', 'fill in and save')
  return [
    ...(isOpen ? [line(save, drafting?.by ?? [], `bd save ${standing.id}`)] : []),
    ...next
      .filter(({ act }) => !isOpen || (act !== 'draft' && !LEAVING.has(act)))
      .map((one) => line(nextText(language, view, one), one.by, one.command)),
  ]
}

const LEAVING: ReadonlySet<NextAct['act']> = new Set(['submit', 'hand-over'])
