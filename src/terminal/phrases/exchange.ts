/** How a clone stands to the shared repository, in a line on top of what waits. */
import { pasted } from '../pasted.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'

export interface ExchangeState {
  readonly remote: string
  /** Acts that the remote, as last seen, does not have. */
  readonly unsent: number
  /** The day of the last exchange; `null` when there was none. */
  readonly last: string | null
  /** Whole days since then. */
  readonly days: number | null
  /** The branch that the others have, where HEAD is on another. */
  readonly away?: Away
}

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

/** Said only where it matters: something is unsent, or nothing was exchanged for a day. */
export function exchangeLines(v: Voice, state: ExchangeState | undefined): readonly Line[] {
  if (state === undefined) return []
  const { remote, unsent, last, days, away } = state
  if (away !== undefined) return awayLines(v, away)
  const stale =
    last === null
      ? v.t(`尚未与 ${remote} 同步过`, `never synchronised with ${remote}`)
      : days !== null && days >= 1
        ? v.t(
            `上次与 ${remote} 同步是 ${last}（${days} 天前）`,
            `last synchronised with ${remote} on ${last} (${days} ${days === 1 ? 'day' : 'days'} ago)`,
          )
        : undefined
  const waiting =
    unsent === 0
      ? undefined
      : v.t(
          `${unsent} 项办理尚未送出`,
          `${unsent} ${unsent === 1 ? 'act is' : 'acts are'} not sent yet`,
        )
  const parts = [stale, waiting].filter((part) => part !== undefined)
  if (parts.length === 0) return []
  const mend = v.t('请运行 bd sync', 'run bd sync')
  return [[styled('warning', parts.join(v.t('，', '; '))), v.t('：', ': '), mend]]
}
