/** Lines tell a failure: why bd cannot work here, and what helps. */
import type { CannotRun } from '../core/rules/cannot-run.ts'
import { type Line, styled } from './text.ts'
import { tellFailure } from './rules/cannot-run.ts'
import type { Voice } from './voice.ts'

/** The head of a failure as findings have it, its words, and the way out. */
export function failureLines(failure: CannotRun, v: Voice): readonly Line[] {
  const { labels, vocabulary } = v
  const { message, help } = tellFailure(v, failure)
  const head = `${vocabulary.severities.error}[${failure.reason}]`
  const [first = '', ...more] = message.split('\n')
  return [
    [styled('error', head), styled('strong', `${labels.colon}${first}`)],
    ...more.map((line) => `  | ${line}`),
    `  = ${labels.help}${help}`,
  ]
}
