/** Names what replaying a history needs from outside of core. */
import type { Policy } from '../policy/policy.ts'
import type { Press } from '../record/press.ts'
import type { Digests } from './compare.ts'

export interface Tools {
  readonly digests: Digests
  /** Keys of a policy whose proof of possession is good, for the workspace of that id. */
  proven(policy: Policy, workspace: string): readonly string[]
  readonly press?: Press
}
