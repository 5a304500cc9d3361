/** What may be filled in and is not, and fields that the process does not know: told, and in nobody's way. */
import type { StrangeField, Unfilled } from '../../core/agenda/blanks.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { titledId } from './understood.ts'
import { nameOf, type View } from './view.ts'

/** `可填而未填：合作方全称、“项目构想建议”的“线索来源”`; nothing where nothing is left. */
export function unfilledLines(
  v: Voice,
  view: Pick<View, 'names'>,
  { facts, fields }: Unfilled,
): readonly Line[] {
  const names = [
    ...facts.map((fact) => nameOf(view, 'fact', fact)),
    ...fields.map(({ document, field }) => {
      const [title, paper] = [
        nameOf(view, 'field', `${document}.${field}`),
        nameOf(view, 'document', document),
      ]
      return v.t(`“${paper}”的“${title}”`, `"${title}" of "${paper}"`)
    }),
  ]
  if (names.length === 0) return []
  const label = v.t('可填而未填', 'may be filled in and is not')
  return [v.labelled(label, names.join(v.t('、', ', ')))]
}

/** A line for each field that is not the process's: it is read by nobody's rules, and those that may stand there. */
export function strangeLines(
  v: Voice,
  view: Pick<View, 'names'>,
  strange: readonly StrangeField[],
): readonly Line[] {
  return strange.map((one) => {
    const { document, path, line, field, declared, suggestion } = one
    const paper = nameOf(view, 'document', document)
    const called = (id: string) => titledId(v, view.names('field', `${document}.${id}`), id)
    const known = declared.map(called).join(v.t('、', ', '))
    const zh = [
      `“${paper}”开头的 ${field} 不是流程规定的字段，bd 不据以判断。`,
      ...(suggestion === undefined ? [] : [`是否指 ${called(suggestion)}？`]),
      ...(declared.length === 0 ? [] : [`流程规定的字段：${known}`]),
    ].join('')
    const en = [
      `${field} at the top of "${paper}" is no field of the process, and no rule reads it.`,
      ...(suggestion === undefined ? [] : [`Did you mean ${called(suggestion)}?`]),
      ...(declared.length === 0 ? [] : [`Its fields: ${known}`]),
    ].join(' ')
    return [styled('warning', v.t(zh, en)), styled('faint', `  ${path}:${line}`)]
  })
}
