/** The trust root: told from outside the repository, by flag, variable, or the user's own store. */
import { cannotRun } from '../../core/rules/cannot-run.ts'
import type { CommitFacts } from '../../core/record/commit.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
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

/** A finding when the first commit, its signer or the workspace is not the one that was told. */
export function rootFindings(
  root: GivenRoot | undefined,
  first: CommitFacts | undefined,
  workspace: string | undefined,
): readonly Finding[] {
  if (root === undefined || first === undefined) return []
  const found = rootOf(first, workspace ?? root.workspace)
  const expected = formatTrustRoot(root)
  return found === expected
    ? []
    : [{ ...finding('root-mismatch', { expected, found }), commit: first.id }]
}

/** The trust root line of a history, from its first commit. */
function rootOf(first: CommitFacts, workspace: string): string {
  const { signature } = first
  const fingerprint = signature.kind === 'good' ? signature.fingerprint : '-'
  return formatTrustRoot({ workspace, commit: first.id, fingerprint })
}
