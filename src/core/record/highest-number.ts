/** Keeps the highest number among the projects of each year, which says what the next one is called. */
export class HighestNumber {
  readonly #byYear: Map<string, number>

  constructor(known: HighestNumber | Readonly<Record<string, number>> = {}) {
    this.#byYear = new Map(known instanceof HighestNumber ? known.#byYear : Object.entries(known))
  }

  /** Of these projects, by id. */
  static among(ids: Iterable<string>): HighestNumber {
    const highest = new HighestNumber()
    for (const id of ids) highest.count(id)
    return highest
  }

  /** The highest number of the year; 0 for none. */
  of(year: string): number {
    return this.#byYear.get(year) ?? 0
  }

  /** That of each year. */
  each(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#byYear)
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
