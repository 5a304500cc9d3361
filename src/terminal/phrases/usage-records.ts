/** Records of registers were named or changed in vain, and these sentences say so. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

export const recordProblems = {
  'record-there': ({ record }: Facts<'record'>, { t }: Voice) =>
    t(
      `${record} 已经登记；要变更：bd record edit ${record}`,
      `${record} is on file already; to change it: bd record edit ${record}`,
    ),
  'record-unchanged': ({ record, path }: Facts<'path' | 'record'>, { t }: Voice) =>
    t(
      `${record} 没有改动；请写“字段=值”，或者先改 ${path}`,
      `nothing of ${record} is changed; give field=value, or edit ${path} first`,
    ),
  'rows-lacking': (
    {
      register,
      rows,
      heading,
      head,
      rule,
    }: Facts<'head' | 'heading' | 'register' | 'rows' | 'rule'>,
    { t }: Voice,
  ) =>
    t(
      `新记录的“${rows}”至少要有一行；请写入一个文件：标题“${heading}”，表头“${head}”，分隔行“${rule}”，其下每行一条；再办理：bd record add ${register} --file <文件>`,
      `${rows} of a new record has one row at least; write a file with the heading "${heading}", below it the head "${head}", the line "${rule}" and a line for each row, then bd record add ${register} --file <file>`,
    ),
  'no-sheet': ({ register }: Facts<'register'>, { t }: Voice) =>
    t(
      `台账 ${register} 按编号登记，不分日期，请去掉 --for`,
      `${register} numbers its records and has no periods; leave --for away`,
    ),
  'record-year': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(`--year 应为四位年份，不是“${found}”`, `--year takes a year of four digits, not "${found}"`),
  'no-records': ({ file }: Facts<'file'>, { t }: Voice) =>
    t(`${file} 里没有可以登记的行`, `${file} has no rows to record`),
}
