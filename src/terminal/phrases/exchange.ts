/** How a clone stands to the shared repository, in a line on top of what waits. */
import type { Language } from '../../core/workspace.ts'
import { type Line, styled } from '../text.ts'
import { pick } from './view.ts'

export interface ExchangeState {
  readonly remote: string
  /** Acts that the remote, as last seen, does not have. */
  readonly unsent: number
  /** The day of the last exchange; `null` when there was none. */
  readonly last: string | null
  /** Whole days since then. */
  readonly days: number | null
}

/** Said only where it matters: something is unsent, or nothing was exchanged for a day. */
export function exchangeLines(
  language: Language,
  state: ExchangeState | undefined,
): readonly Line[] {
  if (state === undefined) return []
  const { remote, unsent, last, days } = state
  const stale =
    last === null
      ? pick(language, `尚未与 ${remote} 同步过`, `never synchronised with ${remote}`)
      : days !== null && days >= 1
        ? pick(
            language,
            `上次与 ${remote} 同步是 ${last}（${days} 天前）`,
            `last synchronised with ${remote} on ${last} (${days} ${days === 1 ? 'day' : 'days'} ago)`,
          )
        : undefined
  const waiting =
    unsent === 0
      ? undefined
      : pick(
          language,
          `${unsent} 项办理尚未送出`,
          `${unsent} ${unsent === 1 ? 'act is' : 'acts are'} not sent yet`,
        )
  const parts = [stale, waiting].filter((part) => part !== undefined)
  if (parts.length === 0) return []
  const mend = pick(language, '请运行 bd sync', 'run bd sync')
  return [
    [styled('warning', parts.join(pick(language, '，', '; '))), pick(language, '：', ': '), mend],
  ]
}
