/** What an article of a regulation is called, what stage it stands in, and what became of it. */
import type { Article, ArticlePart } from '../../core/process/articles.ts'
import type { Change } from '../../core/process/diff.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

type Named = Pick<View, 'names'>

/** What the part is called: Chinese, English. */
const PARTS: Readonly<Record<ArticlePart, readonly [string, string]>> = {
  title: ['名称', 'title'],
  ledger: ['制度条文', 'ledger'],
  'based-on': ['所依据的内置流程', 'made from'],
  starts: ['起草', 'drafted by'],
  owner: ['送审、移交', 'submitted and handed over by'],
  hold: ['暂停、恢复', 'held and resumed by'],
  fact: ['项目要素', 'fact'],
  parameter: ['制度待定值', 'parameter'],
  post: ['小组岗位', 'post'],
  table: ['决策表', 'decision table'],
  order: ['阶段顺序', 'order of the stages'],
  stage: ['阶段', 'stage'],
  team: ['小组', 'team'],
  deliverable: ['应备材料', 'deliverable'],
  requirement: ['要求', 'requirement'],
  gate: ['审批顺序', 'order of the reviews'],
  review: ['审批', 'review'],
  ways: ['去向', 'where it leads'],
  document: ['材料', 'document'],
  field: ['字段', 'field'],
  section: ['必备章节', 'required section'],
  contract: ['合同核对', 'the contract against the approval'],
  later: ['本版尚不能办理', 'not done by this version'],
  note: ['对照说明', 'note'],
  text: ['文件', 'file'],
}

/** What an article is called: its part and, of several, its name. */
export function articleName(v: Voice, view: Named, article: Article): string {
  const kind = v.t(...PARTS[article.part])
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
  if (part === 'field' || part === 'section' || within === '') return ''
  const name = nameOf(view, 'stage', within)
  return v.t(`阶段“${name}”`, `stage "${name}"`) + v.bracketed(within)
}

const WHAT = {
  added: ['新增', 'new'],
  removed: ['取消', 'gone'],
  changed: ['调整', 'changed'],
} as const

/** `新增`, `取消` or `调整`. */
export function whatText(v: Voice, { what }: Change): string {
  const [zh, en] = WHAT[what]
  return v.t<string>(zh, en)
}
