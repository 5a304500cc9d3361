/** The shapes of records are made from the declarations of their acts: each kind of field has its shape here, and only here. */
import type { Declaration, RecordOf } from '../core/record/declaration.ts'
import { isWorked } from '../core/record/declaration.ts'
import { isChoice, isMaybe, type Kind, type ValueOf, type Words } from '../core/record/kinds.ts'
import { deadline, opens, outcome, parameterValue, values } from './record-parts.ts'
import {
  byId,
  commitId,
  count,
  date,
  exactly,
  fields,
  id,
  line,
  list,
  maybe,
  oneOf,
  ordinal,
  projectId,
  sha256,
  type Shape,
  some,
  text,
  time,
} from './shape.ts'

const WORDS: { readonly [W in keyof Words]: Shape<Words[W]> } = {
  id,
  line,
  text,
  date,
  sha256,
  commit: commitId,
  project: projectId,
  count,
  ordinal,
  scan: sha256,
  values,
  parameters: byId(parameterValue),
  opens,
  outcome,
  deadline,
}

/** The shape of a kind. */
export function shapeOf<const K extends Kind>(kind: K): Shape<ValueOf<K>> {
  return shape(kind) as Shape<ValueOf<K>>
}

/** The shape of an act's record: its head, then its fields. */
export function recordShape<D extends Declaration>(declaration: D): Shape<RecordOf<D>> {
  const { act, format } = declaration
  const opening = format === undefined ? { act: exactly(act) } : { format: exactly(format) }
  const rest = Object.entries(declaration.fields).map(([name, field]) => {
    const held = isWorked(field) ? field.worked : field
    return [name, isMaybe(held) ? maybe(shape(held.maybe)) : shape(held)]
  })
  return fields({
    ...opening,
    at: time,
    by: id,
    ...Object.fromEntries(rest),
  }) as unknown as Shape<RecordOf<D>>
}

function shape(kind: Kind): Shape<unknown> {
  if (typeof kind === 'string') return WORDS[kind]
  if (isChoice(kind)) return oneOf(kind)
  if ('list' in kind) return list(shape(kind.list))
  if ('some' in kind) return some(shape(kind.some))
  const parts = Object.entries(kind.fields).map(([name, part]) => [
    name,
    isMaybe(part) ? maybe(shape(part.maybe)) : shape(part),
  ])
  return fields(Object.fromEntries(parts))
}
