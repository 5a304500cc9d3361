/** The forms in which a document may state a recorded value: as a draft writes it, and as officers write it themselves. */
import type { ValueDeclaration } from '../core/process/process.ts'
import type { Value } from '../core/record/record.ts'
import type { Language } from '../core/workspace.ts'
import { writtenText } from './amounts.ts'
import type { Names } from './names.ts'

/** Each form once; only those that say the value exactly. */
export function writtenForms(
  language: Language,
  declaration: Pick<ValueDeclaration, 'type' | 'of'>,
  value: Value,
  names?: Names,
): readonly string[] {
  const written = writtenText(language, declaration, value, names)
  const others =
    declaration.type === 'money'
      ? [...inUnit(String(value), 4, '万'), ...inUnit(String(value), 8, '亿')]
      : declaration.type === 'date'
        ? inCharacters(String(value))
        : declaration.type === 'percent'
          ? [`${String(value)}％`]
          : []
  return [...new Set([written, ...others])]
}

/** `12,800万`, `12800万`, `1.28亿`: the yuan in a unit of so many noughts, with at most four decimals. */
function inUnit(value: string, noughts: number, unit: string): readonly string[] {
  const [, whole = ''] = /^(\d+)\.00$/u.exec(value) ?? []
  const digits = whole.padStart(noughts + 1, '0')
  const decimals = digits.slice(-noughts).replace(/0+$/u, '')
  const before = digits.slice(0, -noughts)
  if (whole === '' || decimals.length > 4 || /^0+$/u.test(before)) return []
  const rest = decimals === '' ? '' : `.${decimals}`
  const parted = before.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
  return [`${parted}${rest}${unit}`, `${before}${rest}${unit}`]
}

/** `2026年11月20日` of `2026-11-20`. */
function inCharacters(value: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? []
  return year === undefined ? [] : [`${year}年${Number(month)}月${Number(day)}日`]
}
