/** What an act says is carried behind what others did: by the numbers and digests that own projects and records get there. */
import { nameInFolder, projectOfPath } from '../record/project-folder.ts'

/** What own acts are called once they are done anew. */
export interface Carried {
  /** The number of each own project, by the one that it had. */
  readonly numbers: ReadonlyMap<string, string>
  /** The digest of each own record, by the one that it had. */
  readonly digests: ReadonlyMap<string, string>
  /** The last accepted commit there, by each own commit: whatever said that a key was good up to an own one says so up to that. */
  readonly before: ReadonlyMap<string, string>
  /** The folder of a project there. */
  folder(project: string): string
}

/** What it takes to say where a file is then. */
export type Places = Pick<Carried, 'numbers' | 'folder'>

/** The path by which a file of an own project is called then. */
export function placeIn({ numbers, folder }: Places, path: string): string {
  const project = projectOfPath(path)
  const to = project === undefined ? undefined : numbers.get(project)
  if (project === undefined || to === undefined) return path
  return `${folder(to)}${nameInFolder(path)}`
}

/** The value with each project, path and digest in it as it is called then. */
export function carried<T>(value: T, by: Carried): T {
  return carriedAs('', value, by) as T
}

function carriedAs(key: string, value: unknown, by: Carried): unknown {
  if (typeof value === 'string') {
    if (key === 'project') return by.numbers.get(value) ?? value
    if (key === 'path') return placeIn(by, value)
    if (key === 'since') return by.before.get(value) ?? value
    return by.digests.get(value) ?? value
  }
  if (Array.isArray(value)) return value.map((one) => carriedAs(key, one, by))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, carriedAs(name, one, by)]),
  )
}
