/** What an administrator must mean, and not merely let happen, when a request to join is admitted: another name, a further key. */
import { finding } from '../../core/finding.ts'
import { type Member, memberOf, ownerOfKey, type Policy } from '../../core/policy/policy.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import type { Session } from '../session.ts'
import { flag, type Options } from '../verb.ts'
import { fingerprintOf } from './key-called.ts'
import type { JoinRequest } from './proof.ts'
import { Refused, UsageError } from './refused.ts'
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
    throw new Refused([finding('key-retired', { member, fingerprint }, { member })])
  }
  if (before === undefined) return
  await agreeToName(session, before, request, options)
  if (owner === undefined) await agreeToKey(session, before, request, options)
}

async function agreeToName(
  session: Session,
  before: Member,
  { name }: JoinRequest,
  options: Options,
): Promise<void> {
  if (before.name === name || flag(options, 'rename')) return
  const facts = { from: before.name, to: name }
  if (!mayAsk(session)) throw new UsageError('other-name', facts)
  const message = rosterWords(session.screen.language).rename(before.name, name)
  if (!(await saysYes(session, message, '--rename'))) throw new UsageError('declined')
}

async function agreeToKey(
  session: Session,
  before: Member,
  { key }: JoinRequest,
  options: Options,
): Promise<void> {
  const active = before.keys.filter(({ state }) => state === 'active').map((one) => one.key)
  if (active.length === 0 || flag(options, 'secondKey')) return
  const has = active.map(fingerprintOf).join(', ')
  const fingerprint = fingerprintOf(key)
  if (!mayAsk(session)) {
    throw new UsageError('further-key', { name: before.name, has, fingerprint })
  }
  const message = rosterWords(session.screen.language).furtherKey(before.name, has, fingerprint)
  if (!(await saysYes(session, message, '--second-key'))) throw new UsageError('declined')
}
