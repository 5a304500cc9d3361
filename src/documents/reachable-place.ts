/** Where a process says what no test reached. */
import type { Reachable } from '../core/rehearsal/outcomes.ts'
import type { Json } from './json.ts'
import type { FilePlace, Path, YamlSource } from './places.ts'

/** The place of the review, answer, deliverable or requirement; of the process's name for the endings. */
export function placeOfReachable(source: YamlSource, one: Reachable): FilePlace {
  const { part, stage, name, outcome } = one
  const at = pathTo(source.value, ['stages'], 'stage', stage)
  if (part === 'ending' || at === undefined) return source.placeOf(['process'])
  switch (part) {
    case 'review':
    case 'when':
    case 'answer': {
      const review = pathTo(source.value, [...at, 'gate'], 'review', name) ?? at
      return part === 'answer'
        ? source.keyPlaceOf([...review, 'outcomes', outcome])
        : source.placeOf([...review, part])
    }
    case 'then':
      return source.placeOf([...at, 'then'])
    case 'waiver':
    case 'deliverable': {
      const path = pathTo(source.value, [...at, 'deliverables'], 'document', name) ?? at
      return source.placeOf([...path, 'document'])
    }
    case 'requirement':
      return source.placeOf([...at, 'requires', Number(name) - 1])
    default:
      return part satisfies never
  }
}

/** The path of the map below a path in which the key has this value. */
function pathTo(root: Json, path: Path, key: string, value: string): Path | undefined {
  let below: Json | undefined = root
  for (const step of path) below = (below as Record<string | number, Json> | undefined)?.[step]
  if (typeof below !== 'object' || below === null) return undefined
  if (!Array.isArray(below) && (below as Record<string, Json>)[key] === value) return path
  for (const step of Object.keys(below)) {
    const found = pathTo(root, [...path, Array.isArray(below) ? Number(step) : step], key, value)
    if (found !== undefined) return found
  }
  return undefined
}
