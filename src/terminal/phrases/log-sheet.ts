/** The audit trail is written as a sheet: CSV that the usual programs open by a double click, with nothing in it that they would run. */
import { escapeText } from '../escape.ts'
import { isOnPaper } from '../../core/review/paper.ts'
import type { Voice } from '../voice.ts'
import { visitText, whoText, whyText } from './log-cells.ts'
import { actText, type LogEntry, stateText } from './log.ts'
import { nameOf } from './view.ts'

/** Without it a Chinese Windows reads the file in its own encoding. */
const BOM = '\ufeff'

const headWords = ({ t }: Voice): readonly string[] => [
  t('时间', 'when'),
  t('人员', 'who'),
  t('人员标识', 'member'),
  t('项目', 'project'),
  t('项目名称', 'title'),
  t('阶段', 'stage'),
  t('审批节点', 'review'),
  t('办理事项', 'act'),
  t('原因', 'reason'),
  t('逾期工作日', 'working days late'),
  t('纸面', 'on paper'),
  t('变更', 'changed'),
  t('提交', 'commit'),
  t('校验码', 'digest'),
  t('签名', 'signature'),
]

/** The entries as CSV (RFC 4180), oldest first, with a head. */
export function logSheet(v: Voice, entries: readonly LogEntry[]): string {
  const rows = [headWords(v), ...entries.map(row)]
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
      entry.rules.length === 0 ? stateText(v, entry) : entry.rules.join(' '),
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
