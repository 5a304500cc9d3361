/** The JSON Schema of minutes with the names of every field: the English one, and all that it may be called in Chinese. */
import { type Holds, type Level, SITTING } from './minutes-keys.ts'
import { jsonSchema } from './shape.ts'
import { sitting } from './sitting-shape.ts'

type Schema = Readonly<Record<string, unknown>>

/** Of the minutes of a sitting: each field is titled with its Chinese names, each of these may stand in its place. */
export function minutesSchema(): object {
  return named(jsonSchema(sitting) as Schema, SITTING, '#')
}

/** The map with the names of the level; any other schema as it is. */
function named(schema: Schema, level: Level, at: string): Schema {
  const { properties, required, ...more } = schema
  if (typeof properties !== 'object' || properties === null) return schema
  const all: Record<string, Schema> = {}
  const others: Record<string, Schema> = {}
  for (const [id, property] of Object.entries(properties as Record<string, Schema>)) {
    const { called = [], holds } = Object.hasOwn(level, id) ? level[id]! : {}
    const path = `${at}/properties/${id}`
    all[id] = { title: [id, ...called].join(' / '), ...held(property, holds, path) }
    for (const name of called) others[name] ??= { title: `${name} = ${id}`, $ref: path }
  }
  const needed = Array.isArray(required) ? (required as readonly string[]) : []
  const both = needed.map((id) => ({
    anyOf: [id, ...(Object.hasOwn(level, id) ? level[id]!.called : [])].map((one) => ({
      required: [one],
    })),
  }))
  return { ...more, properties: { ...all, ...others }, ...(both.length > 0 && { allOf: both }) }
}

/** What a field holds, with what people may write in its place. */
function held(schema: Schema, holds: Holds | undefined, at: string): Schema {
  switch (holds?.is) {
    case undefined:
      return schema
    case 'list':
      return { ...schema, items: named(schema['items'] as Schema, holds.of, `${at}/items`) }
    case 'by-name': {
      const key = 'additionalProperties'
      return { ...schema, [key]: alternatives(schema[key] as Schema, holds.of, `${at}/${key}`) }
    }
    case 'names':
    case 'files':
    case 'counts':
      return { anyOf: [schema, { type: 'string' }] }
    case 'pairs':
    case 'recusals': {
      const items = alternatives(schema['items'] as Schema, holds.of, `${at}/anyOf/0/items`)
      return { anyOf: [{ ...schema, items }, { type: 'object' }, { type: 'string' }] }
    }
    default:
      return holds satisfies never
  }
}

/** A map with its names, or whichever of several alternatives is one. */
function alternatives(schema: Schema, level: Level, at: string): Schema {
  const { anyOf } = schema
  if (!Array.isArray(anyOf)) return named(schema, level, at)
  const all = anyOf as readonly Schema[]
  return { ...schema, anyOf: all.map((one, n) => named(one, level, `${at}/anyOf/${n}`)) }
}
