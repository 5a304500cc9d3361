/** Lines show the audit trail: when, who, what, why, how late, what it changed, and whether it was accepted. */
import type { Act, BallotAct } from '../../core/record/act.ts'
import type { Change } from '../../core/effect/change.ts'
import type { RuleId } from '../../core/rules/rules.ts'
import type { Shortfall } from '../../core/review/shortfall.ts'
import type { Vacancy } from '../../core/check/vacancies.ts'
import { instantText } from '../dates.ts'
import type { Names } from '../names.ts'
import { type Cell, tableLines } from '../table.ts'
import type { Line } from '../text.ts'
import { aboutText } from '../acts/acts.ts'
import { actName } from '../acts/acts.ts'
import { isEntry } from '../../core/review/paper.ts'
import type { Voice } from '../voice.ts'
import { lateText, visitText, whoText, whyText } from './log-cells.ts'
import { entryMark, numberText } from './paper.ts'
import { nameOf, saidText } from './view.ts'

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
  /** Working days after the deadline; null where it was in time, or nothing was due. */
  readonly late: number | null
  /** What it changed in facts, people, parameters, roster and calendar, old and new. */
  readonly changes: readonly Change[]
  /** The same in words, one change a line. */
  readonly changed: readonly string[]
  /** The seats that were vacated while the review was open that it decided. */
  readonly vacated: readonly Vacancy[]
  /** Who decides instead of a review that it made lapse for want of seats; null where nothing lapsed so, or nobody is named. */
  readonly instead: NonNullable<Shortfall['then']> | null
  /** Of an entry from paper: whether the member has confirmed it by now. */
  readonly confirmed?: boolean
  readonly names: Names
  readonly subject: string
  readonly commit: string
  /** When it was signed first, where it was signed anew behind what others did; judged by nothing. */
  readonly firstSigned: string | null
  /** Whether no remote has it, as last seen. */
  readonly unsent: boolean
  readonly digest: string | null
  /** The rules that refused it; none when it was accepted. */
  readonly rules: readonly RuleId[]
}

/** The entries as a table, oldest first. */
export function logLines(v: Voice, entries: readonly LogEntry[], columns: number): readonly Line[] {
  if (entries.length === 0) return [v.t('没有符合条件的记录', 'no such acts')]
  const rows = entries.map((entry): (string | Cell)[] => [
    instantText(entry.at),
    whoText(v, entry),
    entry.project ?? '',
    visitText(v, entry),
    actText(v, entry),
    whyText(v, entry),
    entry.late === null ? '' : { text: lateText(v, entry.late), style: 'warning' },
    [...entry.changed, ...firstSignedText(v, entry)].join(v.t('；', '; ')),
    entry.commit.slice(0, 7),
    entry.digest?.slice(0, 8) ?? '',
    stateCell(v, entry),
  ])
  return tableLines({ head: headWords(v), rows }, columns)
}

const headWords = ({ t }: Voice): readonly string[] => [
  t('时间', 'when'),
  t('人员', 'who'),
  t('项目', 'project'),
  t('阶段', 'stage'),
  t('办理事项', 'act'),
  t('原因', 'reason'),
  t('逾期', 'late'),
  t('变更', 'changed'),
  t('提交', 'commit'),
  t('校验码', 'digest'),
  t('签名', 'signature'),
]

function firstSignedText({ t }: Voice, { firstSigned }: LogEntry): readonly string[] {
  if (firstSigned === null) return []
  const at = instantText(firstSigned)
  return [t(`首次签名 ${at}`, `first signed ${at}`)]
}

/** Of an accepted act: that it was verified, and whether it is on this machine only. */
export function stateText({ t }: Voice, { unsent }: LogEntry): string {
  return unsent ? t('已核验，未送出', 'verified, not sent') : t('已核验', 'verified')
}

function stateCell(v: Voice, entry: LogEntry): Cell {
  const { rules, unsent } = entry
  if (rules.length === 0) return { text: stateText(v, entry), style: unsent ? 'warning' : 'good' }
  if (rules.includes('voided-commit')) {
    return { text: v.t('不予采信，已作废', 'refused, and voided'), style: 'warning' }
  }
  const refused = v.t('不予采信', 'refused')
  return { text: v.labelled(refused, rules.join(', ')), style: 'error' }
}

/** The act with what it is about: `审批：总经理，同意`. */
export function actText(v: Voice, entry: LogEntry): string {
  const { act, hidden } = entry
  if (act === undefined) return entry.subject
  const about = aboutText(v, entry, act)
  const decision =
    act.act !== 'ballot'
      ? ''
      : hidden
        ? v.t('已投，计票后公布', 'cast, shown after the close')
        : act.answer === undefined
          ? saidText(v, entry, act.review, act.decision) + conditional(v, act)
          : nameOf(entry, 'outcome', act.answer)
  const parts = [about, decision, paperText(v, entry, act)].filter((part) => part !== '')
  const name =
    act.act === 'ballot' && isEntry(act)
      ? isMinutedAct(act)
        ? v.t('据会议纪要录入', 'entry from minutes')
        : v.t('代录', 'entry from paper')
      : act.act === 'ballot' && act.grant !== undefined
        ? v.t('受托表决', 'ballot under a grant')
        : act.act === 'ballot'
          ? (entry.names('casting', act.review) ?? actName(v, 'ballot'))
          : actName(v, act.act)
  return parts.length === 0 ? name : v.labelled(name, parts.join(v.t('，', ', ')))
}

/** Whether it was entered from the minutes of an office meeting. */
function isMinutedAct(act: Act): boolean {
  return act.act === 'ballot' && act.meeting !== undefined
}

/** How many conditions an approval rests on. */
function conditional(v: Voice, { conditions = [] }: BallotAct): string {
  const count = conditions.length
  if (count === 0) return ''
  const words = v.t(`附条件 ${count} 项`, `on ${count} ${count === 1 ? 'condition' : 'conditions'}`)
  return v.bracketed(words)
}

/** Number, date on paper and mark of a ballot; the number of a count. */
function paperText(v: Voice, entry: LogEntry, act: Act): string {
  if (act.act !== 'ballot' && act.act !== 'close') return ''
  const { number } = act
  const dated = act.act === 'ballot' ? act.dated : undefined
  const secretary = entry.member === null ? '' : nameOf(entry, 'member', entry.member)
  return [
    ...(number === undefined || entry.hidden ? [] : [numberText(v, number)]),
    ...(dated === undefined
      ? []
      : [
          ...(isMinutedAct(act) ? [] : [v.t(`纸面日期 ${dated}`, `paper dated ${dated}`)]),
          entryMark(v, {
            confirmed: entry.confirmed === true,
            minuted: isMinutedAct(act),
            secretary,
          }),
        ]),
  ].join(v.t('，', ', '))
}
