/** `bd policy admit`: admits a member, or a further key of one, by the line that he sent. */
import { withGrants, withMember } from '../core/policy/changes.ts'
import { memberOf, type Policy } from '../core/policy/policy.ts'
import type { World } from '../core/world/world.ts'
import { nameIn } from '../terminal/names.ts'
import { admittedReason } from '../terminal/phrases/policy-reasons.ts'
import { problemText } from '../terminal/phrases/usage.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import type { Session } from './session.ts'
import { agreeToRequest } from './steps/admission.ts'
import { unitNamed } from './steps/ids-by-name.ts'
import { rolesToGrant } from './steps/listed-roles.ts'
import { changePolicy } from './steps/change-policy.ts'
import { type Proven, readJoinLine } from './steps/proof.ts'
import { UsageError } from './steps/refusal.ts'
import { roleTitles, someOf, textOf } from './steps/roster-questions.ts'
import { agreeToWeight } from './steps/role-weight.ts'
import { argument, type Options, type Run, text, texts } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    const request = await requestOf(session, argument(args, 0))
    const { id, language } = world.workspace
    if (request.workspace !== id) {
      throw new UsageError('other-workspace', { found: request.workspace, expected: id })
    }
    await agreeToRequest(session, policy, request, options)
    const wanted = await rolesFor(session, world, request.member, options)
    const { roles, policy: listed } = await rolesToGrant(session, world, policy, wanted)
    const next = admitted(listed, request)
    const name = nameIn(session.screen.voice, next, 'member', request.member)
    await agreeToWeight(session, world, listed, name, fresh(policy, request.member, roles))
    const unit = text(options, 'unit')
    const held = unit === undefined ? undefined : unitNamed(session, world, unit)
    return {
      next: withGrants(next, request.member, roles, held),
      because: admittedReason(
        voiceOf(language),
        nameIn(voiceOf(language), next, 'member', request.member),
      ),
    }
  })

/** The line as given, else pasted on a terminal. A line that a mail program has broken is put together again. */
async function requestOf(session: Session, typed: string): Promise<Proven> {
  const { voice } = session.screen
  const message = rosterWords(voice).line
  const check = (line: string) =>
    readJoinLine(line) === undefined ? problemText(voice, 'bad-join-line', {}) : undefined
  const given = typed === '' ? await textOf(session, { message, answers: '<line>', check }) : typed
  const request = readJoinLine(given)
  if (request === undefined) throw new UsageError('bad-join-line', {})
  return request
}

/** The roles as typed behind `--role`; somebody new who was given none is asked about on a terminal. */
async function rolesFor(
  session: Session,
  world: World,
  member: string,
  options: Options,
): Promise<readonly string[]> {
  const { policy } = world
  const given = texts(options, 'role')
  if (given.length > 0 || policy.grants.some((grant) => grant.member === member)) return given
  const titles = roleTitles(session, policy, Object.keys(policy.roles))
  return someOf(session, rosterWords(session.screen.voice).roles, '--role', titles)
}

/** A key that is listed stays as it is: a retired one is not made active by its old request. */
function admitted(policy: Policy, { member, name, key, proof }: Proven): Policy {
  const before = memberOf(policy, member)
  const keys = before?.keys ?? []
  const isListed = keys.some((one) => one.key === key)
  const added = isListed ? keys : [...keys, { key, state: 'active' as const, proof }]
  return withMember(policy, member, { ...before, name, keys: added })
}

function fresh(policy: Policy, member: string, roles: readonly string[]): readonly string[] {
  return roles.filter(
    (role) => !policy.grants.some((grant) => grant.member === member && grant.role === role),
  )
}
