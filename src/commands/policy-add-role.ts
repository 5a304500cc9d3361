/** `bd policy add-role`: a role that a process names, or that a department needs, comes onto the roster. */
import { given } from '../core/record/kinds.ts'
import { withRole } from '../core/policy/changes.ts'
import { addedRoleReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import type { World } from '../core/world/world.ts'
import { voiceOf } from '../terminal/voice.ts'
import type { Session } from './session.ts'
import { rolesMissing } from './steps/built-in-roles.ts'
import { permissionsOf, postOf, requirementOf, titleOf } from './steps/new-role.ts'
import { changePolicy } from './steps/change-policy.ts'
import { newId, oneOf } from './steps/roster-questions.ts'
import { argument, type Options, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    const missing = await rolesMissing(world)
    const typed = argument(args, 0)
    const role = await roleToAdd(session, world, typed, Object.keys(missing))
    const known = missing[role]?.title
    const title =
      hasTitle(options) || known === undefined || session.interactive
        ? await titleOf(session, options, known)
        : known
    const may = await permissionsOf(session, options, [], typed === '')
    const requires = requirementOf(session, options, undefined)
    const post = postOf(options, {})
    return {
      next: withRole(policy, role, { title, may, ...given('requires', requires), ...post }),
      because: addedRoleReason(voiceOf(world.workspace.language), title),
    }
  })

function hasTitle(options: Options): boolean {
  return text(options, 'title') !== undefined || text(options, 'titleEn') !== undefined
}

/** Those that processes name and the roster lacks come first; any other may be written. */
async function roleToAdd(
  session: Session,
  { policy }: World,
  typed: string,
  missing: readonly string[],
): Promise<string> {
  const words = rosterWords(session.screen.voice)
  const question = { message: words.roleId, argument: '<role>', taken: policy.roles }
  if (typed !== '' || missing.length === 0) return newId(session, typed, question)
  const other = ''
  const choices = { ...Object.fromEntries(missing.map((id) => [id, id])), [other]: words.another }
  const role = await oneOf(session, words.role, '<role>', choices)
  return role === other ? newId(session, '', question) : role
}
