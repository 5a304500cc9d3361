/** The line of first parents is the history; other roots, replace refs and grafts stand beside it. */
import { join } from 'node:path'
import type { CommitId } from '../core/record/commit.ts'
import type { Finding } from '../core/rules/finding.ts'
import { finding } from '../core/rules/finding.ts'
import { parseCommit } from './commit-format.ts'
import type { Repository } from './git.ts'
import { git, runGit } from './git.ts'
import { plainText } from './plain-file.ts'
import { type ObjectReader, openObjectReader } from './object-reader.ts'

/**
 * The ids from behind `after` to the tip, oldest first, read commit by commit; stops at what is missing. Of a longer line only the
 * last `most` come, and one more.
 */
export async function mainline(
  reader: ObjectReader,
  tip: CommitId,
  after: CommitId | undefined,
  most = Infinity,
): Promise<readonly CommitId[]> {
  const ids: CommitId[] = []
  const seen = new Set<CommitId>()
  for (let id: CommitId | undefined = tip; id !== undefined && id !== after;) {
    // A swapped object can name any parent, even its own child.
    if (seen.has(id) || ids.length > most) break
    seen.add(id)
    ids.push(id)
    const object = await reader.read(id)
    reader.keep([object])
    const raw = object.type === 'commit' ? object.bytes : undefined
    id = raw === undefined ? undefined : parseCommit(raw).parts.parents[0]
  }
  return ids.reverse()
}

/** Whether one commit is in the history of the other. */
export async function isAncestor(
  repo: Repository,
  older: CommitId,
  newer: CommitId,
): Promise<boolean> {
  const { code } = await runGit(repo, ['merge-base', '--is-ancestor', older, newer])
  return code === 0
}

/** How many commits a first-parent line has up to its tip. */
export async function commitsUpTo(repo: Repository, tip: CommitId): Promise<number> {
  const out = await git(repo, ['rev-list', '--count', '--first-parent', '--end-of-options', tip])
  return Number(out.toString('utf8').trim())
}

/** Every parentless commit that the tip reaches, through any parent. */
export async function secondRoots(repo: Repository, tip: CommitId): Promise<readonly CommitId[]> {
  const args = ['rev-list', '--max-parents=0', '--end-of-options', tip]
  const { code, out } = await runGit(repo, args)
  if (code === 0) return out.toString('utf8').split('\n').filter(Boolean).sort()
  // Git goes no further than a parent that is no commit; what else is reached is looked for all the same.
  return rootsReached(repo, tip)
}

/** The same by reading commit for commit; what is not there, or is no commit, leads nowhere. */
async function rootsReached(repo: Repository, tip: CommitId): Promise<readonly CommitId[]> {
  const reader = openObjectReader(repo)
  const seen = new Set([tip])
  const roots: CommitId[] = []
  try {
    for (let edge = [tip]; edge.length > 0;) {
      const objects = await Promise.all(edge.map((id) => reader.read(id)))
      edge = []
      for (const { oid, type, bytes } of objects) {
        if (type !== 'commit' || bytes === undefined) continue
        const { parents } = parseCommit(bytes).parts
        if (parents.length === 0) roots.push(oid)
        for (const parent of parents) {
          if (seen.has(parent)) continue
          seen.add(parent)
          edge.push(parent)
        }
      }
    }
  } finally {
    reader.close()
  }
  return roots.sort()
}

/**
 * Finds replace refs and a grafts file, which show readers of git something else than what was signed. Git is asked for the
 * refs unless it has already said that there are none.
 */
export async function replaceRefs(repo: Repository, mayBe = true): Promise<readonly Finding[]> {
  const args = ['for-each-ref', '--format=%(refname)', 'refs/replace/']
  const out = mayBe ? (await git(repo, args)).toString('utf8') : ''
  const refs = out.split('\n').filter(Boolean)
  const grafts = (await plainText(join(repo.commonDir, 'info', 'grafts'))) ?? ''
  const found = /^[^#\s]/m.test(grafts) ? [...refs, 'info/grafts'] : refs
  return found.map((ref) => finding('replace-ref', { ref }))
}
