/** Where a file names what a finding is about: lint judges the sense of a process and knows no lines. */
import type { Finding } from '../core/finding.ts'
import type { Json } from './json.ts'
import type { FilePlace, Path, YamlSource } from './places.ts'

/** The facts that may name a part of the file, the most telling first; a doubled name is meant where it stands again. */
const TELLING = ['name', 'to', 'document', 'review', 'stage', 'stages', 'role'] as const

/** The place of the value that the finding names, or of the part whose path it gives; of the top where neither is there. */
export function placeIn(source: YamlSource, { rule, facts }: Finding): FilePlace {
  const known = facts as Readonly<Record<string, unknown>>
  const { feature } = known
  if (typeof feature === 'string') return source.placeOf(pathOf(feature))
  for (const fact of TELLING) {
    const value = known[fact]
    if (typeof value !== 'string') continue
    const [name = value] = value.split(', ')
    const places = pathsTo(source.value, name, [])
    const path = rule === 'duplicate-name' ? places.at(-1) : places[0]
    if (path !== undefined) return source.placeOf(path)
  }
  return source.placeOf([])
}

/** `stages.2.together` as the steps that lead there. */
function pathOf(text: string): Path {
  return text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/** The paths of every value equal to the text, in the order of the file; notes cite names and are left out. */
function pathsTo(value: Json | undefined, text: string, path: Path): readonly Path[] {
  if (value === text) return [path]
  if (typeof value !== 'object' || value === null || path[0] === 'notes') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsTo(inner as Json, text, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
