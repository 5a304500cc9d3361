/** The audit trail as a sheet: CSV that the usual programs open by a double click, with nothing in it that they would run. */
import { escapeText } from '../escape.ts'
import { isOnPaper } from '../../core/review/paper.ts'
import type { Voice } from '../voice.ts'
import { visitText, whoText, whyText } from './log-cells.ts'
import { actText, type LogEntry } from './log.ts'
import { nameOf } from './view.ts'

/** Without it a Chinese Windows reads the file in its own encoding. */
const BOM = '\ufeff'

const HEAD: readonly (readonly [zh: string, en: string])[] = [
  ['时间', 'when'],
  ['人员', 'who'],
  ['人员标识', 'member'],
  ['项目', 'project'],
  ['项目名称', 'title'],
  ['阶段', 'stage'],
  ['审批节点', 'review'],
  ['办理事项', 'act'],
  ['原因', 'reason'],
  ['逾期工作日', 'working days late'],
  ['纸面', 'on paper'],
  ['变更', 'changed'],
  ['提交', 'commit'],
  ['校验码', 'digest'],
  ['签名', 'signature'],
]

/** The entries as CSV (RFC 4180), oldest first, with a head. */
export function logSheet(v: Voice, entries: readonly LogEntry[]): string {
  const rows = [HEAD.map((title) => v.t(...title)), ...entries.map(row)]
  return BOM + rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')

  function row(entry: LogEntry): readonly string[] {
    const { act } = entry
    return [
      entry.at,
      whoText(v, entry),
      entry.member ?? '',
      entry.project ?? '',
      entry.title ?? '',
      visitText(v, entry),
      act !== undefined && 'review' in act ? nameOf(entry, 'review', act.review) : '',
      actText(v, entry),
      whyText(v, entry),
      entry.late === null ? '' : String(entry.late),
      act !== undefined && isOnPaper(act) ? v.t('是', 'yes') : '',
      entry.changed.join('\n'),
      entry.commit,
      entry.digest ?? '',
      entry.rules.length === 0 ? v.t('已核验', 'verified') : entry.rules.join(' '),
    ]
  }
}

/** What a spreadsheet would take for a formula, in either width. */
const FORMULA = /^[\s\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u

/** One cell: a formula is made text by an apostrophe; what steers a terminal is shown; quoted where it must be. */
function cellText(text: string): string {
  const lines = text.split('\n').map(escapeText).join('\n')
  const safe = FORMULA.test(lines) ? `'${lines}` : lines
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
