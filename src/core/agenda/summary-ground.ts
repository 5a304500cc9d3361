/** Tells which files outside of projects a summary may hang on: with the project's own files, and who signed for them, all that it is made of. */
import type { Process, ValueType } from '../process/process.ts'
import { looksBeyond } from '../process/looks.ts'
import { isConfiguration } from '../record/configuration.ts'

/** What is on record of the workspace itself: no project waits for it. */
const OF_THE_WORKSPACE: ReadonlySet<string> = new Set(['motions', 'voids', 'affirmations'])

/**
 * Whether a summary of a project under this process, by its id, may be another when the file changes. Of a project at rest nothing
 * waits for anybody, whoever is on the roster: beside the edition of the rules it hangs on its process alone.
 */
export function mayHangOn(path: string, process: string, rest: boolean): boolean {
  const [folder = '', of] = path.split('/')
  if (folder === 'processes') return of === process
  return !rest && !OF_THE_WORKSPACE.has(folder) && !isConfiguration(path)
}

/** The types of values that name something of the workspace beside its roster, and are not taken where that is not there. */
const NAMING: ReadonlySet<ValueType> = new Set(['project', 'record'])

/**
 * What of other projects and of records a summary may hang on: on which there are, where the process asks for the name of one; on all
 * that they say, where it looks beyond the project, as one may that cannot be read.
 */
export function hangsOnOthers(process: Process | undefined): 'names' | 'contents' | undefined {
  if (process === undefined || looksBeyond(process)) return 'contents'
  let found = false
  JSON.stringify(process, (key, value: unknown) => {
    found ||= key === 'type' && NAMING.has(value as ValueType)
    return value
  })
  return found ? 'names' : undefined
}
