/** A quick look tells that a value certainly has a shape; of any other value zod tells what is wrong with it. */
import type { Shape } from './shape.ts'

type Fits = (value: unknown) => boolean

/** As much of zod's checks as is used here. */
interface Check {
  readonly _zod: {
    readonly def: { readonly when?: (payload: Payload) => boolean }
    readonly check: (payload: Payload) => unknown
  }
}

interface Payload {
  readonly value: unknown
  readonly issues: unknown[]
}

/** As much of zod's schemas: what their definitions hold depends on their type. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string
      readonly checks?: readonly Check[]
      readonly coerce?: boolean
      readonly shape?: Readonly<Record<string, Schema>>
      readonly catchall?: Schema
      readonly innerType?: Schema
      readonly element?: Schema
      readonly keyType?: Schema
      readonly valueType?: Schema
      readonly mode?: unknown
      readonly partial?: unknown
      readonly options?: readonly Schema[]
      readonly getter?: () => Schema
    }
    readonly traits: ReadonlySet<string>
    readonly values?: ReadonlySet<unknown>
  }
}

const NEVER: Fits = () => false

const KNOWN = new WeakMap<Schema, Fits>()

/**
 * Whether the value has the shape, as far as that can be told without zod; `false` says nothing. Zod builds a copy and notes
 * issues on its way, which takes several times as long, and nearly every record of a history is as it should be.
 */
export function certainlyFits(shape: Shape<unknown>, value: unknown): boolean {
  return fitsOf(shape as unknown as Schema)(value)
}

function fitsOf(schema: Schema): Fits {
  const known = KNOWN.get(schema)
  if (known !== undefined) return known
  const kind = kindOf(schema)
  const checks = checksOf(schema)
  const fits: Fits =
    checks.length === 0
      ? kind
      : (value) => kind(value) && checks.every((check) => passes(check, value))
  KNOWN.set(schema, fits)
  return fits
}

/** A number of a format is a check of its own. */
function checksOf(schema: Schema): readonly Check[] {
  const { def, traits } = schema._zod
  const own = traits.has('$ZodCheck') ? [schema as unknown as Check] : []
  return [...own, ...(def.checks ?? [])]
}

function passes({ _zod: { def, check } }: Check, value: unknown): boolean {
  const payload: Payload = { value, issues: [] }
  if (def.when?.(payload) === false) return true
  check(payload)
  return payload.issues.length === 0
}

/** Whether a value is of the schema's kind, its parts included; of a kind that is not known here nothing certainly is. */
function kindOf({ _zod: { def, values } }: Schema): Fits {
  switch (def.type) {
    case 'string':
      return def.coerce === true ? NEVER : (value) => typeof value === 'string'
    case 'number':
      return def.coerce === true ? NEVER : (value) => Number.isFinite(value)
    case 'boolean':
      return def.coerce === true ? NEVER : (value) => typeof value === 'boolean'
    case 'literal':
    case 'enum':
      return (value) => values?.has(value) === true
    case 'unknown':
      return () => true
    case 'array': {
      const item = fitsOf(def.element!)
      return (value) => Array.isArray(value) && value.every(item)
    }
    case 'record':
      return mapFits(def.keyType!, def.valueType!, def.mode ?? def.partial)
    case 'union': {
      const options = def.options!.map(fitsOf)
      return (value) => options.some((fits) => fits(value))
    }
    case 'lazy':
      return (value) => fitsOf(def.getter!())(value)
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? fieldsFit(def.shape!) : NEVER
    default:
      return NEVER
  }
}

function mapFits(keyType: Schema, valueType: Schema, more: unknown): Fits {
  if (keyType._zod.values !== undefined || more !== undefined) return NEVER
  const [key, member] = [fitsOf(keyType), fitsOf(valueType)]
  return (value) =>
    isMap(value) && Object.keys(value).every((name) => key(name) && member(value[name]))
}

/** Every field that is not optional, and none besides. */
function fieldsFit(shape: Readonly<Record<string, Schema>>): Fits {
  const fields = Object.entries(shape).map(([name, schema]) => {
    const { type, innerType } = schema._zod.def
    const isOptional = type === 'optional'
    return { name, isOptional, fits: fitsOf(isOptional ? innerType! : schema) }
  })
  return (value) => {
    if (!isMap(value)) return false
    let found = 0
    for (const { name, isOptional, fits } of fields) {
      if (Object.hasOwn(value, name)) {
        if (!fits(value[name])) return false
        found += 1
      } else if (!isOptional) return false
    }
    return Object.keys(value).length === found
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}
