/** A change of the roster is carried onto another roster: what it changed stands as it made it, all else as the other has it. */
import type { Policy } from './policy.ts'

/**
 * Takes a roster, what an act made of it, and what others made of it; gives the last with what the act changed.
 * `undefined` where both changed the same to something else.
 */
export function mergedRoster(before: Policy, after: Policy, now: Policy): Policy | undefined {
  const same = { format: now.format, version: now.version }
  return merged({ ...before, ...same }, { ...after, ...same }, now) as Policy | undefined
}

/** Absent where it is not there; nothing that a roster holds is `null`. */
type Part = unknown

const CLASH = Symbol('clash')

function merged(before: Part, after: Part, now: Part): Part | undefined {
  const found = partOf(before, after, now)
  return found === CLASH ? undefined : found
}

function partOf(before: Part, after: Part, now: Part): Part | typeof CLASH {
  if (isSame(before, after)) return now
  if (isSame(before, now) || isSame(after, now)) return after
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(now)) {
    return listOf(before, after, now)
  }
  if (!isMap(before) || !isMap(after) || !isMap(now)) return CLASH
  const names = new Set([...Object.keys(now), ...Object.keys(after)])
  const parts = [...names].map(
    (name) => [name, partOf(own(before, name), own(after, name), own(now, name))] as const,
  )
  if (parts.some(([, part]) => part === CLASH)) return CLASH
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined))
}

/** Of a list, what was taken out goes and what was put in comes, each once. */
function listOf(before: readonly Part[], after: readonly Part[], now: readonly Part[]) {
  const lacks = (list: readonly Part[]) => (one: Part) => !list.some((other) => isSame(one, other))
  const gone = before.filter(lacks(after))
  const kept = now.filter(lacks(gone))
  return [...kept, ...after.filter(lacks(before)).filter(lacks(kept))]
}

function isMap(part: Part): part is Readonly<Record<string, Part>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
}

function own(map: Readonly<Record<string, Part>>, name: string): Part {
  return Object.hasOwn(map, name) ? map[name] : undefined
}

/** The order in which a map names its parts says nothing. */
function isSame(one: Part, other: Part): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, at) => isSame(part, other[at]))
  }
  if (!isMap(one) || !isMap(other)) return Object.is(one, other)
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => isSame(own(one, name), own(other, name)))
}
