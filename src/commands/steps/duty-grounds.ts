/** What obligations of this workspace are worked out from: nothing is read for them where it has no duties. */
import type { PlainDate } from '../../core/calendar/time.ts'
import { isDated } from '../../core/duty/duty.ts'
import type { Grounds } from '../../core/duty/grounds.ts'
import { recentDays } from '../../core/duty/overdue.ts'
import { groundsOf } from '../../core/duty/world-grounds.ts'
import { standingOf } from '../../core/project/standing.ts'
import type { Standing } from '../../core/review/standing.ts'
import { namesIn } from '../../terminal/names.ts'
import type { DutyView } from '../../terminal/phrases/duty-words.ts'
import type { View } from '../../terminal/phrases/view.ts'
import type { Session } from '../session.ts'
import { projectsIn } from './all-projects.ts'
import type { Reading } from './read-world.ts'
import { viewOf } from './project-view.ts'

/**
 * The grounds of all obligations; `undefined` where no duties were published. Projects are read for duties that a project fulfils, and
 * of these only the ones of the processes that they name; of sheets of days those of the months in which the days lie that are looked at, else this
 * month and the last.
 */
export async function groundsIn(
  reading: Reading,
  days: Days = recentDays({ calendar: reading.world.calendar, now: reading.now }),
): Promise<Grounds | undefined> {
  const { world, replay, now, load } = reading
  const all = world.duties()
  if (all.length === 0) return undefined
  const named = new Set(
    all.flatMap(({ duties }) =>
      duties.list.flatMap(({ 'done-by': by }) =>
        by !== undefined && 'project' in by ? [by.project] : [],
      ),
    ),
  )
  const byProcess = new Map<string, Standing[]>()
  if (named.size > 0) {
    const { summaries } = await projectsIn(reading)
    const ids = summaries.flatMap(({ id, project }) => (named.has(project.process.id) ? [id] : []))
    await load(ids)
    for (const id of ids) {
      // A summary has no rounds.
      const found = standingOf(world, id)
      if (!found.ok) continue
      const process = found.value.project.process.id
      byProcess.set(process, [...(byProcess.get(process) ?? []), found.value])
    }
  }
  await load(recordFolders(reading, days))
  const { steps } = replay.past.roster
  return groundsOf(world, steps, now, (process) => byProcess.get(process) ?? [])
}

/** The first and the last day of what is looked at. */
interface Days {
  readonly from: PlainDate
  readonly to: PlainDate
}

/**
 * The folders of records that duties look at: of registers for each record of which something is owed all, of sheets of days the months
 * of these days, of others those of this year and the last.
 */
function recordFolders({ world, now }: Reading, { from, to }: Days): readonly string[] {
  const { tree } = world
  const year = Number(now.date.slice(0, 4))
  const isRecent = (folder: string) =>
    [year, year - 1].some((one) => folder.split('/')[2] === String(one))
  const isOfDays = (folder: string) => {
    const month = folder.split('/').slice(2, 4).join('-')
    return month >= from.slice(0, 7) && month <= to.slice(0, 7)
  }
  const sought = (register: string): readonly string[] => {
    const key = world.register(register)?.register.key
    const isSheetOfDay = key !== undefined && 'each' in key && key.every === 'day'
    return tree.recordFolders(register).filter(isSheetOfDay ? isOfDays : isRecent)
  }
  return world.duties().flatMap(({ duties }) =>
    duties.list.flatMap(({ 'for-each': each, 'done-by': by, every }) => [
      ...(each === undefined ? [] : tree.recordFolders(each.record)),
      ...(by === undefined || 'project' in by
        ? []
        : // What a record asks for may have been done long ago.
          isDated(every)
          ? tree.recordFolders(by.record)
          : sought(by.record)),
    ]),
  )
}

/** How duties are shown: with the titles of their own numbers, and what the company has set. */
export function dutyViewOf(
  session: Pick<Session, 'screen'>,
  reading: Reading,
  id?: string,
): View & DutyView {
  const { world } = reading
  const processes = world.processes().map(({ process }) => process)
  const view = viewOf(session, reading)
  const { voice } = session.screen
  const registers = world.registers().map(({ register }) => register)
  const names = namesIn(voice, world.policy, undefined, processes, registers)
  const declared = Object.assign(
    {},
    ...world
      .duties()
      .filter(({ duties }) => id === undefined || duties.duties === id)
      .map(({ duties }) => duties.parameters),
  )
  return {
    ...view,
    names: (kind, name) =>
      kind === 'parameter' && Object.hasOwn(declared, name)
        ? voice.title(declared[name].title)
        : names(kind, name),
    parameters: id === undefined ? {} : (world.workspace.parameters[id] ?? {}),
  }
}
