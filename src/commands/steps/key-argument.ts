/** A command line names a key of the roster by its fingerprint; on a terminal it is chosen. */
import { callableMembers } from '../../core/text/known-names.ts'
import { called } from '../../core/text/naming.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { nameIn } from '../../terminal/names.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import { voiceOf } from '../../terminal/voice.ts'
import type { Session } from '../session.ts'
import { fingerprintOf, keyCalled } from './fingerprint.ts'
import type { Replayed } from '../../core/check/replayed-commit.ts'
import type { Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'
import { oneOf } from './roster-questions.ts'

/** The key with its member, and how both are called in the workspace's language. `verb` is what is typed before a fingerprint. */
export async function keyMeant(
  session: Session,
  reading: Reading,
  typed: string,
  verb: string,
): Promise<{
  readonly member: string
  readonly key: string
  readonly name: string
  readonly print: string
}> {
  const { policy, workspace } = reading.world
  const wanted = typed === '' ? await chosenKey(session, policy) : typed
  const found = keyCalled(policy, wanted)
  if (found === undefined) throw notListed(session, reading, wanted, verb)
  const name = nameIn(voiceOf(workspace.language), policy, 'member', found.member)
  return { ...found, name, print: fingerprintOf(found.key) }
}

/** That no key is called so, with the keys of the member who is, if one is. */
function notListed(
  session: Session,
  { world, log }: Reading,
  wanted: string,
  verb: string,
): UsageError {
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
    return `  ${when}bd ${verb} ${fingerprintOf(key)}`
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
