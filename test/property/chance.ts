/** Choices from a seed: the same seed chooses the same, on every machine (mulberry32). */

export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number in [0, 1). */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1))
  }

  /** Whether it comes true, so many times of a hundred. */
  of100(percent: number): boolean {
    return this.#next() * 100 < percent
  }

  pick<T>(from: readonly T[]): T {
    return from[this.between(0, from.length - 1)]!
  }

  /** So many different ones, in their order. */
  some<T>(from: readonly T[], many: number): readonly T[] {
    const left = [...from.keys()]
    const taken = Array.from({ length: Math.min(many, from.length) }, () =>
      left.splice(this.between(0, left.length - 1), 1),
    ).flat()
    return taken.sort((a, b) => a - b).map((index) => from[index]!)
  }

  /** One of several, by weight. */
  weighted<T>(from: readonly (readonly [number, T])[]): T {
    let at = this.#next() * from.reduce((sum, [weight]) => sum + weight, 0)
    return (from.find(([weight]) => (at -= weight) < 0) ?? from.at(-1)!)[1]
  }
}
