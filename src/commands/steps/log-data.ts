/** Other programs read an entry of the log. */
import { isOnPaper } from '../../core/review/paper.ts'
import type { LogEntry } from '../../terminal/phrases/log.ts'
import { changeData } from './effect-data.ts'

/** Every field is there; what does not apply, or is kept back, is null. */
export function entryData(entry: LogEntry) {
  const { act, names: _, signedAs, subject, title, confirmed: __, changes, ...rest } = entry
  const shown = entry.hidden ? undefined : act
  return {
    ...rest,
    title,
    signedAs,
    act: act?.act ?? null,
    stage: act !== undefined && 'stage' in act ? act.stage : null,
    round: act !== undefined && 'round' in act ? act.round : null,
    review: act !== undefined && 'review' in act ? act.review : null,
    seat: act !== undefined && 'seat' in act ? act.seat : null,
    decision: shown?.act === 'ballot' ? shown.decision : null,
    answer: shown?.act === 'ballot' ? (shown.answer ?? null) : null,
    reason: shown !== undefined && 'reason' in shown ? (shown.reason ?? null) : null,
    ground: act?.act === 'recuse' ? (act.ground ?? null) : null,
    number: shown !== undefined && 'number' in shown ? (shown.number ?? null) : null,
    onPaper: act !== undefined && isOnPaper(act),
    dated: act?.act === 'ballot' ? (act.dated ?? null) : null,
    grant: act?.act === 'ballot' ? (act.grant ?? null) : null,
    confirmed: entry.confirmed ?? null,
    changes: changes.map(changeData),
    subject: entry.hidden ? null : subject,
    signature: entry.rules.length === 0 ? 'verified' : 'refused',
  }
}
