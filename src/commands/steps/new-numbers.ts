/** Own projects that others were quicker than are called by the number that they get behind what the others opened. */
import type { Deed } from '../../core/record/deed.ts'

/** The number that each own project gets, by the one that it has here. */
export type Numbers = ReadonlyMap<string, string>

/** The number under which a project is to be called then. */
export function numberIn(numbers: Numbers, project: string): string {
  return numbers.get(project) ?? project
}

/** The deed, which is about its project only by what is said with it, by the number that the project will have. */
export function deedRenumbered(deed: Deed, numbers: Numbers): Deed {
  if (deed.name !== 'grant' || deed.words.only === undefined) return deed
  const { only } = deed.words
  const project = numberIn(numbers, only.project)
  return { name: 'grant', words: { ...deed.words, only: { ...only, project } } }
}
