/** `bd void`: an administrator acknowledges a refused commit, and the files that it changed are as last accepted again. */
import { commitNamed } from '../core/check/commit-named.ts'
import type { Replayed } from '../core/check/replayed-commit.ts'
import type { CommitId } from '../core/record/commit.ts'
import { severityOf } from '../core/rules/rules.ts'
import { openAtHead } from '../repository/git.ts'
import { textsFor } from './steps/last-accepted.ts'
import type { Reading } from './steps/read-world.ts'
import { reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refusal.ts'
import { writeCommon } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  // Where the branch is shared, the others' acts come before this one: HEAD is meant as it stood before they did.
  const { head } = await openAtHead(session.cwd, { env: session.env })
  return writeCommon(session, async ({ reading }) => {
    const commit = named(reading, argument(args, 0), head)
    const reason = await reasonFor(session, options)
    const texts = await textsFor(reading, { act: 'void', commit, reason })
    return { deed: { name: 'void', words: { commit, reason } }, texts, prose: reason }
  })
}

/** A commit by its name; one that was only built on another is voided with that one. */
function named({ log, replay }: Reading, given: string, head: CommitId | undefined): string {
  const commits = log().map(({ commit }) => commit.id)
  const commit = commitNamed(commits, given, head)
  if (commit !== undefined) return replay.faults.causeOf(commit)
  const refused = log()
    .filter(isRefused)
    .map(({ commit }) => commit.id.slice(0, 12))
  if (refused.length === 0) throw new UsageError('unknown-commit-none', { found: given })
  throw new UsageError('unknown-commit', { found: given, known: refused.join(', ') })
}

function isRefused({ findings }: Replayed): boolean {
  return findings.some(({ rule }) => severityOf(rule) === 'error')
}
