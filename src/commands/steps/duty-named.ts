/** A duty is named by its id, with its file before it, or by its title; several of one name in different files are told apart by the file. */
import type { Duties } from '../../core/duty/duty.ts'
import type { World } from '../../core/world/world.ts'
import type { Session } from '../session.ts'
import { named } from './ids-by-name.ts'

/** Of every version of every file. Refused: none, with the duties that there are, and several. */
export function dutyNamed(
  session: Session,
  world: World,
  typed: string,
): { readonly duties: string; readonly duty: string } {
  return dutyAmong(
    session,
    world.duties().map(({ duties }) => duties),
    typed,
  )
}

/** The same among some versions. */
export function dutyAmong(
  session: Session,
  versions: readonly Duties[],
  typed: string,
): { readonly duties: string; readonly duty: string } {
  const all = versions.flatMap(({ duties, list }) =>
    list.map(({ duty, title }) => ({ id: `${duties}/${duty}`, duties, duty, title })),
  )
  const short = new Map(all.filter(({ duty }) => duty === typed).map((one) => [one.id, one]))
  const [only] = short.values()
  if (only !== undefined && short.size === 1) return only
  const callable = new Map(all.map(({ id, title, duty }) => [id, [title.zh, title.en, duty]]))
  const id = named(session, 'duty', callable, typed)
  return all.find((one) => one.id === id)!
}
