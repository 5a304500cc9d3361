/** What is frozen, and what can be done from where the project stands, and by whom. */
import type { RuleFacts } from '../../core/rules/rules.ts'
import { pasted } from '../pasted.ts'
import type { Telling } from '../rules/telling.ts'
import type { Voice } from '../voice.ts'
import { quotedAs } from './said-once.ts'

type Facts = RuleFacts['frozen-document']

/** What is frozen: one fact, the project's record, or a file. */
export function frozenWhat(path: string, fact: string | undefined, { t, name }: Telling): string {
  if (fact !== undefined) return t(`“${name('fact', fact)}”`, `${name('fact', fact)} is`)
  return path.endsWith('/project.yaml')
    ? t('项目的要素、团队和审批人', 'facts, team and reviewers are')
    : t(`${path} `, `${path} is`)
}

/** What can be done instead. */
export function insteadOf(
  { way, by = '', review = '', seat = '', to = '', attach, process }: Omit<Facts, 'path' | 'since'>,
  { t, name, names, project }: Telling,
): string {
  const attaching = `bd attach ${project} ${attach} ${t('<文件>', '<file>')}`
  const beside =
    attach === undefined
      ? ''
      : t(
          `；确需补充的，可另附文件，不改动已送审的材料：${attaching}`,
          `; what must be added can stand beside the packet: ${attaching}`,
        )
  const more =
    attach === undefined
      ? ''
      : t(
          `；需要说明的，附在本阶段材料之后：${attaching}`,
          `; an explanation goes with this stage's documents: ${attaching}`,
        )
  switch (way) {
    case undefined:
      return t(
        `查看当前阶段和下一步：bd status ${project}`,
        `see where the project stands and what is next: bd status ${project}`,
      )
    case 'withdraw':
      return t(
        `尚无人表态，可由${names('member', by)}撤回，修改后再送审：bd withdraw ${project}${beside}`,
        `nobody has cast yet: ${names('member', by)} can withdraw it, to be revised and submitted again: bd withdraw ${project}${beside}`,
      )
    case 'answer':
      return t(
        `正在征求意见，材料不改，由${names('member', by)}答复意见：bd answer ${project} ${seat}${beside}`,
        `opinions are being heard and the text stays as it is; ${names('member', by)} answers them: bd answer ${project} ${seat}${beside}`,
      )
    case 'wait': {
      const whom =
        by === ''
          ? ''
          : t(`（待${names('member', by)}表态）`, ` (waiting for ${names('member', by)})`)
      return t(
        `“${name('review', review)}”正在审批${whom}，已有人表态，不能撤回。请等候结果，退回的再行修改；查看进度：bd status ${project}${beside}`,
        `${name('review', review)} is deciding${whom} and ballots are cast, so that it cannot be withdrawn; wait for the result, and revise if it is returned: bd status ${project}${beside}`,
      )
    }
    case 'return':
      return t(
        `该稿已经审定，以后退回到${quotedAs(name('stage', to), '阶段')}的方可修改${more}`,
        `it was decided on as it is, and can be revised if the project is sent back to ${name('stage', to)}${more}`,
      )
    case 'settled': {
      const opened = process === undefined ? '' : ` --process ${process}`
      return t(
        `已经审定，本项目中不再改动；确需变更的，另行新建项目报批：bd new-project${opened}${more}`,
        `it was decided on and does not change in this project any more; where it must, open a new one: bd new-project${opened}${more}`,
      )
    }
    case 'proof':
      return t('该扫描件是决定的依据，原样留存', 'this scan proves a decision and stays as it is')
    default:
      return way satisfies never
  }
}

/** What becomes of the change in the work tree: it waits where it may still be saved, else it is taken back. */
export function undoing(
  { t }: Voice,
  {
    saved,
    way,
    path,
  }: Pick<Facts, 'way' | 'path'> & { readonly saved: Facts['saved'] | undefined },
): string {
  if (saved === undefined) return ''
  if (saved === 'new') {
    return t(
      '。其他文件要先保存的，把它移到项目文件夹之外',
      '. To save the other files, move it out of the project’s folder',
    )
  }
  const back = `git checkout HEAD -- ${pasted(`:/${path}`)}`
  return way === 'withdraw' || way === 'wait' || way === 'answer'
    ? t(
        `。本机的改动暂未保存；放弃改动：${back}`,
        `. The change here is not saved; to drop it: ${back}`,
      )
    : t(`。恢复原稿：${back}`, `. To take back what was decided on: ${back}`)
}
