/** The quick look at a record says what zod says, of records of every act as they should be and as they should not. */
import { expect, test } from 'vitest'
import { SIGNOFFS } from '../../src/core/record/signoff-acts.ts'
import type { Declaration } from '../../src/core/record/declaration.ts'
import { certainlyFits } from '../../src/documents/quick-fit.ts'
import { recordShape } from '../../src/documents/record-shape.ts'
import {
  byDate,
  byName,
  either,
  fields,
  flag,
  id,
  later,
  line,
  list,
  maybe,
} from '../../src/documents/shape.ts'
import { anything, pair, type Shape, truth } from '../../src/documents/shape.ts'
import { size } from '../workbench/long.ts'
import { Chance } from '../property/chance.ts'

/** As much of a schema as is needed to make a value of it. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string
      readonly shape?: Readonly<Record<string, Schema>>
      readonly innerType?: Schema
      readonly element?: Schema
      readonly keyType?: Schema
      readonly valueType?: Schema
      readonly options?: readonly Schema[]
      readonly items?: readonly Schema[]
      readonly getter?: () => Schema
    }
    readonly values?: ReadonlySet<unknown>
  }
  readonly safeParse: (value: unknown) => { readonly success: boolean }
}

const TEXTS = [
  'li',
  'board-1',
  '2026-003',
  '2026-03-04',
  '2026-02-30',
  '2026-03-04T10:00:00+08:00',
  '2026-03-04T10:00:00+08:60',
  '09:30',
  '1/2',
  '98000000.00',
  'b'.repeat(64),
  'a'.repeat(40),
  '新建项目',
  'two\nlines',
  'tab\there',
  'hidden\u200b',
  '',
  ' ',
  'x'.repeat(501),
  'Upper',
  'constructor',
  '__proto__',
]
const NUMBERS = [0, 1, 3, 365, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]
const OTHERS = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  { li: 'li' },
  new Date(0),
  new Map(),
  'yes',
  undefined,
]

const known = new WeakMap<Schema, readonly unknown[]>()

/** Those of the values that zod takes. */
function fitting(schema: Schema, all: readonly unknown[]): readonly unknown[] {
  const found = known.get(schema) ?? all.filter((one) => schema.safeParse(one).success)
  known.set(schema, found)
  return found
}

/** A value that mostly is of the schema. */
function made(schema: Schema, chance: Chance, depth = 0): unknown {
  const { def, values } = schema._zod
  if (values !== undefined) return chance.pick([...values])
  const items = (one: Schema) =>
    Array.from({ length: depth > 6 ? 0 : chance.between(0, 2) }, () => made(one, chance, depth + 1))
  switch (def.type) {
    case 'string':
      return chance.pick(fitting(schema, TEXTS))
    case 'number':
      return chance.pick(fitting(schema, NUMBERS))
    case 'boolean':
      return chance.of100(50)
    case 'array':
      return items(def.element!)
    case 'tuple':
      return def.items!.map((one) => made(one, chance, depth + 1))
    case 'record':
      return Object.fromEntries(
        items(def.valueType!).map((one) => [made(def.keyType!, chance), one]),
      )
    case 'union':
      return made(chance.pick(def.options!), chance, depth)
    case 'lazy':
      return made(def.getter!(), chance, depth + 1)
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape!).flatMap(([name, one]) => {
          const isMaybe = one._zod.def.type === 'optional'
          if (isMaybe && (depth > 6 || chance.of100(40))) return []
          return [[name, made(isMaybe ? one._zod.def.innerType! : one, chance, depth + 1)]]
        }),
      )
    default:
      return chance.pick(OTHERS)
  }
}

/** The value with something in it that is otherwise. */
function broken(value: unknown, chance: Chance): unknown {
  const isLeaf = typeof value !== 'object' || value === null || chance.of100(10)
  if (isLeaf) return chance.pick([...TEXTS, ...NUMBERS, ...OTHERS])
  if (Array.isArray(value)) {
    if (value.length === 0 || chance.of100(20)) return [...value, chance.pick(OTHERS)]
    const at = chance.between(0, value.length - 1)
    return value.map((one, index) => (index === at ? broken(one, chance) : one))
  }
  const members = Object.entries(value)
  if (members.length === 0 || chance.of100(20))
    return { ...value, [chance.pick([...TEXTS, 'act'])]: chance.pick(OTHERS) }
  const at = chance.between(0, members.length - 1)
  if (chance.of100(30)) return Object.fromEntries(members.filter((_, index) => index !== at))
  return Object.fromEntries(
    members.map(([name, one], index) => [name, index === at ? broken(one, chance) : one]),
  )
}

function isWithPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(isWithPrototype)
}

/** How often both said of a value that it is as it should be, and not. */
function compared(shape: Shape<unknown>, many: number, seed: number) {
  const chance = new Chance(seed)
  const count = { good: 0, bad: 0 }
  for (let at = 0; at < many; at++) {
    const value = made(shape as unknown as Schema, chance)
    const given = at % 2 === 0 ? value : broken(value, chance)
    const { success } = shape.safeParse(given)
    // What no reader takes as a key is left to zod.
    const isLeft = success && isWithPrototype(given)
    if (certainlyFits(shape, given) !== success && !isLeft)
      throw new Error(`${success ? 'passed over' : 'let through'}: ${JSON.stringify(given)}`)
    count[success ? 'good' : 'bad'] += 1
  }
  return count
}

const MANY = size(100, 400, 20_000)
const SEED = Number(process.env['BD_SEED'] ?? 20_261_130)

test.each(Object.values<Declaration>(SIGNOFFS).map((one) => [one.act, one] as const))(
  'of a record of %s it says what zod says',
  (_, declaration) => {
    const { good, bad } = compared(recordShape(declaration) as Shape<unknown>, MANY, SEED)
    expect(good).toBeGreaterThan(MANY / 10)
    expect(bad).toBeGreaterThan(MANY / 10)
  },
)

interface Nested {
  readonly name: string
  readonly parts?: readonly Nested[]
}

test('of the words that no act uses it says what zod says', () => {
  const nested: Shape<Nested> = fields({ name: line, parts: maybe(list(later(() => nested))) })
  const shape = fields({
    nested,
    days: byDate(truth),
    names: byName(either([flag, list(id)])),
    any: maybe(anything),
  })
  const { good, bad } = compared(shape, 2 * MANY, SEED)
  expect(good).toBeGreaterThan(MANY / 5)
  expect(bad).toBeGreaterThan(MANY / 5)
})

test('what it does not know it leaves to zod', () => {
  const two = pair(id)
  expect(two.safeParse(['li', 'wang']).success).toBe(true)
  expect(certainlyFits(two, ['li', 'wang'])).toBe(false)
  expect(certainlyFits(fields({ two }), { two: ['li', 'wang'] })).toBe(false)
})
