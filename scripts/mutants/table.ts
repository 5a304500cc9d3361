/** What trying the tests on mutants came to: one row each, and the counts by kind. */
import { KINDS, type Mutant } from './mutant.ts'
import type { Trial } from './trial.ts'

/** A mutant that was tried, or of which no place was found. */
export interface Result {
  readonly mutant: Mutant
  /** Where it was made this time. */
  readonly file: string
  readonly trial: Trial | { readonly state: 'gone' | 'ambiguous' }
  readonly seconds: number
}

export function table(results: readonly Result[]): string {
  const rows = [...results]
    .sort((a, b) => a.mutant.n - b.mutant.n)
    .map(({ mutant: { n, kind, what }, file, trial, seconds }) => {
      const { state } = trial
      const ring = 'ring' in trial ? trial.ring : ''
      const by = 'by' in trial ? trial.by : ''
      return [String(n), kind, file, what, state, ring, by, String(seconds)]
    })
  return [
    ...lines(['n', 'kind', 'file', 'mutant', 'state', 'ring', 'by', 'seconds'], rows),
    '',
    ...counts(results),
  ].join('\n')
}

function counts(results: readonly Result[]): readonly string[] {
  const states = [...new Set(results.map(({ trial }) => trial.state))].sort()
  const rows = KINDS.map((kind) => {
    const own = results.filter(({ mutant }) => mutant.kind === kind)
    const of = (state: string) => own.filter(({ trial }) => trial.state === state).length
    return [kind, ...states.map((state) => String(of(state))), String(own.length)]
  })
  return lines(['kind', ...states, 'of'], rows)
}

function lines(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  )
}
