/** `bd policy edit-member`: another name, e-mail address or superior for a member; what was signed before stands. */
import { withEntry } from '../core/policy/changes.ts'
import { given } from '../core/record/kinds.ts'
import { nameIn } from '../terminal/names.ts'
import { editedReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import { emailFrom, nameFrom, superiorNamed } from './steps/person-questions.ts'
import { changePolicy } from './steps/change-policy.ts'
import { UsageError } from './steps/refusal.ts'
import { memberFor } from './steps/roster-questions.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) => {
  const words = rosterWords(session.screen.voice)
  const said = { name: text(options, 'name'), email: text(options, 'email') }
  const above = text(options, 'superior')
  const isOpen = said.name === undefined && said.email === undefined && above === undefined
  return changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    if (isOpen && !session.interactive) {
      throw new UsageError('missing-argument', { argument: '--name | --email | --superior' })
    }
    const member = await memberFor(session, world, argument(args, 0), words.whom)
    const { name: called, email: address = '', ...entry } = policy.members[member]!
    const name = isOpen
      ? await nameFrom(session, undefined, called)
      : said.name === undefined
        ? called
        : await nameFrom(session, said.name)
    // An empty address takes the one that is there away.
    const email = isOpen
      ? await emailFrom(session, undefined, address)
      : said.email === undefined
        ? address
        : await emailFrom(session, said.email)
    const { superior: before, ...rest } = entry
    const superior = above === undefined ? before : superiorNamed(session, world, above)
    const { language } = world.workspace
    const next = {
      name,
      ...(email === '' ? {} : { email }),
      ...given('superior', superior),
      ...rest,
    }
    return {
      next: withEntry(policy, member, next),
      because: editedReason(voiceOf(language), nameIn(voiceOf(language), policy, 'member', member)),
    }
  })
}
