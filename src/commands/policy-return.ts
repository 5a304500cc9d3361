/** `bd policy return`: a member who had left comes back, without roles; keys come back only as far as he still holds them. */
import { membersWho, returning } from '../core/policy/changes.ts'
import type { Member } from '../core/policy/policy.ts'
import { nameIn } from '../terminal/names.ts'
import { returnedReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import type { Session } from './session.ts'
import { fingerprintOf } from './steps/fingerprint.ts'
import { changePolicy } from './steps/change-policy.ts'
import { mayAsk, memberFor, saysYes } from './steps/roster-questions.ts'
import { argument, flag, type Options, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    const { whoReturns } = rosterWords(session.screen.voice)
    const gone = membersWho(policy, 'gone')
    const member = await memberFor(session, world, argument(args, 0), whoReturns, gone)
    const entry = policy.members[member]!
    const { language } = world.workspace
    const called = nameIn(session.screen.voice, policy, 'member', member)
    const kept =
      entry.state === 'left' ? await keysKept(session, options, called, entry) : keysOf(entry)
    return {
      next: returning(policy, member, kept),
      because: returnedReason(
        voiceOf(language),
        nameIn(voiceOf(language), policy, 'member', member),
      ),
    }
  })

function keysOf({ keys }: Member): readonly string[] {
  return keys.filter(({ state }) => state === 'active').map(({ key }) => key)
}

/** Each key is asked about; where nobody can be asked, all or none by `--with-keys`. */
async function keysKept(
  session: Session,
  options: Options,
  name: string,
  entry: Member,
): Promise<readonly string[]> {
  const keys = keysOf(entry)
  if (flag(options, 'withKeys')) return keys
  if (!mayAsk(session)) return []
  const words = rosterWords(session.screen.voice)
  const kept: string[] = []
  for (const key of keys) {
    const message = words.stillHolds(name, fingerprintOf(key))
    if (await saysYes(session, message, '--with-keys')) kept.push(key)
  }
  return kept
}
