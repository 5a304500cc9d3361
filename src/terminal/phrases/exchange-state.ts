/** How a clone stands to the shared repository, in a line on top of what waits. */
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { type Away, awayLines } from './exchange.ts'

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

/** That what follows holds what the others have by now, and whether this clone has it, too; or that the server did not answer. */
export function aheadLines(
  { t }: Voice,
  {
    remote,
    acts,
    taken,
  }: { readonly remote: string; readonly acts: number | undefined; readonly taken: boolean },
): readonly Line[] {
  if (acts === undefined) {
    return [
      t(
        `没有连上 ${remote}，以下是本机所知`,
        `${remote} did not answer; this is what is known here`,
      ),
    ]
  }
  if (taken) {
    return [
      t(
        `已取得 ${remote} 上他人新办理的 ${acts} 项`,
        `took ${acts} new ${acts === 1 ? 'act' : 'acts'} of others from ${remote}`,
      ),
    ]
  }
  return [
    t(
      `已计入 ${remote} 上他人新办理的 ${acts} 项，下次办理时取到本机`,
      `with ${acts} new ${acts === 1 ? 'act' : 'acts'} of others on ${remote}, which your next act takes over`,
    ),
  ]
}

/** How many acts are on this machine only; nothing where none is. */
export function unsentLines(v: Voice, state: ExchangeState | undefined): readonly Line[] {
  if (state === undefined || state.unsent === 0) return []
  return [
    [styled('warning', unsentText(v, state.unsent)), v.t('：请运行 bd sync', ': run bd sync')],
  ]
}

function unsentText({ t }: Voice, count: number): string {
  return t(
    `${count} 项办理尚未送出`,
    `${count} ${count === 1 ? 'act is' : 'acts are'} not sent yet`,
  )
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
  const waiting = unsent === 0 ? undefined : unsentText(v, unsent)
  const parts = [stale, waiting].filter((part) => part !== undefined)
  if (parts.length === 0) return []
  const mend = v.t('请运行 bd sync', 'run bd sync')
  return [[styled('warning', parts.join(v.t('，', '; '))), v.t('：', ': '), mend]]
}
