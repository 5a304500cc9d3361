/** `bd void`: an administrator acknowledges a refused commit, and the files that it changed are as last accepted again. */
import type { Replayed } from '../core/check/replayed-commit.ts'
import { severityOf } from '../core/rules/rules.ts'
import { runGit } from '../repository/git.ts'
import type { Reading } from './steps/read.ts'
import { reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refused.ts'
import { writeCommon } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  writeCommon(session, async ({ reading }) => {
    const commit = commitNamed(reading, argument(args, 0))
    const reason = await reasonFor(session, options)
    const paths = reading.replay.faultOf(commit, reading.now)?.paths ?? []
    const texts = await lastAccepted(reading, paths)
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

/** The bytes that paths had in the last accepted commit which changed them; none for a path that no such commit left there. */
async function lastAccepted(
  { repo, log }: Reading,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = new Set(paths)
  const objects = new Map<string, string | undefined>()
  for (const { commit, act } of log) {
    if (act === undefined) continue
    for (const { path, after } of commit.changes)
      if (wanted.has(path)) objects.set(path, after?.oid)
  }
  const texts = new Map<string, Uint8Array>()
  for (const [path, oid] of objects) {
    if (oid !== undefined) texts.set(path, (await runGit(repo, ['cat-file', 'blob', oid])).out)
  }
  return texts
}
