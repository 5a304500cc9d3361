/** An act becomes a signed commit. */
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { CommitId } from '../core/record/commit.ts'
import { formatCommit, parseCommit } from './commit-format.ts'
import { isIdentity } from './identity-format.ts'
import { newObject, type NewObject } from './objects-write.ts'
import type { Sign } from './sign.ts'
import { verifySignature } from './sshsig.ts'
import type { PlannedFiles } from './tree-plan.ts'

/** What becomes one signed commit. */
export interface SignedAct {
  readonly files: PlannedFiles
  readonly message: string
  readonly identity: { readonly name: string; readonly email: string }
  /** The offset is the workspace's, such as `+08:00`. */
  readonly instant: { readonly epoch: number; readonly offset: string }
  readonly sign: Sign
}

/** The commit of an act, its signature verified. */
export async function signedCommit(
  order: Omit<SignedAct, 'files'> & { readonly parent: CommitId | undefined },
  tree: string,
): Promise<NewObject> {
  const who = whoOf(order)
  if (!isIdentity(who)) throw new Error(`identity ${JSON.stringify(who)}`)
  const parents = order.parent === undefined ? [] : [order.parent]
  const parts = { tree, parents, author: who, committer: who, message: order.message }
  const payload = formatCommit({ ...parts, signature: undefined })
  const signature = await order.sign(payload)
  const raw = formatCommit({ ...parts, signature })
  const [problem] = parseCommit(raw).problems
  if (problem !== undefined)
    throw new Error(`commit: ${problem.rule} ${JSON.stringify(problem.facts)}`)
  if (verifySignature(signature, payload, 'git').kind !== 'good')
    throw cannotRun('signing-failed', { program: '', detail: 'bad-signature' })
  return newObject('commit', raw)
}

/** Who makes the commit, and when, as git writes it. */
export function whoOf({ identity, instant }: Pick<SignedAct, 'identity' | 'instant'>): {
  readonly name: string
  readonly email: string
  readonly epoch: number
  readonly offset: string
} {
  return { ...identity, epoch: instant.epoch, offset: instant.offset.replace(':', '') }
}
