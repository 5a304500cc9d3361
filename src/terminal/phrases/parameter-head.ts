/** What a parameter takes, in words: its type, answers and bounds. */
import { boundsText } from '../../core/process/bounds.ts'
import type { ParameterDeclaration } from '../../core/process/parameter.ts'
import type { Voice } from '../voice.ts'
import { boundsWords } from '../words/bounds.ts'

/** What kind of value a parameter takes: Chinese, English. */
const typeWords = ({ t }: Voice): Readonly<Record<ParameterDeclaration['type'], string>> => ({
  majority: t('比例', 'a majority'),
  'working-days': t('工作日数', 'working days'),
  span: t('期限', 'a span of time'),
  money: t('金额', 'an amount'),
  text: t('文字', 'text'),
  choice: t('选项', 'one of'),
  integer: t('整数', 'a whole number'),
  percent: t('百分比', 'a percentage'),
  date: t('日期', 'a date'),
  'yes-no': t('是或否', 'yes or no'),
  member: t('人员', 'a member'),
  unit: t('单位', 'a unit'),
  'role-by-date': t('按日期确定的角色', 'a role from date to date'),
  'number-pattern': t('编号规则', 'a pattern of numbers'),
})

/** A parameter by its title, its id, and what kind of value it takes. */
export function parameterHeadText(v: Voice, id: string, declared: ParameterDeclaration): string {
  const { title, type, of } = declared
  const bounds = boundsText(declared)
  const answers = Object.entries(of ?? {}).map(
    ([answer, wording]) =>
      v.title(wording) + v.bracketed(answer === v.title(wording) ? '' : answer),
  )
  const kind = typeWords(v)[type]
  const aside = [
    id,
    answers.length === 0 ? kind : v.labelled(kind, answers.join(' / ')),
    ...(bounds === '' ? [] : [boundsWords(v, type, bounds)]),
  ].join(v.t('，', ', '))
  return v.title(title) + v.bracketed(aside)
}
