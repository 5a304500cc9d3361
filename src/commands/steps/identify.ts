/** The second step of an act: what an interrupted one left is mended, and the key that will sign belongs to one active member. */
import { cannotRun } from '../../core/rules/cannot-run.ts'
import { finding } from '../../core/rules/finding.ts'
import { ownerOfKey, retiredFacts } from '../../core/policy/policy.ts'
import { findSigner, type Signer } from '../../repository/signer.ts'
import { confirmProgram, isConfirmedProgram } from '../../repository/trust-store.ts'
import type { Repository } from '../../repository/git.ts'
import { actingWords } from '../../terminal/phrases/acting.ts'
import type { Session } from '../session.ts'
import { bringAlong } from './finish-leftovers.ts'
import type { Reading } from './read-world.ts'
import { Refused } from './refusal.ts'

/** Who acts, with the key that signs for him. */
export interface Actor {
  readonly member: string
  readonly signer: Signer
  readonly confirmed: boolean
}

/** The member whose key this run signs with. Refused: a key that the policy does not list, or has retired. */
export async function identify(session: Session, reading: Reading): Promise<Actor> {
  await bringAlong(session, reading)
  const signer = await findSigner(reading.repo, session.options.key)
  const owner = ownerOfKey(reading.world.policy, signer.key.text)
  const { fingerprint } = signer.key
  if (owner === undefined) throw new Refused([finding('unknown-key', { fingerprint })])
  const { member } = owner
  if (owner.state === 'retired') {
    const facts = retiredFacts(reading.world.policy, member, { key: signer.key.text, fingerprint })
    throw new Refused([finding('key-retired', facts, { member })])
  }
  return { member, signer, confirmed: await confirmedProgram(session, reading.repo, signer) }
}

/** Who this is for reading commands: the member of the configured key, if there is one. */
export async function whoAmI(session: Session, reading: Reading): Promise<string | undefined> {
  const signer = await findSigner(reading.repo, session.options.key).catch(() => undefined)
  return signer === undefined
    ? undefined
    : ownerOfKey(reading.world.policy, signer.key.text)?.member
}

/** A signing program that only the repository names is used after the user said so once. */
async function confirmedProgram(
  session: Session,
  repo: Repository,
  signer: Signer,
): Promise<boolean> {
  const { program, scope } = signer.program
  if (scope !== 'local') return true
  if (await isConfirmedProgram(session.env, repo.top, program)) return true
  if (!session.interactive) throw cannotRun('signing-program-unconfirmed', { program })
  const prompter = await session.prompter()
  const message = actingWords(session.screen.voice).trustProgram(program)
  if (!(await prompter.confirm({ message, flag: '--key', initial: false }))) {
    throw cannotRun('signing-program-unconfirmed', { program })
  }
  await confirmProgram(session.env, repo.top, program)
  return true
}
