/** What a title names where the id is asked: an officer writes 关联交易, the file wants `related`. */
import { ID } from '../core/rules/name-kind.ts'
import { spelling } from '../core/text/spelling.ts'
import type { Json } from './json.ts'
import { parameterCalled } from './parameter-form.ts'

type Members = Readonly<Record<string, Json>>

/** Maps by id at the top of a process; stages are a list, and reviews stand in their gates. */
const BY_ID = ['facts', 'documents', 'posts', 'tables'] as const

/** The one id in the process whose title is the text; a parameter first, as `parameterCalled` has it. */
export function idTitled(process: Json, text: string): string | undefined {
  const parameter = parameterCalled(process, text)
  if (parameter !== undefined || !isMap(process)) return parameter
  const meant = spelling(text)
  const found = [...titledIn(process)].filter(
    ([id, titles]) => ID.test(id) && titles.some((title) => spelling(title) === meant),
  )
  const ids = new Set(found.map(([id]) => id))
  return ids.size === 1 ? [...ids][0] : undefined
}

function* titledIn(process: Members): Generator<readonly [string, readonly string[]]> {
  for (const part of BY_ID) {
    for (const [id, declared] of entriesOf(process[part])) {
      yield [id, titlesOf(declared)]
      if (!isMap(declared)) continue
      for (const [field, type] of entriesOf(declared['fields'])) yield [field, titlesOf(type)]
      for (const [answer, title] of entriesOf(declared['of'])) yield [answer, wordsOf(title)]
    }
  }
  const { stages } = process
  for (const stage of Array.isArray(stages) ? (stages as readonly Json[]) : []) {
    if (!isMap(stage)) continue
    if (typeof stage['stage'] === 'string') yield [stage['stage'], titlesOf(stage)]
  }
}

function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return value !== undefined && isMap(value) ? Object.entries(value) : []
}

function titlesOf(declared: Json): readonly string[] {
  return isMap(declared) && declared['title'] !== undefined ? wordsOf(declared['title']) : []
}

/** A title in one language or in both. */
function wordsOf(title: Json): readonly string[] {
  if (typeof title === 'string') return [title]
  return isMap(title) ? Object.values(title).filter((one) => typeof one === 'string') : []
}

function isMap(value: Json): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
