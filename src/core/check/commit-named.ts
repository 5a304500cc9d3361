/** Finds the commit of a branch that a person names: by the beginning of its id, or counted back from HEAD as git counts. */
import type { CommitId } from '../record/commit.ts'

/** Fewer digits name nothing in particular. */
const LEAST = 4
const FROM_HEAD = /^(?:HEAD|@)((?:~\d*|\^)*)$/i

/**
 * Takes the commits of a branch, oldest first, and where HEAD stood when the name was typed: the last one, unless told. Gives the
 * one that is named; nothing where none is, or several are.
 */
export function commitNamed(
  commits: readonly CommitId[],
  given: string,
  head = commits.at(-1),
): CommitId | undefined {
  const name = given.trim()
  const [, back] = FROM_HEAD.exec(name) ?? []
  if (back !== undefined) return commits[commits.findIndex((id) => id === head) - stepsIn(back)]
  if (name.length < LEAST) return undefined
  const [one, ...more] = commits.filter((id) => id.startsWith(name.toLowerCase()))
  return more.length === 0 ? one : undefined
}

/** How many commits `~2`, `^^` or `~` go back: along first parents, each sign by its number or by one. */
function stepsIn(back: string): number {
  const signs = back.match(/~\d*|\^/g) ?? []
  return signs.reduce((sum, sign) => sum + Number(sign.slice(1) || 1), 0)
}
