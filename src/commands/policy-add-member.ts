/** `bd policy add-member`: lists somebody who has no key yet; he may hold seats and posts, and signs nothing until one is admitted. */
import { withEntry, withGrants } from '../core/policy/changes.ts'
import type { Policy } from '../core/policy/policy.ts'
import { given as recorded } from '../core/record/kinds.ts'
import { spelling } from '../core/text/spelling.ts'
import { nameIn } from '../terminal/names.ts'
import { addedReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import type { Session } from './session.ts'
import { unitNamed } from './steps/ids-by-name.ts'
import { rolesToGrant } from './steps/listed-roles.ts'
import { emailFrom, nameFrom, superiorNamed } from './steps/person-questions.ts'
import { changePolicy } from './steps/change-policy.ts'
import { newId, roleTitles, someOf } from './steps/roster-questions.ts'
import { agreeToWeight } from './steps/role-weight.ts'
import { argument, type Run, text, texts } from './verb.ts'

export const run: Run = (session, args, options) => {
  const { screen } = session
  const words = rosterWords(screen.voice)
  return changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    const typed = argument(args, 0)
    const question = { message: words.memberId, argument: '<member>', taken: policy.members }
    const id = await newId(session, typed, question)
    const given = { name: text(options, 'name'), email: text(options, 'email') }
    const name = await nameFrom(session, given.name)
    const asks = typed === '' && given.email === undefined
    const email = await emailFrom(session, asks ? undefined : (given.email ?? ''))
    sayNamesakes(session, policy, name)
    const wanted = texts(options, 'role')
    const { roles, policy: listed } = await rolesToGrant(session, world, policy, wanted)
    const titles = roleTitles(session, policy, Object.keys(policy.roles))
    const chosen =
      roles.length === 0 && typed === ''
        ? await someOf(session, words.roles, '--role', titles)
        : roles
    const above = text(options, 'superior')
    const superior = above === undefined ? undefined : superiorNamed(session, world, above)
    const entry = { name, ...(email === '' ? {} : { email }), keys: [] }
    const next = withEntry(listed, id, { ...entry, ...recorded('superior', superior) })
    const shown = nameIn(screen.voice, next, 'member', id)
    await agreeToWeight(session, world, listed, shown, chosen)
    const unit = text(options, 'unit')
    const held = unit === undefined ? undefined : unitNamed(session, world, unit)
    screen.say(words.noLineYet(shown))
    const { language } = world.workspace
    return {
      next: withGrants(next, id, chosen, held),
      because: addedReason(voiceOf(language), nameIn(voiceOf(language), next, 'member', id)),
    }
  })
}

/** Two of one name are told apart by their ids only. */
function sayNamesakes({ screen }: Session, { members }: Policy, name: string): void {
  const wanted = spelling(name)
  const others = Object.keys(members).filter((id) => spelling(members[id]!.name) === wanted)
  if (others.length > 0) screen.say(rosterWords(screen.voice).namesake(name, others.join(', ')))
}
