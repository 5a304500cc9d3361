/** What an article of a regulation is called, what stage it stands in, and what became of it. */
import type { Article, ArticlePart } from '../../core/process/articles.ts'
import type { ArticleChange } from '../../core/process/diff.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

type Named = Pick<View, 'names'>

/** What the part is called. */
const partWords = ({ t }: Voice): Readonly<Record<ArticlePart, string>> => ({
  title: t('名称', 'title'),
  ledger: t('制度条文', 'ledger'),
  catalogue: t('目录信息', 'in the catalogue'),
  'based-on': t('所依据的内置流程', 'made from'),
  starts: t('起草', 'drafted by'),
  'own-request': t('本人事项', "the opener's own request"),
  owner: t('送审、移交', 'submitted and handed over by'),
  hold: t('暂停、恢复', 'held and resumed by'),
  fact: t('项目要素', 'fact'),
  parameter: t('制度待定值', 'parameter'),
  post: t('小组岗位', 'post'),
  table: t('决策表', 'decision table'),
  order: t('阶段顺序', 'order of the stages'),
  stage: t('阶段', 'stage'),
  team: t('小组', 'team'),
  deliverable: t('应备材料', 'deliverable'),
  requirement: t('要求', 'requirement'),
  gate: t('审批顺序', 'order of the reviews'),
  review: t('审批', 'review'),
  ways: t('去向', 'where it leads'),
  document: t('材料', 'document'),
  field: t('字段', 'field'),
  section: t('必备章节', 'required section'),
  rows: t('表格', 'rows'),
  contract: t('合同核对', 'the contract against the approval'),
  later: t('本版尚不能办理', 'not done by this version'),
  note: t('对照说明', 'note'),
  text: t('文件', 'file'),
})

/** What an article is called: its part and, of several, its name. */
export function articleName(v: Voice, view: Named, article: Article): string {
  const kind = partWords(v)[article.part]
  const name = ownName(view, article)
  return name === '' ? kind : v.t(`${kind}“${name}”`, `${kind} "${name}"`)
}

function ownName(view: Named, { part, within, id }: Article): string {
  switch (part) {
    case 'fact':
    case 'parameter':
    case 'post':
    case 'table':
    case 'document':
    case 'review':
      return nameOf(view, part, id)
    case 'deliverable':
      return nameOf(view, 'document', id)
    case 'field':
    case 'section':
    case 'rows':
      return `${nameOf(view, 'document', within)} / ${nameOf(view, part, `${within}.${id}`)}`
    case 'note':
    case 'text':
      return id
    default:
      return ''
  }
}

/** What the stage of an article is called, with its id; nothing for what stands in no stage. */
export function stageOfArticle(v: Voice, view: Named, { within, part }: Article): string {
  if (part === 'field' || part === 'section' || part === 'rows' || within === '') return ''
  const name = nameOf(view, 'stage', within)
  return v.t(`阶段“${name}”`, `stage "${name}"`) + v.bracketed(within)
}

const changeWords = ({ t }: Voice) => ({
  added: t('新增', 'new'),
  removed: t('取消', 'gone'),
  changed: t('调整', 'changed'),
})

/** `新增`, `取消` or `调整`. */
export function whatText(v: Voice, { what }: ArticleChange): string {
  return changeWords(v)[what]
}
