/** What is to be written for a missing fact or field: its type, what may be chosen, its bounds, examples. */
import type { AskedValue } from '../../core/rules/values.ts'
import { dateFault } from '../../core/calendar/written-date.ts'
import type { Telling } from '../rules/telling.ts'
import type { Voice } from '../voice.ts'
import { boundsWords } from './bounds.ts'

/** `；此处填金额（元），例如 …`: what stands behind a mend that leaves a value open; nothing where nothing is declared. */
export function askedWords(
  name: string,
  { type = '', allowed, bounds }: AskedValue,
  { t, voice, type: word, example, choices }: Telling,
): string {
  const how = example(type)
  if (how === '' || (type === 'text' && bounds === undefined)) return ''
  if (allowed !== undefined) {
    const shown = choices(name, type, allowed)
    return t(
      `；此处请从下列选项中选填：${shown}，${how}`,
      `; what goes there is one of: ${shown}; ${how}`,
    )
  }
  const parts = [
    word(type),
    ...(bounds === undefined ? [] : [boundsWords(voice, type, bounds)]),
    ...(SAID.has(type) ? [] : [how]),
  ]
  return t(`；此处填${parts.join('，')}`, `; what goes there is ${parts.join(', ')}`)
}

/**
 * What may stand there instead of what was refused, before the command that takes it: what was probably meant, the choices
 * (`请从下列选项中选填：甲（a）、乙（b）。`), how the value is written.
 */
export function insteadOf(
  { t }: Voice,
  type: string,
  how: string,
  shown: string | undefined,
  suggestion: string | undefined,
): string {
  const among = type === 'member' ? '人员' : type === 'unit' ? '单位' : '选项'
  const meant =
    suggestion === undefined ? [] : [t(`是否指 ${suggestion}？`, `did you mean ${suggestion}? `)]
  const choices =
    shown === undefined ? [] : [t(`请从下列${among}中选填：${shown}。`, `write one of: ${shown}; `)]
  const written = suggestion === undefined ? [t(`${how}。`, `${how}; `)] : []
  return [...meant, ...choices, ...written].join('')
}

/** Types whose name says already how they are written. */
const SAID: ReadonlySet<string> = new Set(['text', 'yes-no'])

/** Why a value is none of its type: of a date, that there is no such day, or that it is another day of the week. */
export function notOfType({ t }: Voice, type: string, found: string, word: string): string {
  if (type === 'choice') return t('此项只收所列的选项', 'it takes what is listed and nothing else')
  const fault = type === 'date' ? dateFault(found) : 'no-whole-date'
  switch (fault) {
    case 'no-such-day':
      return t('该日不存在，请核对月份和日期', 'there is no such day')
    case 'other-weekday':
      return t('所写的星期与该日不符', 'it is another day of the week')
    case 'no-whole-date':
      return t(`此项应填${word}`, `it takes ${word}`)
    default:
      return fault satisfies never
  }
}
