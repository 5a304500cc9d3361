/** `bd policy retire-key`: old signatures of the key stand, new ones do not. */
import { callableMembers } from '../core/text/known-names.ts'
import { called } from '../core/text/naming.ts'
import { withRetired } from '../core/policy/changes.ts'
import type { Policy } from '../core/policy/policy.ts'
import { nameIn } from '../terminal/names.ts'
import { retiredReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import type { Session } from './session.ts'
import { fingerprintOf, keyCalled } from './steps/key-called.ts'
import { changePolicy } from './steps/policy.ts'
import type { Replayed } from '../core/check/replayed-commit.ts'
import type { Reading } from './steps/read.ts'
import { UsageError } from './steps/refused.ts'
import { oneOf } from './steps/roster-questions.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), async (policy, reading) => {
    const typed = argument(args, 0)
    const wanted = typed === '' ? await chosenKey(session, policy) : typed
    const found = keyCalled(policy, wanted)
    if (found === undefined) throw notListed(session, reading, wanted)
    const { member, key } = found
    const { language } = reading.world.workspace
    const name = nameIn(voiceOf(language), policy, 'member', member)
    return {
      next: withRetired(policy, member, key),
      because: retiredReason(voiceOf(language), name, fingerprintOf(key)),
    }
  })

/** That no key is called so, with the keys of the member who is, if one is. */
function notListed(session: Session, { world, log }: Reading, wanted: string): UsageError {
  const { policy } = world
  const whose = called(callableMembers(policy), wanted)
  if (whose.is !== 'one') return new UsageError('no-such-key', { found: wanted })
  const { keys } = policy.members[whose.id]!
  const name = nameIn(session.screen.voice, policy, 'member', whose.id)
  const active = keys.filter(({ state }) => state === 'active')
  if (active.length === 0) return new UsageError('no-active-key', { name })
  const { cameOn } = rosterWords(session.screen.voice)
  const lines = active.map(({ key }) => {
    const came = cameWith(log(), whose.id, key)
    const when = came === undefined ? '' : cameOn(came)
    return `  ${when}bd policy retire-key ${fingerprintOf(key)}`
  })
  return new UsageError('member-no-key', { name }, lines)
}

/** The day on which a key came onto the roster: by a change of it, else with the workspace itself. */
function cameWith(log: readonly Replayed[], member: string, wanted: string): string | undefined {
  const added = log.findLast(({ changes }) =>
    changes.some((one) => one.kind === 'key-added' && one.member === member && one.key === wanted),
  )
  return (added ?? log[0])?.at.date
}

/** Every active key with its member. */
function chosenKey(session: Session, policy: Policy): Promise<string> {
  const { voice } = session.screen
  const keys = Object.entries(policy.members).flatMap(([id, { keys }]) =>
    keys
      .filter(({ state }) => state === 'active')
      .map(({ key }) => [fingerprintOf(key), nameIn(voice, policy, 'member', id)] as const),
  )
  const { key } = rosterWords(voice)
  return oneOf(session, key, '<fingerprint>', Object.fromEntries(keys))
}
