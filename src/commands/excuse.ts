/** `bd excuse <duty> <who> <day>`: what a duty asks for on one occasion is not owed, with a reason. */
import { versionsInForce } from '../core/duty/force.ts'
import { callableMembers, callableRoles } from '../core/text/known-names.ts'
import { called } from '../core/text/naming.ts'
import { finding } from '../core/rules/finding.ts'
import type { World } from '../core/world/world.ts'
import { dateTyped } from './steps/dates.ts'
import { dutyAmong } from './steps/duty-named.ts'
import { named } from './steps/ids-by-name.ts'
import { reasonFor } from './steps/reason.ts'
import { Refused } from './steps/refusal.ts'
import { writeCommon } from './steps/write.ts'
import type { Session } from './session.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  writeCommon(session, async ({ reading: { world } }) => {
    const day = dateTyped(session, '<day>', argument(args, 2))
    const { duties, duty } = dutyMeant(session, world, argument(args, 0), day)
    const of = bearerMeant(session, world, argument(args, 1))
    const reason = await reasonFor(session, options)
    return { deed: { name: 'excuse', words: { duties, duty, day, of, reason } }, prose: reason }
  })

/** The duty that is called so and is in force on the day: `daily-report`, or with its file, `reporting/daily-report`. */
function dutyMeant(session: Session, world: World, typed: string, day: string) {
  const all = versionsInForce(world.duties().map((one) => one.duties))
  const inForce = all.filter(({ from, to }) => from <= day && (to === undefined || day <= to))
  const versions = inForce.map(({ duties }) => duties)
  return dutyAmong(session, versions, typed)
}

/** A member or a role by what it is called; any other name is the key of a record. */
function bearerMeant(session: Session, { policy }: World, typed: string): string {
  const known = new Map([...callableMembers(policy), ...callableRoles(policy)])
  const found = called(known, typed)
  if (found.is === 'none') return typed
  if (found.is === 'several') {
    const facts = { kind: 'member' as const, name: typed, candidates: found.ids.join(', ') }
    throw new Refused([finding('ambiguous-name', facts)])
  }
  return named(session, 'member', known, typed)
}
