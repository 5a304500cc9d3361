/** Values of facts and fields as people read them. */
import type { ValueDeclaration } from '../core/process/process.ts'
import type { Value } from '../core/record/record.ts'
import type { Language } from '../core/workspace.ts'
import type { Names } from './names.ts'

/** `128000000.00` as `128,000,000.00 元` or `CNY 128,000,000.00`. */
export function moneyText(language: Language, value: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\.\d+)?$/u.exec(value) ?? []
  if (whole === '') return value
  const digits = `${sign}${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')}${rest}`
  return language === 'zh' ? `${digits} 元` : `CNY ${digits}`
}

/** A recorded value in words: amounts grouped, yes-no and choices by their titles, members and units by name. */
export function valueText(
  language: Language,
  declaration: Pick<ValueDeclaration, 'type' | 'of'>,
  value: Value,
  names?: Names,
): string {
  const text = String(value)
  switch (declaration.type) {
    case 'money':
      return moneyText(language, text)
    case 'percent':
      return `${text}%`
    case 'yes-no':
      return yesNo(language, text)
    case 'choice':
      return choiceTitle(language, declaration, text)
    case 'member':
      return names?.('member', text) ?? text
    case 'unit':
      return names?.('unit', text) ?? text
    case 'text':
    case 'integer':
    case 'date':
      return text
    default:
      return declaration.type satisfies never
  }
}

function yesNo(language: Language, value: string): string {
  if (language === 'en') return value
  return value === 'yes' ? '是' : '否'
}

function choiceTitle(language: Language, { of }: Pick<ValueDeclaration, 'of'>, id: string): string {
  return of !== undefined && Object.hasOwn(of, id) ? of[id]![language] : id
}
