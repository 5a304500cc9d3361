/** Keeps the highest number among the projects of each year, which says what the next one is called. */
export class HighestNumber {
  readonly #byYear: Map<string, number>

  constructor(known: HighestNumber | Iterable<string> = []) {
    this.#byYear = new Map(known instanceof HighestNumber ? known.#byYear : [])
    if (!(known instanceof HighestNumber)) for (const id of known) this.count(id)
  }

  /** The highest number of the year; 0 for none. */
  of(year: string): number {
    return this.#byYear.get(year) ?? 0
  }

  /** Takes a project in. */
  count(id: string): void {
    const year = id.slice(0, 4)
    this.#byYear.set(year, Math.max(this.of(year), Number(id.slice(5))))
  }

  /** Takes a project out again; `left` are all that are left. */
  discount(id: string, left: Iterable<string>): void {
    const year = id.slice(0, 4)
    this.#byYear.delete(year)
    for (const one of left) if (one.startsWith(`${year}-`)) this.count(one)
  }
}
