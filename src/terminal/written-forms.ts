/** A document may state a recorded value in these forms: as a draft writes it, and as officers write it themselves. */
import type { ValueDeclaration } from '../core/process/process.ts'
import type { Value } from '../core/record/record.ts'
import { writtenText } from './amounts.ts'
import type { Names } from './names.ts'
import type { Voice } from './voice.ts'

/** Each form once; only those that say the value exactly. Amounts are read out of the document instead: they have too many forms. */
export function writtenForms(
  v: Voice,
  declaration: Pick<ValueDeclaration, 'type' | 'of'>,
  value: Value,
  names?: Names,
): readonly string[] {
  const written = writtenText(v, declaration, value, names)
  const others =
    declaration.type === 'date'
      ? inCharacters(String(value))
      : declaration.type === 'percent'
        ? [`${String(value)}％`]
        : []
  return [...new Set([written, ...others])]
}

/** `2026年11月20日` of `2026-11-20`. */
function inCharacters(value: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? []
  return year === undefined ? [] : [`${year}年${Number(month)}月${Number(day)}日`]
}
