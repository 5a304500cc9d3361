/** A motion shows what it would change were it carried out to whoever signs for it, for then his signature is what it is carried out by. */
import { judgeMotioned } from '../../core/acts/motion.ts'
import { type Act, carriedOut } from '../../core/record/act.ts'
import type { Motioned } from '../../core/record/motion.ts'
import type { Circumstances, Plan } from '../../core/record/plan.ts'
import type { World } from '../../core/world/world.ts'
import { type Effect, effectOfFiles } from './effect.ts'
import { filesOf } from './plan-files.ts'

type Texts = ReadonlyMap<string, Uint8Array>

/** Of a motion that is proposed, or endorsed without being carried out; nothing of any other act. */
export function wouldBe(
  world: World,
  { act, texts }: { readonly act: Act; readonly texts?: Texts },
  by: Circumstances,
  plan: Plan,
): Effect | undefined {
  if ((act.act !== 'propose' && act.act !== 'endorse') || act.motioned === undefined) {
    return undefined
  }
  const changes = [...plan.records.keys(), ...plan.texts.keys()].map((path) => ({ path }))
  return carriedOut(act, changes) === act
    ? effectOfMotioned(world, act.motioned, by, texts)
    : undefined
}

/** What the act of a motion would change, signed last by whoever `by` says; nothing where it cannot be carried out. */
export function effectOfMotioned(
  world: World,
  motioned: Motioned,
  by: Circumstances,
  texts: Texts = new Map(),
): Effect | undefined {
  const judgement = judgeMotioned(world, motioned, { ...by, endorsers: 'to-come' })
  return judgement.ok ? effectOfFiles(world, filesOf(judgement.value, texts), by) : undefined
}
