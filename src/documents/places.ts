/** What a reader of YAML gives: plain data, and where each part of it stands. */
import type { Json } from './json.ts'

/** A place within a file; lines and columns count from 1. */
export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

export type Path = readonly (string | number)[]

/** Where each part of what was read stands. */
export interface Places {
  /** The place of the value at the path, or of the nearest part around it that is there. */
  placeOf(path: Path): FilePlace
  /** The place of the key that ends the path, or of the nearest part around it. */
  keyPlaceOf(path: Path): FilePlace
}

/** What was read. */
export interface YamlSource extends Places {
  readonly file: string
  readonly value: Json
}

/** The part of a file at a path that is there, as a source of its own. */
export function partAt(source: YamlSource, path: Path): YamlSource {
  let value: Json | undefined = source.value
  for (const step of path) value = (value as Record<string | number, Json> | undefined)?.[step]
  return {
    file: source.file,
    value: value ?? null,
    placeOf: (inner) => source.placeOf([...path, ...inner]),
    keyPlaceOf: (inner) => source.keyPlaceOf([...path, ...inner]),
  }
}
