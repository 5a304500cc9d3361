/** Where the parts of minutes stand in what was written, once their fields are English and their lists are lists. */
import type { FilePlace, Path, YamlSource } from './places.ts'

/** Where a part stands in what was written: at a value or a key, and so many characters into it. */
interface Origin {
  readonly path: Path
  readonly key?: true
  readonly into?: number
}

/** Takes what was written, and learns of each part that is called otherwise now where it was. */
export class Origins {
  readonly #written: YamlSource
  readonly #lines: readonly string[]
  readonly #origins = new Map<string, Origin>()

  constructor(written: YamlSource, text: string) {
    this.#written = written
    this.#lines = text.split(/\r?\n/u)
  }

  from(path: Path, origin: Origin): void {
    this.#origins.set(JSON.stringify(path), origin)
  }

  of(path: Path): Origin | undefined {
    return this.#origins.get(JSON.stringify(path))
  }

  /** The place of the value, or the key, at a path of the new form. */
  place(path: Path, key: boolean): FilePlace {
    for (let n = path.length; n > 0; n -= 1) {
      const origin = this.of(path.slice(0, n))
      if (origin === undefined) continue
      const rest = path.slice(n)
      return rest.length > 0
        ? this.#at([...origin.path, ...rest], key)
        : this.#within(origin, key && origin.into === undefined)
    }
    return this.#at(path, key)
  }

  #at(path: Path, key: boolean): FilePlace {
    return key ? this.#written.keyPlaceOf(path) : this.#written.placeOf(path)
  }

  /** A text in quotes begins after the quote. */
  #within({ path, key, into = 0 }: Origin, wantsKey: boolean): FilePlace {
    const place = this.#at(path, key ?? wantsKey)
    if (into === 0) return place
    const quoted = /["']/u.test(this.#lines[place.line - 1]?.[place.column - 1] ?? '')
    return { ...place, column: place.column + into + (quoted ? 1 : 0) }
  }
}
