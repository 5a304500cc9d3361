/** The trust root is told from outside the repository: by flag, variable, or the user's own store. */
import { cannotRun } from '../../core/rules/cannot-run.ts'
import type { CommitFacts, CommitId } from '../../core/record/commit.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import type { Repository } from '../../repository/git.ts'
import { secondRoots } from '../../repository/mainline.ts'
import { formatTrustRoot, parseTrustRoot, type TrustRoot } from '../../repository/trust-root.ts'
import { storedTrustRoot } from '../../repository/trust-store.ts'
import type { Session } from '../session.ts'

export type GivenRoot = TrustRoot

/** The trust root of this run; `undefined` when none was told. One that the repository offers is not looked at. */
export async function givenTrustRoot(
  session: Session,
  workspace: string | undefined,
): Promise<GivenRoot | undefined> {
  const line = session.options.trustRoot ?? session.env['BD_TRUST_ROOT']
  if (line !== undefined && line !== '') {
    const root = parseTrustRoot(line)
    if (root === undefined) throw cannotRun('invalid-trust-root', { line })
    return root
  }
  return workspace === undefined ? undefined : storedTrustRoot(session.env, workspace)
}

/** The first commit of a history, as far as a trust root speaks of it. */
export interface First {
  readonly id: CommitId
  /** Of the key that signed it; `-` where that cannot be told. */
  readonly fingerprint: string
}

/** What a trust root could speak of; the id is empty where there is no commit. */
export function firstOf(commit: CommitFacts | undefined): First {
  const signature = commit?.signature
  const fingerprint = signature?.kind === 'good' ? signature.fingerprint : '-'
  return { id: commit?.id ?? '', fingerprint }
}

/** A finding when the first commit, its signer or the workspace is not the one that was told. */
export function rootFindings(
  root: GivenRoot | undefined,
  first: First,
  workspace: string | undefined,
): readonly Finding[] {
  if (root === undefined || first.id === '') return []
  const found = rootOf(first, workspace ?? root.workspace)
  const expected = formatTrustRoot(root)
  return found === expected
    ? []
    : [{ ...finding('root-mismatch', { expected, found }), commit: first.id }]
}

/** The trust root line of a history, from its first commit. */
function rootOf({ id: commit, fingerprint }: First, workspace: string): string {
  return formatTrustRoot({ workspace, commit, fingerprint })
}

/** Other roots, which only a merge can reach. */
export async function otherRoots(
  repo: Repository,
  head: CommitId,
  first: First,
): Promise<readonly Finding[]> {
  const others = (await secondRoots(repo, head)).filter((root) => root !== first.id)
  return others.map((commit) => ({ ...finding('second-root', { commit }), commit }))
}
