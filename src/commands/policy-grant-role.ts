/** `bd policy grant-role`: gives a member a role, for all units or one; a role that only a process names comes along. */
import { given } from '../core/record/kinds.ts'
import { withGrants, withRole } from '../core/policy/changes.ts'
import type { Policy, Role } from '../core/policy/policy.ts'
import type { World } from '../core/world/world.ts'
import { nameIn } from '../terminal/names.ts'
import { grantedReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import type { Session } from './session.ts'
import { rolesMissing } from './steps/built-in-roles.ts'
import { unitNamed } from './steps/ids-by-name.ts'
import { roleMeant } from './steps/listed-roles.ts'
import { titleOf } from './steps/new-role.ts'
import { changePolicy } from './steps/change-policy.ts'
import { UsageError } from './steps/refusal.ts'
import { memberFor, oneOf, roleTitles } from './steps/roster-questions.ts'
import { agreeToWeight } from './steps/role-weight.ts'
import { argument, type Options, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), async (old, { world }) => {
    const words = rosterWords(session.screen.voice)
    const member = await memberFor(session, world, argument(args, 0), words.whom)
    const { role, policy } = await roleToGrant(session, world, argument(args, 1), options)
    const typed = text(options, 'unit')
    const unit = typed === undefined ? undefined : unitNamed(session, world, typed)
    const name = nameIn(session.screen.voice, old, 'member', member)
    await agreeToWeight(session, world, policy, name, [role])
    const because = grantedReason(voiceOf(world.workspace.language), policy, member, role)
    if (policy !== old) return { next: withGrants(policy, member, [role], unit), because }
    return {
      deed: { name: 'grant-role', words: { member, role, ...given('unit', unit) } },
      because,
    }
  })

/** The role of the roster, else one that a process names, with its titles; then the policy lists it from here on. */
async function roleToGrant(
  session: Session,
  world: World,
  typed: string,
  options: Options,
): Promise<{ readonly role: string; readonly policy: Policy }> {
  const { policy } = world
  const missing = await rolesMissing(world)
  const wanted = typed === '' ? await chosenRole(session, policy, missing) : typed
  const role = roleMeant(session, world, missing, wanted)
  if (Object.hasOwn(policy.roles, role)) return { role, policy }
  const known = missing[role]?.title
  if (known === undefined && !session.interactive && text(options, 'title') === undefined) {
    throw new UsageError('role-not-listed', { found: role })
  }
  const isTold = known !== undefined && text(options, 'title') === undefined
  const title = isTold ? known : await titleOf(session, options, known)
  return { role, policy: withRole(policy, role, { title }) }
}

/** Every role of the roster, and those that only processes name. */
function chosenRole(
  session: Session,
  policy: Policy,
  missing: Readonly<Record<string, Role | undefined>>,
): Promise<string> {
  const { voice } = session.screen
  const titles = Object.keys(missing).map((id) => [id, voice.title(missing[id]?.title) ?? id])
  return oneOf(session, rosterWords(voice).role, '<role>', {
    ...roleTitles(session, policy, Object.keys(policy.roles)),
    ...Object.fromEntries(titles),
  })
}
