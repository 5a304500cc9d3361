/** Lines say what a project points at and which projects point at it. */
import type { Link } from '../../core/project/links.ts'
import { courseOf } from '../../core/project/course.ts'
import type { Standing } from '../../core/review/standing.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { section, stateText } from './status-parts.ts'

/** A link by its other end: from this project to it, or from it to this project. */
export interface LinkShown extends Pick<Link, 'name' | 'title' | 'what' | 'register'> {
  readonly from: 'here' | 'there'
  readonly other: string
  /** Where the other project stands. */
  readonly standing?: Standing
}

/** One line a link; nothing where there is none. */
export function linkLines(v: Voice, links: readonly LinkShown[]): readonly Line[] {
  const lines = links.map(({ from, title, other, standing }) => {
    const called =
      standing === undefined
        ? other
        : `${other} ${standing.project.title}` +
          v.bracketed(stateText(v, standing.process, courseOf(standing)))
    return from === 'here'
      ? `  ${v.labelled(v.title(title), called)}`
      : `  ${v.labelled(v.t(`被引用（${v.title(title)}）`, `named by (${v.title(title)})`), called)}`
  })
  return section(v.t('关联', 'links'), lines, v)
}
