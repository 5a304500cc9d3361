/** Somebody or something is called as another is: a name alone does not say which of them is meant. */
import { spelling } from './spelling.ts'

/** The ids whose names are spelt as another's (see {@link spelling}). */
export function namesakesIn(
  names: Iterable<readonly [id: string, name: string]>,
): ReadonlySet<string> {
  const alike = new Map<string, readonly string[]>()
  for (const [id, name] of names) {
    const key = spelling(name)
    alike.set(key, [...(alike.get(key) ?? []), id])
  }
  return new Set([...alike.values()].filter((ids) => ids.length > 1).flat())
}
