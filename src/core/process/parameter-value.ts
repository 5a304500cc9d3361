/** Some values fit a parameter, and are read from text. */
import { isNumberPattern } from './number-pattern.ts'
import { boundsText, isWithin } from './bounds.ts'
import {
  type ParameterDeclaration,
  type ParameterType,
  plainDeclaration,
  type SingleType,
} from './parameter.ts'
import type { Majority, ValueDeclaration } from './process.ts'
import { isCanonicalValue, type Known, readValue } from './values.ts'
import { readSpan } from '../calendar/span.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { isFraction } from './share.ts'
import { isPlainDate } from '../calendar/time.ts'
import { called, type Callable } from '../text/naming.ts'
import { readDate } from '../calendar/written-date.ts'
import { readWorkingDays, readWrittenSpan } from '../calendar/written-span.ts'
import { readMajority } from './majority-words.ts'
import type { ParameterValue, RolesByDate } from '../record/workspace.ts'

/** Whether the value is a majority. */
export function isMajority(value: ParameterValue | undefined): value is Majority {
  return typeof value === 'object' && ('more-than' in value || 'at-least' in value)
}

/** Whether the value is of the declared type, in its canonical form. */
export function fitsParameter(
  declaration: ParameterDeclaration,
  value: ParameterValue,
  known: Known = ANYBODY,
): boolean {
  const plain = plainDeclaration(declaration)
  if (plain !== undefined) return isPlainValue(plain, value, known)
  const { type } = declaration as { readonly type: OtherType }
  switch (type) {
    case 'working-days':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= 366
    case 'majority':
      return (
        isMajority(value) &&
        isFraction('more-than' in value ? value['more-than'] : value['at-least'])
      )
    case 'span':
      return typeof value === 'string' && readSpan(value) !== undefined
    case 'number-pattern':
      return typeof value === 'string' && isNumberPattern(value)
    case 'role-by-date':
      return typeof value === 'object' && 'by-date' in value && datesFit(value)
    default:
      return type satisfies never
  }
}

type OtherType = Exclude<ParameterType, SingleType>

/** Where it is not known who and what there is, every id may be a member's or a unit's. */
const ANYBODY: Known = { members: 'any', units: 'any' }

function isPlainValue(plain: ValueDeclaration, value: ParameterValue, known: Known): boolean {
  if (typeof value === 'object') return false
  if (plain.type === 'text') {
    return typeof value === 'string' && value.trim() !== '' && !value.includes('\n')
  }
  return isCanonicalValue(plain, value, known) && isWithin(plain, value)
}

function datesFit(value: RolesByDate): boolean {
  const entries = Object.entries(value['by-date'])
  return (
    entries.length > 0 &&
    entries.every(([from, role]) => isPlainDate(from) && /^[a-z][a-z0-9-]*$/.test(role))
  )
}

/** Whether it is a number beyond the bounds of its declaration. */
export function isBeyond(
  declaration: ParameterDeclaration,
  value: ParameterValue,
): value is number {
  return typeof value === 'number' && !isWithin(declaration, value)
}

/** That a number lies beyond the bounds of its parameter. */
export function beyondBounds(
  name: string,
  declaration: ParameterDeclaration,
  value: number,
  process: string,
  where: Parameters<typeof finding>[2] = {},
): Finding {
  const { type } = declaration
  const facts = { name, kind: 'parameter' as const, type, found: String(value), process }
  return finding('value-out-of-bounds', { ...facts, bounds: boundsText(declaration) }, where)
}

/** A value as it was read; a share that may be meant in two ways is not decided here. */
export type ReadParameter =
  | { readonly is: 'value'; readonly value: ParameterValue }
  | { readonly is: 'doubtful'; readonly share: string }
  | { readonly is: 'none' }

/**
 * Reads a value as typed: `过半数`, `>=2/3`, `10个工作日`, `2周`, `1亿`, or
 * `2026-01-01=operations-department,2027年1月1日=集团`, roles by id or title.
 */
export function readParameter(
  declaration: ParameterDeclaration,
  input: string,
  roles: Callable,
  known: Known = ANYBODY,
): ReadParameter {
  const text = input.trim()
  const plain = plainDeclaration(declaration)
  if (plain !== undefined) {
    const read = readValue('', plain, text, known)
    return read.ok && fitsParameter(declaration, read.value, known)
      ? { is: 'value', value: read.value }
      : { is: 'none' }
  }
  const { type, ...more } = declaration as ParameterDeclaration & { readonly type: OtherType }
  if (type === 'majority') {
    const written = readMajority(text)
    return written.is === 'majority' ? { is: 'value', value: written.majority } : written
  }
  const value = parsed(type, text, roles)
  return value !== undefined && fitsParameter({ type, ...more }, value)
    ? { is: 'value', value }
    : { is: 'none' }
}

function parsed(
  type: Exclude<OtherType, 'majority'>,
  text: string,
  roles: Callable,
): ParameterValue | undefined {
  switch (type) {
    case 'working-days':
      return readWorkingDays(text)
    case 'span':
      return readWrittenSpan(text)
    case 'number-pattern':
      return text
    case 'role-by-date':
      return rolesByDate(text, roles)
    default:
      return type satisfies never
  }
}

/** `2026-01-01=集团`, and as bd prints it: 2026-01-01 起为集团, `the holding from 2026-01-01`. */
function rolesByDate(text: string, roles: Callable): ParameterValue | undefined {
  const pairs = text.split(/[,，;；、]\s*/u).map((part) => {
    const [from = '', named = '', ...rest] = datedRole(part).map((one) => one.trim())
    const role = called(roles, named)
    return [rest.length > 0 ? undefined : readDate(from), role.is === 'one' ? role.id : named]
  })
  if (pairs.some(([from, role]) => from === undefined || role === '')) return undefined
  return { 'by-date': Object.fromEntries(pairs.sort() as [string, string][]) }
}

function datedRole(part: string): readonly string[] {
  const printed =
    /^(?<from>.+?)\s*起\s*为(?<role>.+)$/u.exec(part) ??
    /^(?<role>.+)\sfrom\s(?<from>.+)$/u.exec(part)
  return printed === null
    ? part.split(/[=＝]/u)
    : [printed.groups!['from']!, printed.groups!['role']!]
}
