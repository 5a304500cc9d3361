/** What is said while an act happens on the shared branch, and of a branch of one's own. */
import type { Merged } from '../../core/check/shared-branch.ts'
import { pasted } from '../pasted.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'

/** HEAD's branch, and the one that the others have. */
export interface Away {
  readonly here: string
  readonly branch: string
  readonly remote: string
  /** Whether the own branch of the others' name is wholly in HEAD's, so that it can be brought along. */
  readonly follows: boolean
  /** The work tree in which the branch is checked out already. */
  readonly beside?: string
}

/**
 * That one is on another branch than the others, and the way back with what was done here: the branch is brought along
 * before it is switched to, so that unsaved edits stay as they are.
 */
export function awayLines(v: Voice, away: Away): readonly Line[] {
  const { here, branch, remote, follows, beside } = away
  const fact = v.t(
    `当前在分支 ${here} 上，本工作区（${remote}）用的是分支 ${branch}；在 ${here} 上办理的事项不会送出`,
    `you are on the branch ${here}, the workspace (${remote}) is on ${branch}; what is done on ${here} is not sent`,
  )
  const turn = v.t(`切换：git switch ${pasted(branch)}`, `switch: git switch ${pasted(branch)}`)
  const merge = `git merge --ff-only ${pasted(here)}`
  const steps =
    follows && beside !== undefined
      ? [
          v.t(
            `${branch} 在另一工作目录中，先到那里：cd ${pasted(beside)}`,
            `${branch} is in another work tree, go there: cd ${pasted(beside)}`,
          ),
          v.t(`把 ${here} 上的办理带过来：${merge}`, `bring what was done on ${here}: ${merge}`),
        ]
      : follows
        ? [
            v.t(
              `把 ${here} 上的办理带到 ${branch}：git fetch . ${pasted(`${here}:${branch}`)}`,
              `bring what was done on ${here} to ${branch}: git fetch . ${pasted(`${here}:${branch}`)}`,
            ),
            turn,
          ]
        : [
            v.t(
              `两个分支上各有办理。先看 ${here} 上有哪些：git log --format=%s ${pasted(`${branch}..${here}`)}`,
              `both branches have acts of their own. See what ${here} has: git log --format=%s ${pasted(`${branch}..${here}`)}`,
            ),
            turn,
            v.t(
              `逐项重新办理；文稿在 ${here} 上，取回：git restore ${pasted(`--source=${here}`)} -- <文件>`,
              `do those acts again; the documents are on ${here}: git restore ${pasted(`--source=${here}`)} -- <file>`,
            ),
          ]
  const last = v.t('再运行：bd sync', 'then: bd sync')
  return [
    styled('warning', `${fact}${v.t('。请依次运行：', '. Step by step:')}`),
    ...[...steps, last].map((step, index) => `  ${index + 1}. ${step}`),
  ]
}

/** The server's own words. */
export function serverLines(
  { labels }: Voice,
  remote: string,
  said: readonly string[],
): readonly Line[] {
  return said.map((line) => `${remote}${labels.colon}${line}`)
}

/** That the server had lost a part of the record, which it has again. */
export function sentBack({ t }: Voice, remote: string, seen: string, dryRun: boolean): Line {
  return styled(
    'warning',
    t(
      `${remote} 的记录退回过，缺少上次见到的 ${seen.slice(0, 12)}；${dryRun ? '将由本机送回' : '已由本机送回'}，请告知管理员`,
      `${remote} had lost a part of the record, with ${seen.slice(0, 12)} that was seen there; ${dryRun ? 'it would be' : 'it was'} sent back from here; tell an administrator`,
    ),
  )
}

/** That earlier acts, which were not sent yet, go along. */
export function goAlong({ t }: Voice, count: number): Line {
  return t(
    `此前 ${count} 项尚未送出，随本次一并送出`,
    `${count} earlier ${count === 1 ? 'act was' : 'acts were'} not sent yet and ${count === 1 ? 'goes' : 'go'} along with this one`,
  )
}

/** What was taken over before an act. */
export function takenOver({ t }: Voice, remote: string, commits: number): Line {
  return t(
    `已先取得 ${remote} 上他人的 ${commits} 项办理`,
    `took ${commits} ${commits === 1 ? 'act' : 'acts'} of others from ${remote} first`,
  )
}

/** Which files both sides edited: they stay as they are here. */
export function editedLine({ t }: Voice, paths: readonly string[]): Line {
  return t(
    `您正在修改、他人也已保存：${paths.join('、')}；您的修改没有动，保存时先合并`,
    `others saved what you are editing: ${paths.join(', ')}; your edits are untouched, and saving merges first`,
  )
}

/** What stands at the marks of a conflict in a document. */
export function conflictSides({ t }: Voice) {
  return {
    ours: t('您的修改', 'your edits'),
    base: t('修改之前', 'before'),
    theirs: t('他人已保存', 'saved by others'),
  }
}

/** What came of merging, each file with what is to be done. */
export function mergedLines({ t }: Voice, merged: readonly Merged[]): readonly Line[] {
  return merged.map(({ path, how }) => {
    switch (how) {
      case 'merged':
        return t(`已合并：${path}`, `merged: ${path}`)
      case 'conflicts':
        return t(
          `有冲突：${path}，请改好 <<<<<<< 与 >>>>>>> 之间的内容`,
          `conflicts: ${path}, settle what stands between <<<<<<< and >>>>>>>`,
        )
      case 'apart':
        return t(
          `不能自动合并：${path} 保留您的版本；他人已保存的版本：git show HEAD:${path}`,
          `cannot be merged: ${path} is yours; what others saved: git show HEAD:${path}`,
        )
      default:
        return how satisfies never
    }
  })
}

/** That an act is on this machine only, though the workspace is shared. */
export function unsentLine(v: Voice, why: 'offline' | 'unknown'): Line {
  const fact =
    why === 'offline'
      ? v.t('未送出：本次只在本机办理', 'not sent: this act is on this machine only')
      : v.t(
          '未送出：连接中断，不知服务器是否已经收到；已在本机登记，不要重复办理',
          'not sent: the connection broke off, and nobody knows whether the server has it; it is recorded here, do not do it again',
        )
  return [styled('warning', fact), v.t('；连通后运行：bd sync', '; once it answers: bd sync')]
}
