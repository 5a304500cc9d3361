/** One line says a trust root: the workspace, its first commit, and the fingerprint of its signer. */
import type { CommitId } from '../core/record/commit.ts'

/** What the user was told outside the repository, and believes. */
export interface TrustRoot {
  readonly workspace: string
  readonly commit: CommitId
  /** `SHA256:…` as ssh-keygen prints it. */
  readonly fingerprint: string
}

const LINE = /^bd-trust-root:([a-z0-9][a-z0-9-]{0,63}):([0-9a-f]{40}):(SHA256:[A-Za-z0-9+/]{43})$/

/** Takes the line that `bd init` prints; `undefined` when it is not one. */
export function parseTrustRoot(line: string): TrustRoot | undefined {
  const match = LINE.exec(line.trim())
  if (match === null) return undefined
  const [, workspace = '', commit = '', fingerprint = ''] = match
  return { workspace, commit, fingerprint }
}

/** The line that goes to everyone who verifies this workspace. */
export function formatTrustRoot(root: TrustRoot): string {
  return `bd-trust-root:${root.workspace}:${root.commit}:${root.fingerprint}`
}
