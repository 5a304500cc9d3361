/** Compares what was there before an act with what is there after it. */

/** What was there and what is there then; absent where there is nothing. */
export interface Pair<T> {
  readonly before?: T
  readonly after?: T
}

/** The same value before and after, or not: records are plain data with keys in the order of their form. */
export function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

/** Before and after, each only where it is. */
export function pair<T>(before: T | undefined, after: T | undefined): Pair<T> {
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}

/** Every key of either record whose value differs, with both values, in the order of the later. */
export function differing<T>(
  before: Readonly<Record<string, T>> = {},
  after: Readonly<Record<string, T>> = {},
): readonly (readonly [key: string, pair: Pair<T>])[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return keys.flatMap((key) => {
    const old = Object.hasOwn(before, key) ? before[key] : undefined
    const next = Object.hasOwn(after, key) ? after[key] : undefined
    return same(old, next) ? [] : [[key, pair(old, next)] as const]
  })
}
