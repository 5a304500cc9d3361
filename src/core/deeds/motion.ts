/** Some deeds are about motions; and what is done at the threshold of the policy becomes one where a single signature is not enough. */
import { isCarriedBy } from '../acts/motion.ts'
import { type Act, actOf } from '../record/act.ts'
import { type Motioned, motionedIn } from '../record/motion.ts'
import { good, type Result } from '../rules/finding.ts'
import { motionOf, nextMotion } from '../world/motions.ts'
import type { Maker, Scene } from './scene.ts'

/** The act itself, or where its doer's signature is not enough, the motion that puts it before the other administrators. */
export function orMotion({ world, by }: Scene, act: Motioned): Result<Act> {
  const known = actOf(world.workspace.format, 'propose') !== undefined
  if (!known || isCarriedBy(world, act, [by.signer])) return good(act)
  return good({ act: 'propose', n: nextMotion(world), motioned: act })
}

export const endorse: Maker<'endorse'> = ({ motion: n, proven }, { world }) => {
  const found = motionOf(world, n)
  const motioned = found && motionedIn(found.record, found.roster, () => proven)
  return good({ act: 'endorse', n, ...(motioned === undefined ? {} : { motioned }) })
}

export const retract: Maker<'retract'> = ({ motion: n, reason = '' }) =>
  good({ act: 'retract', n, reason })
