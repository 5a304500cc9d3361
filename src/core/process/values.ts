/** Values of facts and fields are typed as text and come out canonical. */
import { called, type Callable, type Called } from '../text/naming.ts'
import { readDate } from '../calendar/written-date.ts'
import { bad, type Finding, finding, good, type Result } from '../rules/finding.ts'
import { boundsText, isWithin } from './bounds.ts'
import type { ValueDeclaration } from './process.ts'
import type { Value } from '../record/record.ts'
import { spelling } from '../text/spelling.ts'
import { readAmount } from './amount.ts'
import { readInteger } from '../text/numerals.ts'
import { readPercentage } from './percentage.ts'

/** Who and what a workspace knows, for values that name a member or a unit; `any` where it is not known which there are. */
export interface Known {
  readonly members: Callable | 'any'
  readonly units: Callable | 'any'
  /** Whether there is such a project, such a record of a register; absent where it is not known which there are. */
  hasProject?(id: string): boolean
  hasRecord?(register: string, key: string): boolean
}

const YES = new Set(['yes', 'true', 'y', '是', '是的', '有', '对', '√'])
const NO = new Set(['no', 'false', 'n', '否', '不是', '无', '没有', '×'])

/**
 * Reads a value as a person writes it: amounts as {@link readAmount} does, dates as {@link readDate}, percentages as
 * {@link readPercentage}; yes/no/是/否/有/无; a choice, a member, a unit by id, title or a part that fits only one.
 * Refuses anything that is not exactly representable: no rounding; and what lies beyond the declared bounds.
 */
export function readValue(
  name: string,
  declaration: ValueDeclaration,
  text: string,
  known: Known,
): Result<Value> {
  const input = text.trim()
  const value = parse(declaration, input, known)
  if (value !== undefined) {
    return isWithin(declaration, value) ? good(value) : bad(outOfBounds(name, declaration, value))
  }
  const { type } = declaration
  if (type === 'project' || type === 'record') {
    const { register = '' } = declaration
    return bad(finding('link-to-nothing', { name, type, found: input, register }))
  }
  const callable = callableOf(declaration, known)
  const meant = callable === undefined ? undefined : called(callable, input)
  if (meant?.is === 'several' && (type === 'member' || type === 'unit')) {
    const candidates = meant.ids.join(', ')
    return bad(finding('ambiguous-name', { kind: type, name: input, candidates }))
  }
  return bad(
    finding('value-not-allowed', {
      name,
      kind: 'fact',
      type,
      found: input,
      ...(callable === undefined ? {} : { allowed: [...callable.keys()].join(', ') }),
      ...(meant?.is === 'none' && meant.like !== undefined ? { suggestion: meant.like } : {}),
    }),
  )
}

/** That a fact's value is of its type and lies beyond its bounds. */
export function outOfBounds(name: string, declaration: ValueDeclaration, value: Value): Finding {
  const { type } = declaration
  const facts = { name, kind: 'fact' as const, type, found: String(value) }
  return finding('value-out-of-bounds', { ...facts, bounds: boundsText(declaration) })
}

/** Whether a recorded value is of the type, in the form that {@link readValue} would have given. */
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
    case 'integer':
      return readInteger(input)
    case 'money':
      return readAmount(input)
    case 'percent':
      return readPercentage(input)
    case 'date':
      return readDate(input)
    case 'yes-no': {
      const word = spelling(input)
      if (YES.has(word)) return 'yes'
      return NO.has(word) ? 'no' : undefined
    }
    case 'project':
      return isThere(input, known.hasProject?.(input)) ? input : undefined
    case 'record':
      return isThere(input, known.hasRecord?.(declaration.register ?? '', input))
        ? input
        : undefined
    case 'choice':
    case 'member':
    case 'unit': {
      const callable = callableOf(declaration, known)
      return callable === undefined ? input : idOf(called(callable, input))
    }
    default:
      return declaration.type satisfies never
  }
}

/** Whether something is named that there is, or may be as far as is known. */
function isThere(input: string, known: boolean | undefined): boolean {
  return input !== '' && known !== false
}

/** What may be named; `undefined` where nothing is named, or where it is not known what there is. */
function callableOf({ type, of }: ValueDeclaration, known: Known): Callable | undefined {
  if (type === 'choice') {
    return new Map(Object.entries(of ?? {}).map(([id, { zh, en }]) => [id, [zh, en]]))
  }
  const named = type === 'member' ? known.members : type === 'unit' ? known.units : 'any'
  return named === 'any' ? undefined : named
}

function idOf(meant: Called): string | undefined {
  return meant.is === 'one' ? meant.id : undefined
}
