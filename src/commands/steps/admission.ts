/** What an administrator must mean, and not merely let happen, when a request to join is admitted: another name, a further key. */
import { finding } from '../../core/rules/finding.ts'
import { memberOf, ownerOfKey, type Policy } from '../../core/policy/policy.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import type { Session } from '../session.ts'
import { flag, type Options } from '../verb.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { JoinRequest } from './proof.ts'
import { Refused, UsageError } from './refusal.ts'
import { mayAsk, saysYes } from './roster-questions.ts'

/**
 * Asks about a name that differs and about a further key, each by itself; where nobody can be asked, `--rename` and
 * `--second-key` must have said so. Refused: a key that is retired, or another member's; a member who has left.
 */
export async function agreeToRequest(
  session: Session,
  policy: Policy,
  request: JoinRequest,
  options: Options,
): Promise<void> {
  const { member, key } = request
  const fingerprint = fingerprintOf(key)
  const owner = ownerOfKey(policy, key)
  const before = memberOf(policy, member)
  if (before?.state === 'left') throw new UsageError('has-left', { member })
  if (owner !== undefined && owner.member !== member) {
    const members = `${owner.member}, ${member}`
    throw new Refused([finding('key-shared', { fingerprint: key, members })])
  }
  if (owner?.state === 'retired') {
    const facts = { member, fingerprint, asked: 'admission' } as const
    throw new Refused([finding('key-retired', facts, { member })])
  }
  if (before === undefined) return
  const isRenamed = before.name !== request.name && !flag(options, 'rename')
  const active = before.keys.filter(({ state }) => state === 'active').map((one) => one.key)
  const isFurther = owner === undefined && active.length > 0 && !flag(options, 'secondKey')
  const facts = { member, from: before.name, to: request.name, has: listed(active), fingerprint }
  if (!mayAsk(session)) {
    // A preview signs nothing: its effect names both.
    if (session.options.dryRun) return
    if (isRenamed && isFurther) throw new UsageError('other-name-and-key', facts)
    if (isRenamed) throw new UsageError('other-name', facts)
    if (isFurther) throw new UsageError('further-key', facts)
    return
  }
  const words = rosterWords(session.screen.voice)
  if (isRenamed) await demandYes(session, words.rename(before.name, request.name), '--rename')
  if (isFurther) {
    const question = words.furtherKey(before.name, facts.has, fingerprint)
    await demandYes(session, question, '--second-key')
  }
}

function listed(keys: readonly string[]): string {
  return keys.map(fingerprintOf).join(', ')
}

/** A no ends the command, and nothing is written. */
async function demandYes(session: Session, message: string, answers: string): Promise<void> {
  if (!(await saysYes(session, message, answers))) throw new UsageError('declined', {})
}
