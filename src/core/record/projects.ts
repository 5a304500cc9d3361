/** The files of a tree's projects, in the order in which these came; of those that nobody has looked at for long the packed ones. */
import type { Press } from './press.ts'
import type { Entry } from './tree.ts'

type Files = Map<string, Entry>

export class Projects {
  #held = new Map<string, Files | Uint8Array>()
  /** Those that are not packed, the one that was looked at last behind the others. */
  readonly #recent = new Set<string>()
  #last = ''
  readonly #press: Press | undefined

  constructor(press: Press | undefined) {
    this.#press = press
  }

  has(id: string): boolean {
    return this.#held.has(id)
  }

  ids(): Iterable<string> {
    return this.#held.keys()
  }

  /** Its files, to be read and changed in place until another project is asked for; `undefined` where there is none. */
  files(id: string): Files | undefined {
    const held = this.#held.get(id)
    if (held === undefined) return undefined
    const files = held instanceof Map ? held : this.#unpacked(held)
    if (files !== held) this.#held.set(id, files)
    this.#lookedAt(id)
    return files
  }

  set(id: string, files: Files): void {
    this.#held.set(id, files)
    this.#lookedAt(id)
  }

  delete(id: string): void {
    this.#held.delete(id)
    this.#recent.delete(id)
    this.#last = ''
  }

  /** A copy on its own; of the projects for which this is not asked the files are shared. */
  copy(isOwn: (id: string) => boolean): Projects {
    const copy = new Projects(this.#press)
    copy.#held = new Map(
      [...this.#held].map(([id, held]) => [
        id,
        held instanceof Map && isOwn(id) ? new Map(held) : held,
      ]),
    )
    for (const id of this.#recent) copy.#recent.add(id)
    return copy
  }

  #lookedAt(id: string): void {
    if (this.#press === undefined || id === this.#last) return
    this.#last = id
    this.#recent.delete(id)
    this.#recent.add(id)
    if (this.#recent.size <= this.#press.most) return
    const [oldest = ''] = this.#recent
    this.#recent.delete(oldest)
    const files = this.#held.get(oldest)
    if (files instanceof Map) this.#held.set(oldest, this.#press.pack(files.values()))
  }

  #unpacked(packed: Uint8Array): Files {
    return new Map(Array.from(this.#press!.unpack(packed), (entry) => [entry.path, entry]))
  }
}
