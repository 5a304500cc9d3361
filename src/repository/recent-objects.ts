/** Keeps the objects that came last from git, a few megabytes of them: what is asked for again needs no further process. */
import type { RawObject } from './object-parser.ts'

/** A clone's last acts with the folders that they changed; a small history whole. */
const MOST_BYTES = 4_194_304
/** What an object weighs besides its bytes. */
const EACH_BYTES = 256

export class RecentObjects {
  readonly #objects = new Map<string, RawObject>()
  /** The oldest first: objects of one chunk are windows on it, and are let go together. */
  readonly #chunks: { readonly objects: readonly RawObject[]; readonly weight: number }[] = []
  #weight = 0

  /** Takes the objects of a chunk; those that are not what their id says are not kept. */
  keep(chunk: readonly RawObject[]): void {
    const objects = chunk.filter(({ intact }) => intact)
    const weight = objects.reduce((sum, { bytes }) => sum + EACH_BYTES + (bytes?.length ?? 0), 0)
    for (const object of objects) this.#objects.set(object.oid, object)
    this.#chunks.push({ objects, weight })
    this.#weight += weight
    while (this.#weight > MOST_BYTES) this.#letGo()
  }

  get(oid: string): RawObject | undefined {
    return this.#objects.get(oid)
  }

  #letGo(): void {
    const { objects, weight } = this.#chunks.shift()!
    this.#weight -= weight
    for (const object of objects) {
      // What came again since is a window on a later chunk.
      if (this.#objects.get(object.oid) === object) this.#objects.delete(object.oid)
    }
  }
}
