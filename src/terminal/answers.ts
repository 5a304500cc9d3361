/** What was answered in one run of a verb: a step back runs it anew, and only the last question is asked again. */

/** The person steps back to the question before: the verb begins anew, with the answers that are kept. */
export class SteppedBack extends Error {
  constructor() {
    super('stepped back')
    this.name = 'SteppedBack'
  }
}

interface Given {
  /** The question, by its text. */
  readonly question: string
  readonly answer: unknown
  /** How many lines it takes on the screen with its answer. */
  readonly lines: number
  /** Whether nothing was printed below it before the next question. */
  bare: boolean
}

/** The answers of a run, in the order of its questions. */
export class Answers {
  private given: Given[] = []
  private at = 0
  private withdrawn: Given | undefined
  private readonly shown = new Set<string>()

  /** Whether there is a question to step back to. */
  get any(): boolean {
    return this.given.length > 0
  }

  /**
   * What was answered to this question before the verb began anew; `undefined` where it is to be asked. A question that
   * is not asked again, such as one whose answer is stored elsewhere by now, is passed over.
   */
  kept(question: string): Given | undefined {
    const found = this.given.findIndex((one, n) => n >= this.at && one.question === question)
    const rest = found === -1 ? [] : this.given.slice(found)
    this.given = [...this.given.slice(0, this.at), ...rest]
    const [kept] = rest
    if (kept !== undefined) this.at += 1
    return kept
  }

  /** What was answered here before the step back, to begin with. */
  earlier(question: string): unknown {
    return this.withdrawn?.question === question ? this.withdrawn.answer : undefined
  }

  add(question: string, answer: unknown, lines = 0): void {
    this.given = [...this.given.slice(0, this.at), { question, answer, lines, bare: true }]
    this.at += 1
    this.withdrawn = undefined
  }

  /** Whether a line is shown for the first time in this run, begun anew or not. */
  first(line: string): boolean {
    const isNew = !this.shown.has(line)
    this.shown.add(line)
    return isNew
  }

  /** Something was printed: what was answered last no longer stands right above the next question. */
  printed(): void {
    const last = this.given.at(-1)
    if (last !== undefined) last.bare = false
  }

  /** How many lines right above the present question are the one that is stepped back to. */
  get above(): number {
    const last = this.given.at(-1)
    return last?.bare === true ? last.lines : 0
  }

  /** Begins anew with all answers. */
  anew(): void {
    this.at = 0
  }

  /** Takes the last answer back and begins anew. */
  back(): void {
    this.withdrawn = this.given.at(-1)
    this.given = this.given.slice(0, -1)
    this.at = 0
  }
}

/** Whoever steps back has signed nothing yet: the verb begins anew with the answers before. */
export async function steppingBack(
  answers: Answers,
  again: () => void,
  run: () => Promise<number>,
): Promise<number> {
  for (;;) {
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof SteppedBack)) throw error
      answers.back()
      again()
    }
  }
}
