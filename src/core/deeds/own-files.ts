/** The files of an own commit are held against those of the same act made anew. */
import type { TextChange } from '../record/act.ts'
import type { Plan } from '../record/plan.ts'
import type { Entry, Tree } from '../record/tree.ts'
import { type Carried, carried, placeIn, type Places } from './carried.ts'

/** One file of an own commit. */
export interface OwnFile {
  readonly path: string
  /** The digest of what it held before. */
  readonly before: string | undefined
  readonly after: Entry | undefined
}

/** Each record that the act left, with the path of the one in its place. */
export function inPlace(
  files: readonly OwnFile[],
  { records }: Plan,
  places: Places,
): readonly (readonly [before: Entry, path: string])[] {
  const left = files.flatMap(({ after }) => (after !== undefined && valueOf(after) ? [after] : []))
  const isThere = ({ path }: Entry) => records.has(placeIn(places, path))
  const taken = new Set(left.filter(isThere).map(({ path }) => placeIn(places, path)))
  const others = [...records.keys()].filter((path) => !taken.has(path))
  return left.flatMap((entry) => {
    const path = isThere(entry) ? placeIn(places, entry.path) : others.shift()
    return path === undefined ? [] : [[entry, path] as const]
  })
}

/** Whether an act that was made anew is about the very things that it was about, wherever its records name any by digest. */
export function isAboutTheSame(files: readonly OwnFile[], plan: Plan, by: Carried): boolean {
  return inPlace(files, plan, by).every(([before, path]) =>
    namesTheSame(carried(valueOf(before), by), plan.records.get(path)),
  )
}

/**
 * The texts of a save that are not there yet; `clash` where there is another text than the one from which one of them was written:
 * others saved it, or an own save before this one was not done.
 */
export function textsToSave(
  tree: Tree,
  texts: readonly TextChange[],
  files: readonly OwnFile[],
  places: Places,
): readonly TextChange[] | 'clash' {
  const now = (path: string) => tree.get(path)?.sha256
  const before = new Map(files.map((one) => [placeIn(places, one.path), one.before] as const))
  const missing = texts.filter(({ path, sha256 }) => now(path) !== sha256)
  return missing.some(({ path }) => now(path) !== before.get(path)) ? 'clash' : missing
}

/** What stands in a record; nothing of a text. */
function valueOf({ path, content }: Entry): unknown {
  return path.endsWith('.yaml') && 'value' in content ? content.value : undefined
}

const DIGEST = /^[0-9a-f]{64}$/

/** Every file and record that is named by its digest is the same. The calendar may be another, for terms are counted anew. */
function namesTheSame(before: unknown, now: unknown): boolean {
  if (typeof before === 'string') return !DIGEST.test(before) || before === now
  if (Array.isArray(before)) {
    if (!before.some(holdsDigest)) return true
    const list = Array.isArray(now) ? now : []
    return list.length === before.length && before.every((one, at) => namesTheSame(one, list[at]))
  }
  if (typeof before !== 'object' || before === null) return true
  const other = typeof now === 'object' && now !== null ? now : {}
  return Object.entries(before).every(
    ([key, one]) =>
      key === 'calendar' || namesTheSame(one, (other as Record<string, unknown>)[key]),
  )
}

function holdsDigest(value: unknown): boolean {
  if (typeof value === 'string') return DIGEST.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDigest)
}
