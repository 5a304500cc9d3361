/** The audit trail in lines: when, who, what, which commit and digest, and whether it was accepted. */
import type { Act, BallotAct } from '../../core/act.ts'
import type { RuleId } from '../../core/rules.ts'
import type { Language } from '../../core/workspace.ts'
import { instantText } from '../dates.ts'
import type { Names } from '../names.ts'
import { type Cell, tableLines } from '../table.ts'
import type { Line } from '../text.ts'
import { wordsOf } from '../words/telling.ts'
import { aboutText, isEntry } from './log-about.ts'
import { entryMark, numberText } from './paper.ts'
import { bracketed, labelled, nameOf, pick } from './view.ts'

/** One commit of the history. */
export interface LogEntry {
  readonly at: string
  readonly member: string | null
  /** The author's name where no member is known by the signature. */
  readonly signedAs: string | null
  /** Absent where the commit was refused. */
  readonly act: Act | undefined
  readonly project: string | null
  readonly title: string | null
  /** Whether what was cast is kept back. */
  readonly hidden: boolean
  /** Whose decision it is, where another signed for him. */
  readonly for: string | null
  /** Of an entry from paper: whether the member has confirmed it by now. */
  readonly confirmed?: boolean
  readonly names: Names
  readonly subject: string
  readonly commit: string
  readonly digest: string | null
  /** The rules that refused it; none when it was accepted. */
  readonly rules: readonly RuleId[]
}

/** The entries as a table, oldest first. */
export function logLines(
  language: Language,
  entries: readonly LogEntry[],
  columns: number,
): readonly Line[] {
  if (entries.length === 0) return [pick(language, '没有符合条件的记录', 'no such acts')]
  const head = pick(
    language,
    ['时间', '人员', '项目', '办理事项', '提交', '摘要', '签名'],
    ['when', 'who', 'project', 'act', 'commit', 'digest', 'signature'],
  )
  const rows = entries.map((entry): (string | Cell)[] => [
    instantText(entry.at),
    entry.member === null
      ? pick(language, `不明（${entry.signedAs}）`, `unknown (${entry.signedAs})`)
      : nameOf(entry, 'member', entry.member),
    entry.project ?? '',
    actText(language, entry),
    entry.commit.slice(0, 7),
    entry.digest?.slice(0, 8) ?? '',
    stateCell(language, entry),
  ])
  return tableLines({ head, rows }, columns)
}

/** An entry as others read it. */
export function jsonEntry(entry: LogEntry) {
  const { act, names: _, signedAs, subject, title, confirmed: __, ...rest } = entry
  return {
    ...rest,
    title,
    signedAs,
    act: act?.act ?? null,
    review: act !== undefined && 'review' in act ? act.review : null,
    seat: act !== undefined && 'seat' in act ? act.seat : null,
    decision: act?.act === 'ballot' && !entry.hidden ? act.decision : null,
    answer: act?.act === 'ballot' && !entry.hidden ? (act.answer ?? null) : null,
    number: act !== undefined && 'number' in act && !entry.hidden ? (act.number ?? null) : null,
    onPaper: act !== undefined && isEntry(act),
    dated: act?.act === 'ballot' ? (act.dated ?? null) : null,
    grant: act?.act === 'ballot' ? (act.grant ?? null) : null,
    confirmed: entry.confirmed ?? null,
    subject: entry.hidden ? null : subject,
    signature: entry.rules.length === 0 ? 'verified' : 'refused',
  }
}

function stateCell(language: Language, { rules }: LogEntry): Cell {
  if (rules.length === 0) return { text: pick(language, '已核验', 'verified'), style: 'good' }
  const refused = pick(language, '不予采信', 'refused')
  return { text: labelled(language, refused, rules.join(', ')), style: 'error' }
}

/** The act with what it is about: `审批：总经理，同意`. */
function actText(language: Language, entry: LogEntry): string {
  const { act, hidden } = entry
  if (act === undefined) return entry.subject
  const { acts, decisions } = wordsOf(language).vocabulary
  const about = aboutText(language, entry, act)
  const decision =
    act.act !== 'ballot'
      ? ''
      : hidden
        ? pick(language, '已投，计票后公布', 'cast, shown after the close')
        : act.answer === undefined
          ? decisions[act.decision] + conditional(language, act)
          : nameOf(entry, 'outcome', act.answer)
  const parts = [about, decision, paperText(language, entry, act)].filter((part) => part !== '')
  const name = isEntry(act)
    ? pick(language, '代录', 'entry from paper')
    : act.act === 'ballot' && act.grant !== undefined
      ? pick(language, '受托表决', 'ballot under a grant')
      : acts[act.act]
  return parts.length === 0
    ? name
    : labelled(language, name, parts.join(pick(language, '，', ', ')))
}

/** How many conditions an approval rests on. */
function conditional(language: Language, { conditions = [] }: BallotAct): string {
  const count = conditions.length
  if (count === 0) return ''
  const words = pick(
    language,
    `附条件 ${count} 项`,
    `on ${count} ${count === 1 ? 'condition' : 'conditions'}`,
  )
  return bracketed(language, words)
}

/** Number, date on paper and mark of a ballot; the number of a count. */
function paperText(language: Language, entry: LogEntry, act: Act): string {
  if (act.act !== 'ballot' && act.act !== 'close') return ''
  const { number } = act
  const dated = act.act === 'ballot' ? act.dated : undefined
  const secretary = entry.member === null ? '' : nameOf(entry, 'member', entry.member)
  return [
    ...(number === undefined || entry.hidden ? [] : [numberText(language, number)]),
    ...(dated === undefined
      ? []
      : [
          pick(language, `纸面日期 ${dated}`, `paper dated ${dated}`),
          entryMark(language, entry.confirmed === true, secretary),
        ]),
  ].join(pick(language, '，', ', '))
}
