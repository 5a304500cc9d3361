/** A scene holds what a deed is made into an act from: the world, who does it when, and where the project stands. */
import type { Standing } from '../review/standing.ts'
import { finding, good, type Result } from '../rules/finding.ts'
import type { Act } from '../record/act.ts'
import type { Circumstances } from '../record/plan.ts'
import type { World } from '../world/world.ts'
import type { DeedName, Deeds, Members } from '../record/deed.ts'
import { reviewsMeant } from './place.ts'

export interface Scene {
  readonly world: World
  /** Who does it, and when. */
  readonly by: Circumstances
  /** The project that it is about, where it is about one. */
  readonly standing: Standing | undefined
  /** Says which of several reviews is meant: the command line refuses to guess, a process test means the first. */
  choose(reviews: readonly string[]): string
}

/** A scene within a project. */
export type Here = Scene & { readonly standing: Standing }

/** How a deed becomes an act; refused where the command line would refuse it before asking the rules. */
export type Maker<D extends DeedName> = (words: Deeds[D], scene: Scene) => Result<Act>

/** A maker for deeds within a project: before one is open there is none to do them in. */
export function inProject<D extends DeedName>(
  make: (words: Deeds[D], scene: Here) => Result<Act> | Act,
): Maker<D> {
  return (words, scene) => {
    const { standing } = scene
    if (standing === undefined) {
      return { ok: false, findings: [finding('unknown-project', { project: '' })] }
    }
    const made = make(words, { ...scene, standing })
    return 'ok' in made ? made : good(made)
  }
}

/** The review that is meant; of several it is chosen. */
export function reviewIn(scene: Here, named: string | undefined, member?: string): string {
  const meant = reviewsMeant(scene.standing, named, member)
  return meant.length > 1 ? scene.choose(meant) : (meant[0] ?? '')
}

/** One or several as a list. */
export function listed(members: Members | undefined): readonly string[] {
  if (members === undefined) return []
  return typeof members === 'string' ? [members] : members
}
