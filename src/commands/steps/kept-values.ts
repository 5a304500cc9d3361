/** One text holds what a year's folders of records hold in a field: a value is looked for in it as it stands, and nothing is taken apart. */
import type { HeldValues } from '../../core/record/taken-values.ts'

/** A folder, with the id that it had, and how many bytes tell of it. */
type Told = readonly [folder: string, oid: string, length: number]

interface Place {
  readonly folder: string
  readonly oid: string
  /** The lines that tell of it begin and end there in the text. */
  readonly from: number
  readonly to: number
}

/** A record by its folder and its key. */
type Holder = readonly [folder: string, key: string]

/** Whoever asks for more values than these has the text taken apart, once. */
const MOST_LOOKED_FOR = 32

/** The text begins with the folders, in JSON on one line; a line for each record follows, with its value in JSON, a tab and its key. */
export class KeptValues {
  /** The text, in UTF-8. */
  readonly bytes: Buffer
  readonly #places: readonly Place[]
  readonly #byFolder: ReadonlyMap<string, Place>
  #asked = 0
  #index: ReadonlyMap<string, readonly Holder[]> | undefined

  constructor(bytes: Buffer) {
    const end = bytes.indexOf('\n')
    let at = end
    this.bytes = bytes
    this.#places = (JSON.parse(bytes.toString('utf8', 0, end)) as readonly Told[]).map(
      ([folder, oid, length]) => ({ folder, oid, from: at, to: (at += length) }),
    )
    this.#byFolder = new Map(this.#places.map((one) => [one.folder, one]))
  }

  /** Takes the folders in order, each with its id and either what its records hold or, where that is known, the lines that tell it. */
  static of(folders: readonly (readonly [string, string, HeldValues | string])[]): KeptValues {
    const told = folders.map(([folder, oid, held]) => {
      const lines = typeof held === 'string' ? held : linesOf(held)
      return { lines, head: [folder, oid, Buffer.byteLength(lines)] satisfies Told }
    })
    const heads = JSON.stringify(told.map(({ head }) => head))
    return new KeptValues(Buffer.from(`${heads}${told.map(({ lines }) => lines).join('')}\n`))
  }

  /** The lines that tell of a folder, where they are known of the folder with this id. */
  linesOf(folder: string, oid: string): string | undefined {
    const place = this.#byFolder.get(folder)
    return place?.oid === oid ? this.bytes.toString('utf8', place.from, place.to) : undefined
  }

  /** The records that hold the value, each with its folder. */
  holding(value: string): Iterable<Holder> {
    const sought = JSON.stringify(value)
    this.#asked += 1
    if (this.#asked <= MOST_LOOKED_FOR) return this.#found(sought)
    return (this.#index ??= this.#indexed()).get(sought) ?? []
  }

  *#found(sought: string): Generator<Holder> {
    const line = Buffer.from(`\n${sought}\t`)
    for (let at = this.bytes.indexOf(line); at !== -1; at = this.bytes.indexOf(line, at + 1)) {
      const from = at + line.length
      const place = this.#places.find(({ to }) => at < to)
      const key = this.bytes.toString('utf8', from, this.bytes.indexOf('\n', from))
      if (place !== undefined) yield [place.folder, key]
    }
  }

  #indexed(): ReadonlyMap<string, readonly Holder[]> {
    const index = new Map<string, Holder[]>()
    for (const { folder, from, to } of this.#places) {
      for (const line of this.bytes.toString('utf8', from, to).split('\n').slice(1)) {
        const end = line.indexOf('\t')
        const holder: Holder = [folder, line.slice(end + 1)]
        const known = index.get(line.slice(0, end))
        if (known === undefined) index.set(line.slice(0, end), [holder])
        else known.push(holder)
      }
    }
    return index
  }
}

function linesOf(held: HeldValues): string {
  let lines = ''
  for (let at = 0; at < held.length; at += 2) {
    lines += `\n${JSON.stringify(held[at + 1])}\t${held[at]}`
  }
  return lines
}
