/** Roles of weight are asked about one by one, where somebody can be asked. */
import type { Policy } from '../../core/policy/policy.ts'
import { weightOf } from '../../core/policy/weight.ts'
import type { World } from '../../core/world/world.ts'
import { nameIn } from '../../terminal/names.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import type { Session } from '../session.ts'
import { UsageError } from './refusal.ts'
import { mayAsk, saysYes } from './roster-questions.ts'

/** Asks for each role of weight; a no ends the command, and nothing is written. */
export async function agreeToWeight(
  session: Session,
  world: World,
  policy: Policy,
  name: string,
  roles: readonly string[],
): Promise<void> {
  if (!mayAsk(session)) return
  const { voice } = session.screen
  const processes = world.processes().map(({ process }) => process)
  for (const role of roles) {
    const weight = weightOf(policy, processes, role)
    if (weight === undefined) continue
    const title = nameIn(voice, policy, 'role', role)
    const message = rosterWords(voice).weight(name, title, weight)
    if (!(await saysYes(session, message, '--role'))) throw new UsageError('declined', {})
  }
}
