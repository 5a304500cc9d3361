/** What an act changes in registers, in words: versions, and records with the fields that differ. */
import type {
  KeptField,
  KeptRecordChange,
  RegisterChange,
} from '../../core/effect/register-change.ts'
import { valueText } from '../amounts.ts'
import { type Line, piecesOf } from '../text.ts'
import { changeLine, type EffectView } from './effect-view.ts'

/** A version or a record, a line each; of a record a further line for each field that differs. */
export function registerLines(view: EffectView, change: RegisterChange): readonly Line[] {
  const { v } = view
  if (change.kind === 'kept-record') return recordLines(view, change)
  const { register, version, title, files } = change
  const head = v.t(
    `${title.zh}（${register}）第 ${version} 版，共 ${files} 个文件`,
    `${title.en} (${register}) version ${version}, ${files} ${files === 1 ? 'file' : 'files'}`,
  )
  return [v.labelled(v.t('发布台账', 'register published'), head)]
}

function recordLines(view: EffectView, change: KeptRecordChange): readonly Line[] {
  const { v } = view
  const { fields, text, before } = change
  const said = v.t('正文', 'text')
  const news = before === undefined ? v.t('已写明', 'written') : v.t('有改动', 'changed')
  return [
    headText(view, change),
    ...fields.map((one): Line => ['  ', ...piecesOf(fieldLine(view, one))]),
    ...(text ? [`  ${v.labelled(said, news)}`] : []),
  ]
}

function headText({ v }: EffectView, { title, key, before }: KeptRecordChange): string {
  return before === undefined
    ? v.labelled(v.t(`${title.zh}新增`, `${title.en}, new record`), key)
    : v.labelled(v.t(`${title.zh}变更`, `${title.en}, record changed`), key)
}

function fieldLine({ v, names }: EffectView, { field, declared, before, after }: KeptField): Line {
  const shown = (value: typeof before) =>
    value === undefined ? undefined : valueText(v, declared, value, names)
  return changeLine(v, v.title(declared.title) ?? field, shown(before), shown(after))
}

/** So many of a large number are named. */
const MOST_NAMED = 100

/** A large number of records: how many are new, how many changed, and a line for each of the first hundred. */
export function keptRecordsLines(
  view: EffectView,
  records: readonly KeptRecordChange[],
): readonly Line[] {
  const { v } = view
  const news = records.filter(({ before }) => before === undefined).length
  const changed = records.length - news
  const title = records[0]?.title
  const head = v.t(
    `${title?.zh ?? ''}：新增 ${news} 条，变更 ${changed} 条`,
    `${title?.en ?? ''}: ${news} new, ${changed} changed`,
  )
  const left = records.length - MOST_NAMED
  return [
    head,
    ...records.slice(0, MOST_NAMED).map((one) => `  ${one.key}  ${summary(view, one)}`),
    ...(left > 0 ? [v.t(`  另有 ${left} 条`, `  and ${left} more`)] : []),
  ]
}

/** So many fields say which record it is. */
const FIRST_FIELDS = 3

function summary(view: EffectView, { fields }: KeptRecordChange): string {
  const { v, names } = view
  const said = fields.slice(0, FIRST_FIELDS).flatMap(({ declared, before, after }) => {
    if (after === undefined) return []
    const text = valueText(v, declared, after, names)
    return before === undefined
      ? [text]
      : [`${v.title(declared.title)} ${valueText(v, declared, before, names)} → ${text}`]
  })
  return said.join(v.t('，', ', '))
}
