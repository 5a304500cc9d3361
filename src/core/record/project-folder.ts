/** A project lies straight in the folder of its year, or from number 1000 on in that of its hundred: the one place that says which folders may be its own. */

/** Where a file of a project lies. */
export interface ProjectPlace {
  readonly project: string
  /** The project's folder, with a slash at its end. */
  readonly folder: string
}

/** The numbers that are laid together by hundreds: those of four digits and more. */
const BY_HUNDREDS = /^\d{4}-([1-9]\d+)\d\d$/

/**
 * Takes the id of a project; gives the folders in which it may lie, each with a slash at its end: the one straight in its
 * year, and from number 1000 on the one in its hundred. Which of the two is its own, its tree says.
 */
export function foldersOf(id: string): readonly [straight: string, ...inHundred: string[]] {
  const year = id.slice(0, 4)
  const straight = `projects/${year}/${id}/`
  const [, hundred] = BY_HUNDREDS.exec(id) ?? []
  return hundred === undefined ? [straight] : [straight, `projects/${year}/${hundred}/${id}/`]
}

/** The folder of the hundred in which a project may lie, with a slash at its end; `undefined` for the first thousand of a year. */
export function hundredOf(id: string): string | undefined {
  return foldersOf(id)[1]?.slice(0, -id.length - 1)
}

const HUNDRED = /^projects\/\d{4}\/[1-9]\d+\/$/

/** Whether a folder, with a slash at its end, is one of a hundred projects. */
export function isHundred(folder: string): boolean {
  return HUNDRED.test(folder)
}

/** The folder in which a project's record stands, by its files; `undefined` where it has none. */
export function folderIn(id: string, files: ReadonlyMap<string, unknown>): string | undefined {
  return foldersOf(id).find((folder) => files.has(`${folder}project.yaml`))
}

const PLACE = /^projects\/(\d{4})\/(?:([1-9]\d+)\/)?(\1-(\d{3,}))\//

/** The paths that were asked of last: each of a commit is asked of many times in a row. */
const PLACES = new Map<string, ProjectPlace | undefined>()
const MOST_PLACES = 256

/** The project whose folder holds the path, with that folder, or `undefined`. */
export function placeOf(path: string): ProjectPlace | undefined {
  const known = PLACES.get(path)
  if (known !== undefined || PLACES.has(path)) return known
  if (PLACES.size >= MOST_PLACES) PLACES.clear()
  const place = placeIn(path)
  PLACES.set(path, place)
  return place
}

function placeIn(path: string): ProjectPlace | undefined {
  const [folder, , hundred, project, number = ''] = PLACE.exec(path) ?? []
  if (folder === undefined || project === undefined) return undefined
  // Asked of every path of a history, so the folders are not written out to compare.
  const isOwn =
    hundred === undefined || (number.startsWith(hundred) && number.length === hundred.length + 2)
  return isOwn ? { project, folder } : undefined
}

/** The id of the project whose folder holds the path, or `undefined`. */
export function projectOfPath(path: string): string | undefined {
  return placeOf(path)?.project
}

const BELOW = /^projects\/\d{4}\/(?:\d+\/)?(\d{4}-\d{3,})\//

/** The project for which a path below `projects/` is meant, in whichever folder of a year or a hundred it stands. */
export function projectMeantBy(path: string): string | undefined {
  return BELOW.exec(path)?.[1]
}

/** What a file is called within the folder of its project; the whole path where it is in none. */
export function nameInFolder(path: string): string {
  return path.slice(placeOf(path)?.folder.length ?? 0)
}

/** Compares two ids, for sorting the oldest first: by year, then by number, for 2026-1000 follows 2026-999. */
export function byNumber(a: string, b: string): number {
  return a.slice(0, 4) === b.slice(0, 4) ? Number(a.slice(5)) - Number(b.slice(5)) : a < b ? -1 : 1
}
