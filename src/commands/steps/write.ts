/** The five steps of a verb that writes, for an act that needs nothing but the project and its own words. */
import type { Act } from '../../core/record/act.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Session } from '../session.ts'
import { carryOut } from './act.ts'
import type { Before } from './before.ts'
import { type Actor, identify } from './identify.ts'
import { read, type Reading } from './read.ts'
import { tell } from './tell.ts'
import { standingMeant } from './waiting.ts'

/** What making the act may look at. */
export interface Scene {
  readonly session: Session
  readonly reading: Reading
  readonly actor: Actor
  readonly standing: Standing
}

/** An act with the texts that go with it. */
export interface Made {
  readonly act: Act
  readonly texts?: ReadonlyMap<string, Uint8Array>
  readonly prose?: string
  readonly before?: Before
}

/** Reads, identifies, lets the act be made for the named project, decides, applies and tells. */
export async function write(
  session: Session,
  project: string,
  make: (scene: Scene) => Promise<Made> | Made,
): Promise<number> {
  const reading = await read(session)
  const standing = await standingMeant(session, reading, project)
  const actor = await identify(session, reading)
  const made = await make({ session, reading, actor, standing })
  const order = { ...made, actor }
  return tell(session, reading, order, await carryOut(session, reading, order))
}
