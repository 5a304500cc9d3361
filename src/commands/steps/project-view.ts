/** The screen needs this to show a project: names, the day, the calendar, and who reads. */
import { runningTerms, unsetTerms } from '../../core/project/terms.ts'
import type { Summary } from '../../core/agenda/summary.ts'
import type { Standing } from '../../core/review/standing.ts'
import { daysLeft } from '../../core/calendar/deadline.ts'
import { grantsOf } from '../../core/record/grant.ts'
import type { Process } from '../../core/process/process.ts'
import type { HoldRecord } from '../../core/record/record.ts'
import { recusalsIn } from '../../core/review/opening.ts'
import { keptBy } from '../../core/review/punctuality.ts'
import { vacanciesOf } from '../../core/check/vacancies.ts'
import { namesIn } from '../../terminal/names.ts'
import { groundOf } from '../../core/world/ground.ts'
import type { View } from '../../terminal/phrases/view.ts'
import type { Session } from '../session.ts'
import { scanIn } from './attachment-record.ts'
import { whoAmI } from './identify.ts'
import { withLinks } from './link-names.ts'
import type { Reading } from './read-world.ts'

/**
 * The view of one project's process; `reader` is the member whose eyes these are, if any. While the project is on hold
 * its clock stands where the hold stopped it.
 */
export function viewOf(
  { screen }: Pick<Session, 'screen'>,
  reading: Reading,
  process?: Process,
  reader?: string,
  hold?: HoldRecord,
): View {
  const { world, now } = reading
  const clock = hold === undefined ? now : { date: hold.at.slice(0, 10) }
  return {
    names: withLinks(namesIn(screen.voice, world.policy, process), world),
    now,
    grantNumber: (sha256) =>
      grantsOf(world.tree).find((grant) => grant.sha256 === sha256)?.record.n,
    scan: (sha256) => scanIn(world.tree, sha256),
    rules: world.rules,
    daysLeft: (deadline) => daysLeft(world.calendar, deadline, clock),
    kept: (review) => keptBy(world.calendar, review),
    vacancies: (review) => vacanciesOf(reading.replay.past.roster, review),
    ...(hold === undefined ? {} : { stopped: true as const }),
    ...(reader === undefined ? {} : { reader }),
  }
}

/** The views of projects of which there is a summary: one for each process, with the process. */
export function viewsIn(
  session: Pick<Session, 'screen'>,
  reading: Reading,
): (summary: Pick<Summary, 'project'>) => { readonly view: View; readonly process: Process } {
  const known = new Map<string, { readonly view: View; readonly process: Process }>()
  return ({ project }) => {
    const { id, version } = project.process
    const name = `${id} ${version}`
    const there = known.get(name)
    if (there !== undefined) return there
    // A project has a summary only where its process can be read.
    const { process } = reading.world.process(id, version)!
    const one = { view: viewOf(session, reading, process), process }
    known.set(name, one)
    return one
  }
}

/** The view of a project, which knows what was said in its earlier rounds. */
export function projectView(
  session: Pick<Session, 'screen'>,
  reading: Reading,
  standing: Standing,
  reader?: string,
): View {
  const ground = groundOf(reading.world, standing)
  return {
    ...viewOf(session, reading, standing.process, reader, standing.hold?.record),
    worked: (fact) => {
      const value = ground({ fact })
      return typeof value === 'object' ? undefined : value
    },
    terms: () => ({
      running: runningTerms(reading.world, standing),
      unset: unsetTerms(reading.world, standing),
    }),
    recusal: ({ review }, seat) =>
      recusalsIn(standing, review).findLast(({ member }) => member === seat)?.record,
  }
}

/** Who reads; asked only where a ballot could be kept back from somebody. */
export function readerOf(session: Session, reading: Reading): Promise<string | undefined> {
  return whoAmI(session, reading)
}
