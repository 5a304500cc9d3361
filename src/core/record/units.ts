/** The files of a tree that are read together, a project's or those of a folder of records: unread until somebody looks at them, packed when nobody has for long. */
import type { Press } from './press.ts'
import type { Names } from './unread-files.ts'
import type { Entry } from './content.ts'

type Files = Map<string, Entry>

/** Units that are read when they are first looked at. */
export interface UnreadUnits {
  readonly names: Names
  /** The files of one of them by path; every time the same. */
  files(id: string): ReadonlyMap<string, Entry>
}

const NONE: UnreadUnits = { names: new Set(), files: () => new Map() }

export class Units {
  #held = new Map<string, Files | Uint8Array>()
  /** Of those that were only looked at since they were unpacked, what they were packed as: they are not packed anew. */
  readonly #packed = new Map<string, Uint8Array>()
  /** Those that are not packed, the one that was looked at last behind the others. */
  readonly #recent = new Set<string>()
  #last = ''
  /** Those of the source that were read. */
  readonly #read = new Set<string>()
  readonly #source: UnreadUnits
  readonly #press: Press | undefined

  constructor(source: UnreadUnits = NONE, press?: Press) {
    this.#source = source
    this.#press = press
  }

  /** Whether there is one; it is not read for it. */
  has(id: string): boolean {
    return this.#held.has(id) || this.isUnread(id)
  }

  /** Whether there is one that was not read yet. */
  isUnread(id: string): boolean {
    return !this.#read.has(id) && this.#source.names.has(id)
  }

  ids(): Iterable<string> {
    const unread = [...this.#source.names.keys()].filter((id) => !this.#read.has(id))
    return unread.length === 0 ? this.#held.keys() : [...this.#held.keys(), ...unread]
  }

  /** Its files, to be read and changed in place until another is asked for; `undefined` where there is none. */
  files(id: string): Files | undefined {
    if (this.isUnread(id)) {
      this.#read.add(id)
      this.#set(id, new Map(this.#source.files(id)))
    }
    const held = this.#held.get(id)
    if (held === undefined) return undefined
    const files = held instanceof Map ? held : this.#unpacked(held)
    if (!(held instanceof Map)) {
      this.#held.set(id, files)
      this.#packed.set(id, held)
    }
    this.#lookedAt(id)
    return files
  }

  /** Puts a file where it belongs; whether it is the first of its unit. */
  put(id: string, entry: Entry): boolean {
    const files = this.files(id)
    this.#packed.delete(id)
    if (files === undefined) this.#set(id, new Map([[entry.path, entry]]))
    else files.set(entry.path, entry)
    return files === undefined
  }

  /** Takes a file away; whether it was the last of its unit. */
  take(id: string, path: string): boolean {
    const files = this.files(id)
    files?.delete(path)
    this.#packed.delete(id)
    if (files?.size !== 0) return false
    this.#held.delete(id)
    this.#recent.delete(id)
    this.#last = ''
    return true
  }

  /** A copy on its own; of the units for which this is not asked the files are shared. */
  copy(isOwn: (id: string) => boolean): Units {
    const copy = new Units(this.#source, this.#press)
    for (const id of this.#read) copy.#read.add(id)
    copy.#held = new Map(
      [...this.#held].map(([id, held]) => [
        id,
        held instanceof Map && isOwn(id) ? new Map(held) : held,
      ]),
    )
    for (const id of this.#recent) copy.#recent.add(id)
    return copy
  }

  #set(id: string, files: Files): void {
    this.#held.set(id, files)
    this.#lookedAt(id)
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
    if (!(files instanceof Map)) return
    this.#held.set(oldest, this.#packed.get(oldest) ?? this.#press.pack(files.values()))
    this.#packed.delete(oldest)
  }

  #unpacked(packed: Uint8Array): Files {
    return new Map(Array.from(this.#press!.unpack(packed), (entry) => [entry.path, entry]))
  }
}
