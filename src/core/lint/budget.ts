/** A budget limits how much a proof may try, in steps (comparisons, ways taken): one that needs more says so and proves nothing. */

/** As many steps as one question may take. */
export const MOST_AT_ONCE = 200_000

/** As many as all proofs of one process may take together; the largest that we ship needs some thousands. */
const MOST = 1_000_000

export class Budget {
  #spent = 0

  /** Takes so many steps, unless that is more than one question may take or than is left. */
  take(steps: number): boolean {
    if (steps > MOST_AT_ONCE || this.#spent + steps > MOST) return false
    this.#spent += steps
    return true
  }

  get spent(): number {
    return this.#spent
  }
}
