/** Own openings that are done again: which number each gets behind what others opened meanwhile, and where its files go. */
import type { Deed } from '../../core/record/deed.ts'
import type { Act } from '../../core/record/act.ts'
import { nextProjectId } from '../../core/acts/open.ts'
import type { PlainDate } from '../../core/calendar/time.ts'
import { standingOf } from '../../core/project/standing.ts'
import { projectFolder, projectOfPath } from '../../core/record/tree.ts'
import type { World } from '../../core/world/world.ts'

/** The number that an own opening gets when it is done again. */
export interface Opening {
  readonly to: string
  /** The title of the project to which its number went meanwhile. */
  readonly taken?: string
}

/** By the number that each own project has here. */
export type Openings = ReadonlyMap<string, Opening>

/**
 * Takes the own acts, oldest first, and the world as others have it, with today: the first opening gets the next free number
 * there, and each further one the next after it. Without that world every number stays.
 */
export function openingsOf(
  acts: readonly (Act | undefined)[],
  world: World | undefined,
  today: PlainDate,
): Openings {
  const openings = new Map<string, Opening>()
  let next = world === undefined ? undefined : nextProjectId(world.tree, today)
  for (const act of acts) {
    if (act?.act !== 'open') continue
    const found = world === undefined ? undefined : standingOf(world, act.project)
    const taken = found?.ok === true ? found.value.project.title : undefined
    openings.set(act.project, {
      to: next ?? act.project,
      ...(taken === undefined ? {} : { taken }),
    })
    if (next === undefined) continue
    const [year = '', number = ''] = next.split('-')
    next = `${year}-${String(Number(number) + 1).padStart(3, '0')}`
  }
  return openings
}

/** The number under which a project is to be called then. */
export function numberIn(openings: Openings, project: string): string {
  return openings.get(project)?.to ?? project
}

/** The act about its project by the number that it will have. */
export function renumbered<A extends Act>(act: A, openings: Openings): A {
  if ('project' in act) return { ...act, project: numberIn(openings, act.project) }
  if (act.act === 'grant' && act.only !== undefined) {
    return { ...act, only: { ...act.only, project: numberIn(openings, act.only.project) } }
  }
  return act
}

/** The deed, which is about its project only by what is said with it, by the number that the project will have. */
export function deedRenumbered(deed: Deed, openings: Openings): Deed {
  if (deed.name !== 'grant' || deed.words.only === undefined) return deed
  const { only } = deed.words
  const project = numberIn(openings, only.project)
  return { name: 'grant', words: { ...deed.words, only: { ...only, project } } }
}

/** Where a path of an own project will be; `undefined` for what is of no own opening. */
export function placeOf(openings: Openings, path: string): string | undefined {
  const project = projectOfPath(path)
  const opening = project === undefined ? undefined : openings.get(project)
  return project === undefined || opening === undefined
    ? undefined
    : `${projectFolder(opening.to)}${path.slice(projectFolder(project).length)}`
}
