/** A reason in lines. */
import type { Language } from '../../core/workspace.ts'
import type { Line } from '../text.ts'
import { labelled, pick } from './view.ts'

/** A reason as it was given, line by line. */
export function reasonLines(language: Language, reason: string): readonly Line[] {
  const [first = '', ...rest] = reason.trim().split(/\r?\n/u)
  return [
    `      ${labelled(language, pick(language, '理由', 'reason'), first)}`,
    ...rest.map((line) => `      ${line}`),
  ]
}
