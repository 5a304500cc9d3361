/** A reading verb without a member shows the things of whoever's key is configured. */
import { finding } from '../../core/rules/finding.ts'
import { ownerOfKey } from '../../core/policy/policy.ts'
import { findSigner } from '../../repository/signer.ts'
import type { Session } from '../session.ts'
import type { Reading } from './read-world.ts'
import { Refused } from './refusal.ts'

/** The member of the configured key. Throws `CannotRun` without a key; refused: a key nobody is known by. */
export async function memberHere(session: Session, reading: Reading): Promise<string> {
  const signer = await findSigner(reading.repo, session.options.key)
  const { key } = signer
  const owner = ownerOfKey(reading.world.policy, key.text)
  if (owner !== undefined) return owner.member
  throw new Refused([finding('unknown-key', { fingerprint: key.fingerprint })])
}
