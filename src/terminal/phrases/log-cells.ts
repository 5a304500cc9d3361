/** What the log says of one commit, cell by cell: the same words in the table and in the sheet. */
import type { Act } from '../../core/record/act.ts'
import type { Language } from '../../core/record/workspace.ts'
import { wordsOf } from '../words/telling.ts'
import { oneLine } from './effect-view.ts'
import type { LogEntry } from './log.ts'
import { labelled, nameOf, pick } from './view.ts'

/** Who signed it; where no key is known, whose name stands there. */
export function whoText(language: Language, entry: LogEntry): string {
  return entry.member === null
    ? pick(language, `不明（${entry.signedAs}）`, `unknown (${entry.signedAs})`)
    : nameOf(entry, 'member', entry.member)
}

/** The visit that the act is about: a stage, and for which time. */
export function visitText(language: Language, entry: LogEntry): string {
  const { act } = entry
  if (act === undefined || !('stage' in act)) return ''
  const stage = nameOf(entry, 'stage', act.stage)
  return 'round' in act ? wordsOf(language).round(stage, String(act.round)) : stage
}

/** Why, as who signed it gave it: a reason, an opinion, an answer, what is waived. Nothing of a ballot that is kept back. */
export function whyText(language: Language, entry: LogEntry): string {
  const { act, hidden } = entry
  if (act === undefined || hidden) return ''
  return givenIn(language, entry, act)
    .map(oneLine)
    .join(pick(language, '；', '; '))
}

function givenIn(language: Language, entry: LogEntry, act: Act): readonly string[] {
  if (act.act === 'submit') {
    const { answer, waivers } = act
    const waived = waivers.map(({ document, reason }) => {
      const name = nameOf(entry, 'document', document)
      return labelled(language, pick(language, `免予提交“${name}”`, `waived "${name}"`), reason)
    })
    return [...(answer === undefined ? [] : [answer]), ...waived]
  }
  if (act.act === 'advise') return [act.text]
  if (act.act === 'cc') return act.note === undefined ? [] : [act.note]
  const reason = 'reason' in act && act.reason !== undefined ? [act.reason] : []
  const set = act.act === 'ballot' ? (act.conditions ?? []) : []
  return [
    ...reason,
    ...set.map(({ text }) => labelled(language, pick(language, '条件', 'condition'), text)),
  ]
}

/** By how much it came after its deadline; nothing where it did not. */
export function lateText(language: Language, days: number): string {
  if (days === 0) return pick(language, '逾期', 'late')
  return pick(
    language,
    `逾期 ${days} 个工作日`,
    `${days} working ${days === 1 ? 'day' : 'days'} late`,
  )
}
