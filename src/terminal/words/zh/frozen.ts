/** Chinese for what is frozen: what it is, what can be done from where the project stands, and by whom. */
import { pasted } from '../../pasted.ts'
import type { RuleFacts } from '../../../core/rules/rules.ts'
import type { Telling } from '../types.ts'
import { quotedAs } from '../said-once.ts'

type Facts = RuleFacts['frozen-document']

/** What is frozen: one fact, the project's record, or a file. */
export function frozenWhat(path: string, fact: string | undefined, { name }: Telling): string {
  if (fact !== undefined) return `“${name('fact', fact)}”`
  return path.endsWith('/project.yaml') ? '项目的要素、团队和审批人' : `${path} `
}

/** What can be done instead. */
export function insteadOf(
  { way, by = '', review = '', seat = '', to = '', attach, process }: Omit<Facts, 'path' | 'since'>,
  { name, names, project }: Telling,
): string {
  const beside =
    attach === undefined
      ? ''
      : `；确需补充的，可另附文件，不改动已送审的材料：bd attach ${project} ${attach} <文件>`
  switch (way) {
    case undefined:
      return `查看当前阶段和下一步：bd status ${project}`
    case 'withdraw':
      return `尚无人表态，可由${names('member', by)}撤回，修改后再送审：bd withdraw ${project}${beside}`
    case 'answer':
      return `正在征求意见，材料不改，由${names('member', by)}答复意见：bd answer ${project} ${seat}${beside}`
    case 'wait': {
      const whom = by === '' ? '' : `（待${names('member', by)}表态）`
      return `“${name('review', review)}”正在审批${whom}，已有人表态，不能撤回。请等候结果，退回的再行修改；查看进度：bd status ${project}${beside}`
    }
    case 'return': {
      const more =
        attach === undefined
          ? ''
          : `；需要说明的，附在本阶段材料之后：bd attach ${project} ${attach} <文件>`
      return `该稿已经审定，以后退回到${quotedAs(name('stage', to), '阶段')}的方可修改${more}`
    }
    case 'settled': {
      const opened = process === undefined ? '' : ` --process ${process}`
      const more =
        attach === undefined
          ? ''
          : `；需要说明的，附在本阶段材料之后：bd attach ${project} ${attach} <文件>`
      return `已经审定，本项目中不再改动；确需变更的，另行新建项目报批：bd new-project${opened}${more}`
    }
    case 'proof':
      return '该扫描件是决定的依据，原样留存'
    default:
      return way satisfies never
  }
}

/** What becomes of the change in the work tree: it waits where it may still be saved, else it is taken back. */
export function undoing(way: Facts['way'], path: string): string {
  const back = `git checkout HEAD -- ${pasted(`:/${path}`)}`
  return way === 'withdraw' || way === 'wait' || way === 'answer'
    ? `。本机的改动暂未保存；放弃改动：${back}`
    : `。恢复原稿：${back}`
}
