/** Minutes with Chinese fields, or lists written as one text, are brought into the form that the shapes read; every part keeps its place. */
import { bad, finding, type Finding, good, type Result } from '../core/rules/finding.ts'
import { cutValues } from './cut-value.ts'
import { decode, inOrder } from './decode.ts'
import type { Json } from './json.ts'
import { COUNTS, type Field, fieldCalled, type Holds, type Level } from './minutes-keys.ts'
import { countsIn, isMeantAsList, namesIn, pairIn, saysNobody } from './minutes-lists.ts'
import { Origins } from './minutes-places.ts'
import { FieldNames } from './minutes-told.ts'
import type { Path, YamlSource } from './places.ts'
import type { Shape } from './shape.ts'
import { readYaml } from './source.ts'

type Members = Readonly<Record<string, Json>>

/** What was read, and where its parts stand. */
interface Read<T> {
  readonly value: T
  readonly source: YamlSource
  /** The fields as the file names them. */
  readonly names: FieldNames
}

/**
 * Reads a file of minutes by its shape, once its fields are English and its lists are lists. Refused is what the shape
 * refuses, a field named twice, and one that is not known, with those that may stand there.
 */
export function readMinutesAs<T>(
  shape: Shape<T>,
  level: Level,
  file: string,
  text: string,
): Result<Read<T>> {
  const yaml = readYaml(file, text)
  if (!yaml.ok) return yaml
  const cut = cutValues(file, text)
  const reader = new Reader(yaml.value, text, level)
  const value = reader.map(yaml.value.value, level, [], [])
  const source = {
    file,
    value,
    placeOf: (path: Path) => reader.origins.place(path, false),
    keyPlaceOf: (path: Path) => reader.origins.place(path, true),
  }
  const read = decode(shape, source)
  const wrong = read.ok ? [] : read.findings.map((one) => reader.names.explained(one))
  const findings = inOrder([...reader.findings, ...cut, ...wrong])
  return read.ok && findings.length === 0
    ? good({ value: read.value, source, names: reader.names })
    : bad(...findings)
}

class Reader {
  readonly findings: Finding[] = []
  readonly origins: Origins
  readonly names: FieldNames
  readonly #written: YamlSource

  constructor(written: YamlSource, text: string, level: Level) {
    this.#written = written
    this.names = new FieldNames(level)
    this.origins = new Origins(written, text)
  }

  map(value: Json, level: Level, path: Path, at: Path): Json {
    if (!isMap(value)) return value
    const members: Record<string, Json> = {}
    for (const [key, member] of Object.entries(value)) {
      const id = fieldCalled(level, key)
      const from = [...at, key]
      if (id === undefined) this.#unknown(level, key, from)
      else this.names.note(id, key)
      const name = id ?? key
      if (Object.hasOwn(members, name)) {
        const first = this.origins.place([...path, name], true).line
        const facts = { key, first }
        this.findings.push(finding('duplicate-key', facts, this.#written.keyPlaceOf(from)))
        continue
      }
      if (name !== key) this.origins.from([...path, name], { path: from })
      const field: Field | undefined = id === undefined ? undefined : level[id]
      members[name] = this.#held(member, field?.holds, [...path, name], from)
    }
    return members
  }

  #unknown(level: Level, key: string, from: Path): void {
    const { file, line, column } = this.#written.keyPlaceOf(from)
    this.names.noteUnknown(level, { file, line, column, key })
  }

  #held(value: Json, holds: Holds | undefined, path: Path, at: Path): Json {
    if (holds?.is === 'names' || holds?.is === 'pairs' || holds?.is === 'recusals') {
      if (path.at(-1) !== 'present' && saysNobody(value)) return []
    }
    switch (holds?.is) {
      case undefined:
        return value
      case 'list':
        return Array.isArray(value)
          ? value.map((one, n) => this.map(one, holds.of, [...path, n], [...at, n]))
          : value
      case 'by-name':
        if (!isMap(value)) return value
        return Object.fromEntries(
          Object.entries(value).map(([name, one]) => [
            name,
            this.map(one, holds.of, [...path, name], [...at, name]),
          ]),
        )
      case 'names':
        return this.#list(value, path, at)
      case 'files':
        return typeof value === 'string' && !isMeantAsList(value)
          ? this.#one(value, path, at)
          : value
      case 'counts':
        return this.#counts(value, path, at)
      case 'pairs':
        return this.#listed(value, holds.of, 'by', path, at)
      case 'recusals':
        return this.#listed(value, holds.of, 'reason', path, at)
      default:
        return holds satisfies never
    }
  }

  #one(value: string, path: Path, at: Path): Json {
    this.origins.from([...path, 0], { path: at })
    return [value]
  }

  /** Names of a text, or of the items of a list. */
  #list(value: Json, path: Path, at: Path): Json {
    if (typeof value === 'string') {
      return isMeantAsList(value) ? value : this.#split(value, 'text', path, 0, at)
    }
    if (!Array.isArray(value)) return value
    const all: Json[] = []
    for (const [n, one] of (value as readonly Json[]).entries()) {
      if (typeof one === 'string') {
        all.push(...this.#split(one, 'item', path, all.length, [...at, n]))
      } else {
        this.origins.from([...path, all.length], { path: [...at, n] })
        all.push(one)
      }
    }
    return all
  }

  #split(text: string, kind: 'text' | 'item', path: Path, first: number, at: Path): string[] {
    const names = namesIn(text, kind)
    for (const [n, { from }] of names.entries()) {
      this.origins.from([...path, first + n], { path: at, ...(from === 0 ? {} : { into: from }) })
    }
    return names.map(({ name }) => name)
  }

  #counts(value: Json, path: Path, at: Path): Json {
    const { counts, written } = countsIn(value)
    for (const [id, key] of written) {
      if (!Object.hasOwn(COUNTS, id)) this.#unknown(COUNTS, id, [...at, ...key])
      else this.names.note(id, key[0] ?? id)
      this.origins.from([...path, id], { path: [...at, ...key] })
    }
    return counts
  }

  /** People with something said of each: a list, a map by name, or one text. */
  #listed(value: Json, level: Level, other: 'by' | 'reason', path: Path, at: Path): Json {
    if (isMap(value)) {
      return Object.entries(value).map(([name, said], n) => {
        this.origins.from([...path, n], { path: [...at, name], key: true })
        this.origins.from([...path, n, 'member'], { path: [...at, name], key: true })
        if (!isMap(said)) {
          this.origins.from([...path, n, other], { path: [...at, name] })
          return { member: name, [other]: said }
        }
        const more = this.map(said, level, [...path, n], [...at, name])
        return { member: name, ...(more as Members) }
      })
    }
    const list = this.#list(value, path, at)
    if (!Array.isArray(list)) return list
    return (list as readonly Json[]).map((one, n) => {
      const from = this.origins.of([...path, n])?.path ?? [...at, n]
      if (typeof one !== 'string') return this.map(one, level, [...path, n], from)
      const pair = other === 'by' ? pairIn(one) : undefined
      return pair ?? one
    })
  }
}

function isMap(value: Json): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
