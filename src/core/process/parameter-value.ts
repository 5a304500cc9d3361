/** Values of parameters: what fits a declaration, and how it is read from text. */
import type { ParameterDeclaration } from './parameter.ts'
import type { Majority } from './process.ts'
import { readSpan } from '../calendar/span.ts'
import { isFraction } from './share.ts'
import { isNumberPattern } from './display-number.ts'
import { isPlainDate } from '../calendar/time.ts'
import { readValue } from './values.ts'
import type { ParameterValue, RolesByDate } from '../workspace.ts'

/** Whether the value is a majority. */
export function isMajority(value: ParameterValue | undefined): value is Majority {
  return typeof value === 'object' && ('more-than' in value || 'at-least' in value)
}

/** Whether the value is of the declared type, in its canonical form. */
export function fitsParameter(declaration: ParameterDeclaration, value: ParameterValue): boolean {
  switch (declaration.type) {
    case 'working-days':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= 366
    case 'majority':
      return (
        isMajority(value) &&
        isFraction('more-than' in value ? value['more-than'] : value['at-least'])
      )
    case 'span':
      return typeof value === 'string' && readSpan(value) !== undefined
    case 'money':
      return typeof value === 'string' && money(value) === value
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && !value.includes('\n')
    case 'number-pattern':
      return typeof value === 'string' && isNumberPattern(value)
    case 'role-by-date':
      return typeof value === 'object' && 'by-date' in value && datesFit(value)
    default:
      return declaration.type satisfies never
  }
}

function datesFit(value: RolesByDate): boolean {
  const entries = Object.entries(value['by-date'])
  return (
    entries.length > 0 &&
    entries.every(([from, role]) => isPlainDate(from) && /^[a-z][a-z0-9-]*$/.test(role))
  )
}

/**
 * Reads a value as typed: `>1/2`, `>=2/3`, `5`, `2 weeks`, `1亿`, or `2026-01-01=operations-department,2027-01-01=holding-head`.
 * Gives `undefined` for anything that is not of the declared type.
 */
export function readParameter(
  declaration: ParameterDeclaration,
  input: string,
): ParameterValue | undefined {
  const text = input.trim().replaceAll('≥', '>=')
  const value = parsed(declaration, text)
  return value !== undefined && fitsParameter(declaration, value) ? value : undefined
}

function parsed({ type }: ParameterDeclaration, text: string): ParameterValue | undefined {
  switch (type) {
    case 'working-days':
      return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined
    case 'majority': {
      const share = /^(>=|>|more-than|at-least)\s*(\d+\/\d+)$/.exec(text)
      if (share === null) return undefined
      const strict = share[1] === '>' || share[1] === 'more-than'
      return strict ? { 'more-than': share[2]! } : { 'at-least': share[2]! }
    }
    case 'money':
      return money(text)
    case 'span':
    case 'text':
    case 'number-pattern':
      return text
    case 'role-by-date': {
      const pairs = text
        .split(/[,，;；]\s*/)
        .map((part) => part.split('=').map((one) => one.trim()))
      if (pairs.some(({ length }) => length !== 2)) return undefined
      return { 'by-date': Object.fromEntries(pairs.map(([from, role]) => [from!, role!]).sort()) }
    }
    default:
      return type satisfies never
  }
}

function money(text: string): string | undefined {
  const declaration = { type: 'money' as const, title: { zh: '', en: '' } }
  const nobody = { isMember: () => false, isUnit: () => false }
  const read = readValue('', declaration, text, nobody)
  return read.ok ? String(read.value) : undefined
}
