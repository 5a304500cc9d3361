/** Records of a register in words: the table of many, and one for reading. */
import type { ListedFile } from '../../core/register/attachments.ts'
import type { KeptRecord } from '../../core/register/kept-record.ts'
import type { Register } from '../../core/register/register.ts'
import { valueText } from '../amounts.ts'
import type { Names } from '../names.ts'
import { tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'

/** So many fields stand beside the key; the others are in the record. */
const MOST_FIELDS = 6

/** A record a line, with its first fields that any of them holds. */
export function recordListLines(
  v: Voice,
  names: Names,
  register: Register,
  records: readonly KeptRecord[],
  columns: number,
): readonly Line[] {
  if (records.length === 0) {
    return [v.t('没有这样的记录', 'there is no such record')]
  }
  const filled = Object.entries(register.fields).filter(([id]) =>
    records.some(({ values }) => values[id] !== undefined),
  )
  // A program that reads the table has all of them.
  const shown = Number.isFinite(columns) ? filled.slice(0, MOST_FIELDS) : filled
  const left = filled.slice(shown.length).map(([id, { title }]) => v.title(title) ?? id)
  const head = [v.t('编号', 'key'), ...shown.map(([id, one]) => v.title(one.title) ?? id)]
  const rows = records.map(({ key, values }) => [
    { text: key, style: 'strong' as const },
    ...shown.map(([id, declared]) => {
      const value = values[id]
      return value === undefined ? '' : valueText(v, declared, value, names)
    }),
  ])
  const count = records.length
  return [
    ...tableLines({ head, rows }, columns),
    ...(Number.isFinite(columns)
      ? [styled('faint', v.t(`共 ${count} 条`, `${count} ${count === 1 ? 'record' : 'records'}`))]
      : []),
    ...(left.length === 0
      ? []
      : [
          styled(
            'faint',
            v.t(
              `另有 ${left.length} 列未列出：${left.join('、')}；看一条用 bd record show <编号>，看全部列用 bd record export ${register.register}`,
              `${left.length} more ${left.length === 1 ? 'column is' : 'columns are'} not shown: ${v.list(left)}; see one record with bd record show <record>, all columns with bd record export ${register.register}`,
            ),
          ),
        ]),
  ]
}

/** A record for reading: its values by their titles, then its text. */
export function recordLines(
  v: Voice,
  names: Names,
  register: Register,
  { key, at, by, values }: KeptRecord,
  body: string,
  files: readonly ListedFile[],
): readonly Line[] {
  const first = v.t(
    `${names('member', by) ?? by}于 ${at.slice(0, 16).replace('T', ' ')} 首次登记`,
    `first saved by ${names('member', by) ?? by}, ${at.slice(0, 16).replace('T', ' ')}`,
  )
  return [
    styled('strong', v.t(`${register.title.zh} ${key}`, `${register.title.en} ${key}`)),
    styled('faint', first),
    '',
    ...Object.entries(register.fields).flatMap(([id, declared]) => {
      const value = values[id]
      const title = v.title(declared.title) ?? id
      return value === undefined ? [] : [v.labelled(title, valueText(v, declared, value, names))]
    }),
    ...(body === '' ? [] : ['', ...body.split('\n')]),
    ...(files.length === 0
      ? []
      : ['', v.labelled(v.t('附件', 'attached'), v.list(files.map(({ title }) => title)))]),
  ]
}

/** What the column of the keys is called in a table. */
export function keyTitle({ t }: Voice): string {
  return t('编号', 'key')
}

/** How many records were written into a file. */
export function exportedLine({ t }: Voice, count: number, file: string): string {
  return t(
    `已导出 ${count} 条记录：${file}`,
    `${count} ${count === 1 ? 'record' : 'records'} written to ${file}`,
  )
}
