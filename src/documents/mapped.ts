/** A map with each of its entries changed. */

/** The same ids with changed entries; empty where there is no map. */
export function mapped<A, B>(
  entries: Readonly<Record<string, A>> | undefined,
  change: (entry: A, id: string) => B,
): Record<string, B> {
  return Object.fromEntries(
    Object.entries(entries ?? {}).map(([id, entry]) => [id, change(entry, id)]),
  )
}
