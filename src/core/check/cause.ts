/** Finds the refusal without which a commit would be wrong, without trying each of very many. */

/** So many times one that turns out not to be needed is passed over. */
const MOST_PASSED = 8

/**
 * Takes the candidates in order and asks whether the commit is right with some of them taken away; gives the first that is
 * needed, or `undefined` where none is, because each could stand for another. Asks some dozen times, however many there are.
 */
export function firstNeeded<T>(
  candidates: readonly T[],
  rightWithout: (gone: readonly T[]) => boolean,
): T | undefined {
  let gone: readonly T[] = []
  let from = 0
  for (let passed = 0; passed <= MOST_PASSED; passed += 1) {
    if (rightWithout([...gone, ...candidates.slice(from)])) return undefined
    // Right with the candidates before `low` gone as well, wrong with those before `high`.
    let [low, high] = [from, candidates.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (rightWithout([...gone, ...candidates.slice(from, middle)])) low = middle
      else high = middle
    }
    const found = candidates[high - 1]!
    if (!rightWithout([found])) return found
    gone = [...gone, ...candidates.slice(from, high - 1)]
    from = high
    if (from >= candidates.length) return undefined
  }
  return undefined
}
