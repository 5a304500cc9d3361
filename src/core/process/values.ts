/** Typed values of facts and fields: text in, canonical value out. */
import { bad, finding, good, type Result } from '../finding.ts'
import type { ValueDeclaration } from './process.ts'
import type { Value } from '../record/record.ts'
import { isPlainDate } from '../calendar/time.ts'

/** Who and what a workspace knows by id, for values that name a member or a unit. */
export interface Known {
  isMember(id: string): boolean
  isUnit(id: string): boolean
}

const YES = new Set(['yes', 'true', 'y', '是', '有'])
const NO = new Set(['no', 'false', 'n', '否', '无'])

/**
 * Reads a value as a person writes it. Money: `128000000`, `128,000,000.50`, `12800万`, `1.28亿`, with or without 元;
 * gives yuan with two decimals. Yes-no: yes/no/是/否. A choice: its id or its title in either language.
 * Refuses anything that is not exactly representable: no rounding.
 */
export function readValue(
  name: string,
  declaration: ValueDeclaration,
  text: string,
  known: Known,
): Result<Value> {
  const input = text.trim()
  const value = parse(declaration, input, known)
  if (value !== undefined) return good(value)
  const allowed = allowedText(declaration)
  return bad(
    finding('value-not-allowed', {
      name,
      kind: 'fact',
      type: declaration.type,
      found: input,
      ...(allowed === undefined ? {} : { allowed }),
    }),
  )
}

/** Whether a recorded value is one that {@link readValue} would have given. */
export function isCanonicalValue(
  declaration: ValueDeclaration,
  value: Value,
  known: Known,
): boolean {
  return parse(declaration, String(value), known) === value
}

function parse(declaration: ValueDeclaration, input: string, known: Known): Value | undefined {
  switch (declaration.type) {
    case 'text':
      return input === '' ? undefined : input
    case 'choice':
      return choice(declaration, input)
    case 'integer':
      return /^-?(0|[1-9]\d{0,14})$/.test(input) && input !== '-0' ? Number(input) : undefined
    case 'money':
      return money(input)
    case 'percent':
      return percent(input)
    case 'date':
      return isPlainDate(input) ? input : undefined
    case 'yes-no': {
      const lower = input.toLowerCase()
      if (YES.has(lower)) return 'yes'
      return NO.has(lower) ? 'no' : undefined
    }
    case 'member':
      return known.isMember(input) ? input : undefined
    case 'unit':
      return known.isUnit(input) ? input : undefined
    default:
      return declaration.type satisfies never
  }
}

function choice(declaration: ValueDeclaration, input: string): string | undefined {
  const answers = Object.entries(declaration.of ?? {})
  const found = answers.find(
    ([id, title]) => id === input || title.zh === input || title.en === input,
  )
  return found?.[0]
}

const UNITS: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8 }

/** Decimal yuan with two decimals; exact, through integers of fen. */
function money(input: string): string | undefined {
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,10}))?\s*(万|亿)?\s*元?$/.exec(input)
  if (match === null) return undefined
  const [, sign, whole, decimals = '', unit = ''] = match
  const digits = decimals.replace(/0+$/, '')
  const scale = 2 + UNITS[unit]! - digits.length
  if (scale < 0) return undefined
  const fen = BigInt(whole!.replaceAll(',', '') + digits) * 10n ** BigInt(scale)
  const text = String(fen).padStart(3, '0')
  const yuan = `${text.slice(0, -2)}.${text.slice(-2)}`
  return fen === 0n ? yuan : `${sign}${yuan}`
}

function percent(input: string): string | undefined {
  const match = /^(-?)(0|[1-9]\d{0,5})(?:\.(\d{1,6}))?\s*[%%]?$/.exec(input)
  if (match === null) return undefined
  const decimals = (match[3] ?? '').replace(/0+$/, '')
  const value = `${match[2]}${decimals === '' ? '' : `.${decimals}`}`
  return value === '0' ? value : `${match[1]}${value}`
}

function allowedText(declaration: ValueDeclaration): string | undefined {
  return declaration.of === undefined ? undefined : Object.keys(declaration.of).join(', ')
}
