/** The rulebook takes digests in this way: sha256 of text, and of a record's canonical form. */
import { hash } from 'node:crypto'
import type { Digests } from '../../core/check/compare.ts'
import type { Tools } from '../../core/check/tools.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { canonical } from '../../documents/canonical.ts'
import { press } from './pack-projects.ts'
import { isProof } from './proof.ts'

/** sha256 of bytes or text, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content)
}

export const digests: Digests = {
  hash: sha256,
  record: (record) => sha256(canonical(record)),
}

/** The tools that core's replay is given. */
export const tools: Tools = {
  digests,
  press,
  proven: (policy: Policy, workspace: string) =>
    Object.entries(policy.members).flatMap(([member, { name, keys }]) =>
      keys
        .filter(
          ({ key, proof }) =>
            proof !== undefined && isProof(proof, { workspace, member, name, key }),
        )
        .map(({ key }) => key),
    ),
}
