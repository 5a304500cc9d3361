/** Which file imports which, and how far one is from another by that. */
import { posix } from 'node:path'

/** Who imports each module, by what there is when a program runs; `lazily` counts what is imported when it is needed. */
export function importersIn(
  sources: ReadonlyMap<string, string>,
  lazily = true,
): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>()
  const importing = /^(?:import|export)(?! type)\b[^'";]*?'(\.[^']+)'/gm
  for (const [file, text] of sources) {
    const lazy = lazily ? [...text.matchAll(/\bimport\(\s*'(\.[^']+)'/g)] : []
    for (const [, path] of [...text.matchAll(importing), ...lazy]) {
      const module = posix.join(posix.dirname(file), path!)
      importers.set(module, [...(importers.get(module) ?? []), file])
    }
  }
  return importers
}

/** How many imports away from the nearest of these modules each file is that uses one. */
export function distances(
  from: readonly string[],
  importers: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const away = new Map(from.map((module) => [module, 0]))
  for (const [module, steps] of away) {
    for (const file of importers.get(module) ?? []) if (!away.has(file)) away.set(file, steps + 1)
  }
  return away
}
