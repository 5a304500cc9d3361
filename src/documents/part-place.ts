/** Where a part of a process stands in its file: lint knows the process as it was brought into form, not as it was written. */
import type { Json } from './json.ts'
import type { FilePlace, Path, YamlSource } from './places.ts'

/** The place of the part: of its key where the part is a map or a list, else of the value; of what is around it where it is not there. */
export function placeOfPart(source: YamlSource, part: Path): FilePlace {
  const path = writtenPath(source.value, part)
  const last = path.at(-1)
  const value = valueAt(source.value, path)
  const isWhole = typeof value === 'object' && value !== null && typeof last === 'string'
  return isWhole ? source.keyPlaceOf(path) : source.placeOf(path)
}

/** The path as it was written: a list of answers instead of an `any`, one rule instead of a list, reviews side by side. */
function writtenPath(value: Json, part: Path): Path {
  const [step, ...rest] = part
  if (step === undefined || typeof value !== 'object' || value === null) return []
  const under = (key: string | number, further: Path) => [
    key,
    ...writtenPath((value as Record<string | number, Json>)[key] ?? null, further),
  ]
  if (step === 'gate' && rest[1] !== 'together') {
    const steps = gateSteps(valueAt(value, ['gate']), rest[0])
    return [
      'gate',
      ...steps,
      ...writtenPath(valueAt(value, ['gate', ...steps]) ?? null, rest.slice(1)),
    ]
  }
  if (Object.hasOwn(value, step)) return under(step, rest)
  if (step === 'any' && Object.hasOwn(value, 'in')) {
    const subject = rest[1]
    const isSubject = typeof subject === 'string' && Object.hasOwn(value, subject)
    return isSubject ? under(subject, []) : under('in', rest)
  }
  // A part that was written without the list, or without the word, around it.
  if (typeof step === 'number') return writtenPath(value, rest)
  if (step === 'all') return writtenPath(value, rest.slice(1))
  return []
}

/** The nth review of a gate, where some of its reviews may stand together. */
function gateSteps(gate: Json | undefined, nth: string | number | undefined): Path {
  if (!Array.isArray(gate) || typeof nth !== 'number') return []
  const reviews = (gate as readonly Json[]).flatMap((item, index): Path[] => {
    const together = valueAt(item, ['together'])
    return Array.isArray(together)
      ? together.map((_, inner) => [index, 'together', inner])
      : [[index]]
  })
  return reviews[nth] ?? []
}

function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (found, step) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, step)
        ? (found as Record<string | number, Json>)[step]
        : undefined,
    value,
  )
}
