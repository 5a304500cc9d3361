/** What fulfils a duty, and of which records it is owed, in words: fields and answers by their titles. */
import type { Duty, Where } from '../../core/duty/duty.ts'
import { valueText } from '../amounts.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

/** What a field of a register, or a column of its rows, is called. */
export function fieldName(
  { names }: Pick<View, 'names'>,
  of: readonly string[],
  field: string,
): string {
  return names(of.length > 1 ? 'column' : 'field', [...of, field].join('.')) ?? field
}

/** What does it: a record of a register, a row in one, or a project of a process; else what the record itself says. */
export function doneByText(
  v: Voice,
  view: Pick<View, 'names'>,
  { 'done-by': by }: Pick<Duty, 'done-by'>,
): string {
  if (by === undefined) {
    return v.t(
      '该记录不再符合条件，或者日期已改',
      'the record is no longer so, or its day has moved on',
    )
  }
  if ('project' in by) {
    const process = nameOf(view, 'process', by.project)
    const stage = by.passed === undefined ? '' : nameOf(view, 'stage', by.passed)
    return stage === ''
      ? v.t(`项目：${process}办结`, `a project of ${process}, completed`)
      : v.t(`项目：${process}通过“${stage}”`, `a project of ${process} that passed ${stage}`)
  }
  const register = nameOf(view, 'register', by.record)
  const said =
    'rows' in by
      ? v.t(`台账“${register}”中的一行`, `a row in ${register}`)
      : v.t(`台账“${register}”中的记录`, `a record of ${register}`)
  const of = 'rows' in by ? [by.record, by.rows] : [by.record]
  const own = by.about === undefined ? undefined : fieldName(view, of, by.about)
  const about =
    own === undefined
      ? []
      : [v.t(`${own}为所办的那一条`, `${own} is the record for which it is owed`)]
  const all = [...about, ...whereWords(v, view, of, by.where)]
  return all.length === 0 ? said : said + v.bracketed(all.join(v.t('，', ', ')))
}

/** What fields must hold, each on its own: `会议类别为周例会`. */
export function whereWords(
  v: Voice,
  view: Pick<View, 'names'>,
  of: readonly string[],
  where: Where,
): readonly string[] {
  return Object.entries(where).map(([field, test]) => {
    const name = apart(v, fieldName(view, of, field))
    if ('in' in test) {
      const answers = test.in
        .map((one) => answerName(v, view, [...of, field], String(one)))
        .join(v.t('或', ' or '))
      return v.t(`${name}为${answers}`, `${name} is ${answers}`)
    }
    const { 'at-least': least, 'at-most': most } = test
    return [
      name,
      ...(least === undefined ? [] : [v.t(`不少于 ${least}`, `at least ${least}`)]),
      ...(most === undefined ? [] : [v.t(`不超过 ${most}`, `at most ${most}`)]),
    ].join(' ')
  })
}

const YES_NO = { type: 'yes-no' } as const

/** An answer by its title; of a field that takes yes or no, the word for it. */
function answerName(
  v: Voice,
  view: Pick<View, 'names'>,
  field: readonly string[],
  answer: string,
): string {
  const title = view.names('choice', [...field, answer].join('.'))
  if (title !== undefined) return title
  return answer === 'yes' || answer === 'no'
    ? v.t(`“${valueText(v, YES_NO, answer)}”`, answer)
    : answer
}

/** A name that holds a comma stands in quotes, for a list would read as one more. */
function apart(v: Voice, name: string): string {
  return /[，,]/u.test(name) ? v.t(`“${name}”`, `"${name}"`) : name
}
