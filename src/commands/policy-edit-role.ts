/** `bd policy edit-role`: another title for a role, what it may do besides what processes give it, which key signs in it, its headcount and duty. */
import { given } from '../core/record/kinds.ts'
import { withRole } from '../core/policy/changes.ts'
import { editedRoleReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import { permissionsOf, postOf, requirementOf, titleOf } from './steps/new-role.ts'
import { changePolicy } from './steps/change-policy.ts'
import { UsageError } from './steps/refusal.ts'
import { roleFor } from './steps/roster-questions.ts'
import { argument, type Run, text, texts } from './verb.ts'

export const run: Run = (session, args, options) => {
  const isTitled = text(options, 'title') !== undefined || text(options, 'titleEn') !== undefined
  const isKeyed = text(options, 'requires') !== undefined
  const isPost = text(options, 'headcount') !== undefined || text(options, 'duty') !== undefined
  const isOpen = !isTitled && !isKeyed && !isPost && texts(options, 'may').length === 0
  return changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    if (isOpen && !session.interactive) {
      throw new UsageError('missing-argument', {
        argument: '--title | --title-en | --may | --requires | --headcount | --duty',
      })
    }
    const words = rosterWords(session.screen.voice)
    const role = await roleFor(session, world, argument(args, 0), words.role)
    const before = policy.roles[role]!
    const title = isTitled || isOpen ? await titleOf(session, options, before.title) : before.title
    const may = await permissionsOf(session, options, before.may ?? [], isOpen)
    const requires = requirementOf(session, options, before.requires)
    const post = postOf(options, before)
    return {
      next: withRole(policy, role, { title, may, ...given('requires', requires), ...post }),
      because: editedRoleReason(voiceOf(world.workspace.language), before.title),
    }
  })
}
