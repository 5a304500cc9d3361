/** What the log says of one commit, cell by cell: the same words in the table and in the sheet. */
import type { Act } from '../../core/record/act.ts'
import type { Voice } from '../voice.ts'
import { oneLine } from './effect-view.ts'
import type { LogEntry } from './log.ts'
import { nameOf } from './view.ts'

/** Who signed it; where no key is known, whose name stands there. */
export function whoText(v: Voice, entry: LogEntry): string {
  return entry.member === null
    ? v.t(`不明（${entry.signedAs}）`, `unknown (${entry.signedAs})`)
    : nameOf(entry, 'member', entry.member)
}

/** The visit that the act is about: a stage, and for which time. */
export function visitText(v: Voice, entry: LogEntry): string {
  const { act } = entry
  if (act === undefined || !('stage' in act)) return ''
  const stage = nameOf(entry, 'stage', act.stage)
  return 'round' in act ? v.round(stage, String(act.round)) : stage
}

/** Why, as who signed it gave it: a reason, an opinion, an answer, what is waived. Nothing of a ballot that is kept back. */
export function whyText(v: Voice, entry: LogEntry): string {
  const { act, hidden } = entry
  if (act === undefined || hidden) return ''
  return givenIn(v, entry, act).map(oneLine).join(v.t('；', '; '))
}

function givenIn(v: Voice, entry: LogEntry, act: Act): readonly string[] {
  if (act.act === 'submit') {
    const { answer, waivers } = act
    const waived = waivers.map(({ document, reason }) => {
      const name = nameOf(entry, 'document', document)
      return v.labelled(v.t(`免予提交“${name}”`, `waived "${name}"`), reason)
    })
    return [...(answer === undefined ? [] : [answer]), ...waived]
  }
  if (act.act === 'advise') return [act.text]
  if (act.act === 'cc') return act.note === undefined ? [] : [act.note]
  const reason = 'reason' in act && act.reason !== undefined ? [act.reason] : []
  const set = act.act === 'ballot' ? (act.conditions ?? []) : []
  return [...reason, ...set.map(({ text }) => v.labelled(v.t('条件', 'condition'), text))]
}

/** By how much it came after its deadline; nothing where it did not. */
export function lateText(v: Voice, days: number): string {
  if (days === 0) return v.t('逾期', 'late')
  return v.t(`逾期 ${days} 个工作日`, `${days} working ${days === 1 ? 'day' : 'days'} late`)
}
