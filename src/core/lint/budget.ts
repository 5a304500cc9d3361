/** How much a proof may try, in steps: a proof that would need more says so and proves nothing. */

/** As many cases as one question may have. */
const MOST_AT_ONCE = 50_000

/** As many as all proofs of one process may try together; the largest that we ship needs some thousands. */
const MOST = 400_000

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
