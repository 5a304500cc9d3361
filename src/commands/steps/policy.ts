/** The five steps of a change of policy: the next version, made from the present one. */
import type { Policy } from '../../core/policy/policy.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import type { Session } from '../session.ts'
import { carryOut } from './act.ts'
import { tools } from './digest.ts'
import { identify } from './identify.ts'
import { read, type Reading } from './read.ts'
import { mayAsk } from './roster-questions.ts'
import { tell } from './tell.ts'

/** The next policy, and the reason that stands in the record where none was given. */
export interface Change {
  readonly next: Policy
  readonly because: string
}

/** Reads, lets the next policy be made, decides, applies and tells. The version is counted up here. */
export async function changePolicy(
  session: Session,
  reason: string | undefined,
  make: (policy: Policy, reading: Reading) => Change | Promise<Change>,
): Promise<number> {
  const reading = await read(session)
  const actor = await identify(session, reading)
  const { policy: old, workspace } = reading.world
  const { next, because } = await make(old, reading)
  const policy = { ...next, version: old.version + 1 }
  const said = reason ?? (await reasonOf(session, because))
  const proven = tools.proven(policy, workspace.id)
  const order = {
    act: { act: 'policy' as const, policy, reason: said, proven },
    actor,
    prose: said,
  }
  return tell(session, reading, order, await carryOut(session, reading, order))
}

/** On a terminal the reason is asked for, with the one that stands in the record where none is given; else that one. */
async function reasonOf(session: Session, because: string): Promise<string> {
  if (!mayAsk(session)) return because
  const message = rosterWords(session.screen.language).reason
  const prompter = await session.prompter()
  return prompter.input({ message, flag: '--reason', initial: because })
}
