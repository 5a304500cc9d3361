/** Two versions of a regulation stand side by side, in words, with what the new one means for each running project. */
import type { Article, ArticlePart } from '../../core/process/articles.ts'
import { articleOf, type ArticleChange } from '../../core/process/diff.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { articleName, stageOfArticle, whatText } from './process-article-name.ts'
import { articleTexts } from './process-article.ts'
import { type ProjectAhead, projectLines } from './process-diff-projects.ts'
import type { StageView } from './process-stage.ts'

export interface DiffView {
  readonly before: StageView
  readonly after: StageView
  /** Which side was read from disk, and is a draft where it has the number of the other; the newer where both were. */
  readonly draft?: 'before' | 'after' | undefined
  readonly changes: readonly ArticleChange[]
  /** Absent outside of a workspace. */
  readonly projects: readonly ProjectAhead[] | undefined
}

/** The changes by stage, each with what it said and what it says; then the running projects. */
export function diffLines(v: Voice, view: DiffView): readonly Line[] {
  const { before, after, changes, projects } = view
  const [from, to] = [before.process.version, after.process.version]
  const title = v.title(after.process.title)
  const isDraft = from === to && changes.length > 0
  const name = (side: 'before' | 'after', version: number) =>
    isDraft && view.draft === side
      ? v.t(
          `修订稿（未发布，版本号仍为 ${version}）`,
          `draft (not published, still numbered ${version})`,
        )
      : v.t(`第 ${version} 版`, `version ${version}`)
  const head = v.labelled(title, `${name('before', from)} → ${name('after', to)}`)
  if (changes.length === 0) {
    return [styled('strong', head), v.t('两版相同', 'the two versions are the same')]
  }
  return [
    styled('strong', head),
    ...changeLines(v, view),
    ...(projects === undefined ? [] : projectLines(v, projects, after)),
  ]
}

function changeLines(v: Voice, view: DiffView): readonly Line[] {
  const { before, after, changes } = view
  const sideOf = (change: ArticleChange) => (change.what === 'removed' ? before : after)
  const headed = (title: string, some: readonly ArticleChange[]): readonly Line[] =>
    some.length === 0
      ? []
      : [
          '',
          styled('strong', title),
          ...some.flatMap((change) => oneChange(v, before, after, change)),
        ]
  const within = (place: string) => changes.filter((one) => placeOf(articleOf(one)) === place)
  const old = before.process.stages.map(({ stage }) => stage)
  const stages = [...new Set([...after.process.stages.map(({ stage }) => stage), ...old])]
  return [
    ...headed(v.t('通则', 'throughout'), within(HEAD)),
    ...stages.flatMap((stage) => {
      const [first] = within(stage)
      if (first === undefined) return []
      return headed(stageOfArticle(v, sideOf(first), articleOf(first)), within(stage))
    }),
    ...headed(v.t('材料、说明与文件', 'documents, notes and files'), within(REST)),
  ]
}

const HEAD = ' head'
const REST = ' rest'
const RESTS: ReadonlySet<ArticlePart> = new Set([
  'document',
  'field',
  'section',
  'rows',
  'contract',
  'later',
  'note',
  'text',
])

/** Under which heading an article stands: its stage, else before or after the stages. */
function placeOf({ part, within }: Article): string {
  if (RESTS.has(part)) return REST
  return within === '' ? HEAD : within
}

function oneChange(
  v: Voice,
  before: StageView,
  after: StageView,
  change: ArticleChange,
): readonly Line[] {
  const what = whatText(v, change)
  const old = change.what === 'added' ? [] : articleTexts(v, before, change.before)
  const now = change.what === 'removed' ? [] : articleTexts(v, after, change.after)
  const side = change.what === 'removed' ? before : after
  const name = articleName(v, side, articleOf(change))
  const style = change.what === 'added' ? 'good' : change.what === 'removed' ? 'warning' : 'info'
  const head: Line = ['  ', styled(style, `${what} ${name}`)]
  if (change.what !== 'changed') return [head, ...[...old, ...now].map((text) => `      ${text}`)]
  const was = v.t('原', 'was')
  const is = v.t('现', 'now')
  const [gone, come] = [without(old, now), without(now, old)]
  if (gone.length + come.length === 0) {
    return [head, v.t('    只有英文措辞不同', '    only the Chinese wording differs')]
  }
  return [
    head,
    ...gone.map((text) => `    ${v.labelled(was, text)}`),
    ...come.map((text) => `    ${v.labelled(is, text)}`),
  ]
}

function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  return texts.filter((text) => !others.includes(text))
}
