/** A verb that writes takes five steps: what was typed is filled in to a deed, and the deed is made into the act. */
import type { Standing } from '../../core/review/standing.ts'
import type { Deed } from '../../core/record/deed.ts'
import { make } from '../../core/deeds/make.ts'
import type { Here, Scene as DeedScene } from '../../core/deeds/scene.ts'
import type { Session } from '../session.ts'
import { carryOut, type Order } from './act.ts'
import { circumstances } from './circumstances.ts'
import { type Actor, identify } from './identify.ts'
import type { Reading } from './read-world.ts'
import { readToAct } from './shared-branch.ts'
import { orRefuse, UsageError } from './refusal.ts'
import { tell } from './tell.ts'
import { standingMeant } from './waiting-project.ts'

/** What filling in the deed may look at. */
export interface Filling {
  readonly session: Session
  readonly reading: Reading
  readonly actor: Actor
  readonly standing: Standing
  /** What the deed is made into an act from. */
  readonly here: Here
}

/** A deed with the texts that go with it. */
export interface Filled extends Pick<Order, 'texts' | 'prose' | 'before'> {
  readonly deed: Deed
}

/** Reads, identifies, lets the deed be filled in for the named project, makes the act of it, decides, applies and tells. */
export async function write(
  session: Session,
  project: string,
  fill: (scene: Filling) => Promise<Filled> | Filled,
): Promise<number> {
  const reading = await readToAct(session)
  const standing = await standingMeant(session, reading, project)
  const actor = await identify(session, reading)
  const here = { ...sceneOf(reading, actor.member), standing }
  return carry(
    session,
    reading,
    actor,
    await fill({ session, reading, actor, standing, here }),
    here,
  )
}

/** The same for a deed that is about no project. */
export async function writeCommon(
  session: Session,
  fill: (scene: Omit<Filling, 'standing' | 'here'>) => Promise<Filled> | Filled,
): Promise<number> {
  const reading = await readToAct(session)
  const actor = await identify(session, reading)
  return carry(session, reading, actor, await fill({ session, reading, actor }))
}

/** Makes the act, decides, applies and tells. */
export async function carry(
  session: Session,
  reading: Reading,
  actor: Actor,
  filled: Filled,
  scene = sceneOf(reading, actor.member),
): Promise<number> {
  const order = orderOf(session, filled, actor, scene)
  return tell(session, reading, order, await carryOut(session, reading, order))
}

/** The act that a deed comes to, with what carrying it out needs. Refused: as {@link make}. */
export function orderOf(
  { seen }: Session,
  { deed, ...more }: Filled,
  actor: Actor,
  scene: DeedScene,
): Order {
  seen.deed = deed
  return { ...more, actor, act: orRefuse(make(deed, scene)) }
}

/** What a member's deeds are made into acts from. Which of several reviews he means is never guessed. */
export function sceneOf(reading: Reading, member: string): DeedScene {
  return {
    world: reading.world,
    by: circumstances(reading, member),
    standing: undefined,
    choose: (reviews) => {
      throw new UsageError('several-reviews', { reviews: reviews.join(', ') })
    },
  }
}
