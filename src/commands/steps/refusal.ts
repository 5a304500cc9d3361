/** A step throws a refusal with every reason, which is told once at the end of the run. */
import type { Finding, Result } from '../../core/rules/finding.ts'
import type { UsageFacts, UsageProblem } from '../../terminal/phrases/usage.ts'
import type { Line } from '../../terminal/text.ts'

/** What is told around the reasons of a refusal, which then are told all. */
export interface Beside {
  readonly data: unknown
  readonly before: readonly Line[]
  readonly after: readonly Line[]
}

export class Refused extends Error {
  readonly findings: readonly Finding[]
  /** The exit code: 1, or 3 where only the trust root is missing. */
  readonly exit: 1 | 3
  readonly beside: Beside | undefined

  constructor(findings: readonly Finding[], exit: 1 | 3 = 1, beside?: Beside) {
    super(findings.map(({ rule }) => rule).join(', '))
    this.name = 'Refused'
    this.findings = findings
    this.exit = exit
    this.beside = beside
  }
}

/** Wrong use of the command line: exit 2. Its words stand with its name and its facts in `terminal/phrases/usage.ts`. */
export class UsageError<P extends UsageProblem = UsageProblem> extends Error {
  readonly problem: P
  readonly facts: UsageFacts<P>
  /** What stands below the sentence, each on a line of its own. */
  readonly below: readonly string[]

  constructor(problem: P, facts: UsageFacts<P>, below: readonly string[] = []) {
    super(problem)
    this.name = 'UsageError'
    this.problem = problem
    this.facts = facts
    this.below = below
  }
}

/** A history whose first commit founds no workspace: nothing can be judged by it. */
export class Unfounded extends Error {
  readonly dir: string
  readonly findings: readonly Finding[]

  constructor(dir: string, findings: readonly Finding[]) {
    super('unfounded')
    this.name = 'Unfounded'
    this.dir = dir
    this.findings = findings
  }
}

/** The value of a result, or the refusal. */
export function orRefuse<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.findings)
  return result.value
}
