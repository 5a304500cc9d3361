/** `bd void`: an administrator acknowledges a refused commit, and the files that it changed are as last accepted again. */
import type { Replayed } from '../core/check/replayed-commit.ts'
import { severityOf } from '../core/rules/rules.ts'
import { textsFor } from './steps/last-accepted.ts'
import type { Reading } from './steps/read.ts'
import { reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refused.ts'
import { writeCommon } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  writeCommon(session, async ({ reading }) => {
    const commit = commitNamed(reading, argument(args, 0))
    const reason = await reasonFor(session, options)
    const texts = await textsFor(reading, { act: 'void', commit, reason })
    return { deed: { name: 'void', words: { commit, reason } }, texts, prose: reason }
  })

/** A commit by the beginning of its id; one that was only built on another is voided with that one. */
function commitNamed({ log, replay }: Reading, given: string): string {
  const begun = given.trim().toLowerCase()
  const found = begun.length < 4 ? [] : log.filter(({ commit }) => commit.id.startsWith(begun))
  const [one, ...more] = found
  if (one === undefined || more.length > 0) {
    const refused = log.filter(isRefused).map(({ commit }) => commit.id.slice(0, 12))
    const found = { found: given, known: refused.join(', ') }
    throw new UsageError(refused.length === 0 ? 'unknown-commit-none' : 'unknown-commit', found)
  }
  return replay.faults.causeOf(one.commit.id)
}

function isRefused({ findings }: Replayed): boolean {
  return findings.some(({ rule }) => severityOf(rule) === 'error')
}
