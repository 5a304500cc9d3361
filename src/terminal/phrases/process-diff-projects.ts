/** What a new version of a regulation means for the projects that are under way: nothing, and what would be different. */
import { articleOf, type ArticleChange } from '../../core/process/diff.ts'
import type { Ahead } from '../../core/agenda/later-version.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { articleName, stageOfArticle, whatText } from './process-article-name.ts'
import type { StageView } from './process-stage.ts'
import { nameOf } from './view.ts'

/** A running project, with those of the changes that would lie ahead of it. */
export interface ProjectAhead extends Ahead {
  /** The view of the version that it runs under. */
  readonly view: StageView
}

/** Every running project: that nothing changes for it, and what would be different under the new version. */
export function projectLines(
  v: Voice,
  projects: readonly ProjectAhead[],
  after: StageView,
): readonly Line[] {
  const head = styled('strong', v.t('在办项目', 'running projects'))
  if (projects.length === 0) {
    return ['', head, v.t('  没有在办项目', '  no project is running')]
  }
  return [
    '',
    head,
    v.t(
      '  对在办项目没有影响：各按新建时的版本办理，直至办结。',
      '  None is affected: each stays under the version that it began with, to its end.',
    ),
    ...projects.flatMap((project) => aheadLines(v, project, after)),
  ]
}

function aheadLines(v: Voice, project: ProjectAhead, after: StageView): readonly Line[] {
  const to = after.process.version
  const { id, title, ahead, known } = project
  const { version } = project.view.process
  const stage = nameOf(project.view, 'stage', project.stage)
  const where = v.t(
    `  ${id} ${title}：继续按第 ${version} 版办理，现处“${stage}”`,
    `  ${id} ${title}: stays under version ${version}, now in "${stage}"`,
  )
  if (version === to) return [where]
  const names = [...new Set(ahead.map((change) => aheadName(v, project.view, after, change)))]
  const listed = names.join(v.t('；', '; '))
  const what =
    names.length === 0
      ? v.t('没有不同', 'nothing would be different')
      : v.t(`不同之处有：${listed}`, `this would be different: ${listed}`)
  return [
    where,
    v.t(
      `    此后的环节，若按第 ${to} 版新建，${what}`,
      `    from here on, had it begun under version ${to}, ${what}`,
    ),
    ...(known
      ? []
      : [
          v.t(
            `    第 ${to} 版没有它现在所处的阶段`,
            `    version ${to} does not have the stage in which it stands`,
          ),
        ]),
  ]
}

/** A change in a few words: `新增 审批“党委会”（party）`. */
function aheadName(v: Voice, before: StageView, after: StageView, change: ArticleChange): string {
  const article = articleOf(change)
  const view = change.what === 'removed' ? before : after
  const what = whatText(v, change)
  const stage = stageOfArticle(v, view, article)
  const name = articleName(v, view, article)
  return [what, ...(stage === '' ? [] : [stage]), name].join(' ')
}
