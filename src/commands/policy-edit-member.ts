/** `bd policy edit-member`: another name or e-mail address for a member; what was signed under the old one stands. */
import { withMember } from '../core/policy/changes.ts'
import { nameIn } from '../terminal/names.ts'
import { editedReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import { emailFrom, nameFrom } from './steps/person-questions.ts'
import { changePolicy } from './steps/change-policy.ts'
import { UsageError } from './steps/refusal.ts'
import { memberFor } from './steps/roster-questions.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) => {
  const words = rosterWords(session.screen.voice)
  const given = { name: text(options, 'name'), email: text(options, 'email') }
  const isOpen = given.name === undefined && given.email === undefined
  return changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    if (isOpen && !session.interactive) {
      throw new UsageError('missing-argument', { argument: '--name | --email' })
    }
    const member = await memberFor(session, world, argument(args, 0), words.whom)
    const { name: called, email: address = '', ...entry } = policy.members[member]!
    const name = isOpen
      ? await nameFrom(session, undefined, called)
      : given.name === undefined
        ? called
        : await nameFrom(session, given.name)
    // An empty address takes the one that is there away.
    const email = isOpen
      ? await emailFrom(session, undefined, address)
      : given.email === undefined
        ? address
        : await emailFrom(session, given.email)
    const { state, keys } = entry
    const { language } = world.workspace
    const next = {
      name,
      ...(email === '' ? {} : { email }),
      ...(state === undefined ? {} : { state }),
      keys,
    }
    return {
      next: withMember(policy, member, next),
      because: editedReason(voiceOf(language), nameIn(voiceOf(language), policy, 'member', member)),
    }
  })
}
