/** `bd list`: the projects as a table. */
import type { Standing } from '../core/review/standing.ts'
import { isOverdue } from '../core/calendar/deadline.ts'
import { nextActs } from '../core/project/next.ts'
import { listLines } from '../terminal/phrases/overview.ts'
import { memberHere } from './steps/own-member.ts'
import { processNamed, stageNamed } from './steps/ids-by-name.ts'
import { byId, overviewOf } from './steps/project-overview.ts'
import { projectsIn, projectsOf } from './steps/all-projects.ts'
import { read, type Reading } from './steps/read-world.ts'
import { show } from './steps/show-result.ts'
import { headData } from './steps/status-data.ts'
import { projectsUnsaved } from './steps/work-tree-edits.ts'
import { flag, type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const reading = await read(session)
  const mine = flag(options, 'mine') ? await memberHere(session, reading) : undefined
  const { world } = reading
  // Whom a project concerns stands in its rounds, too.
  if (mine !== undefined) await reading.load()
  const { standings, findings } = mine === undefined ? await projectsIn(reading) : projectsOf(world)
  const stage = text(options, 'stage')
  const process = text(options, 'process')
  const sought: Sought = {
    stage: stage === undefined ? undefined : stageNamed(session, world, stage),
    process: process === undefined ? undefined : processNamed(session, world, process),
    overdue: flag(options, 'overdue'),
    mine,
  }
  const wanted = standings.filter((standing) => isWanted(reading, standing, sought))
  const unsaved = await projectsUnsaved(reading, wanted)
  const rows = byId(overviewOf(session, reading, wanted, unsaved))
  return show(session, reading, {
    kind: 'list',
    get data() {
      return {
        projects: rows.map(({ standing }) => headData(reading, standing, unsaved.has(standing.id))),
      }
    },
    findings,
    lines: () => listLines(screen.voice, rows, screen.columns),
  })
}

interface Sought {
  readonly stage: string | undefined
  readonly process: string | undefined
  readonly overdue: boolean
  readonly mine: string | undefined
}

function isWanted(
  { world, now }: Reading,
  standing: Standing,
  { stage, process, overdue, mine }: Sought,
): boolean {
  const { state, gate } = standing
  return (
    (stage === undefined || standing.stage.stage === stage) &&
    (process === undefined || standing.process.process === process) &&
    (!overdue ||
      (state === 'in-review' &&
        (gate?.open ?? []).some(({ deadline }) => isOverdue(deadline, now)))) &&
    (mine === undefined || concerns(mine, standing, nextActs(world, standing, now)))
  )
}

/** Whether the member opened the project, is of its team, reviews it, has acted on it, or is next. */
function concerns(
  member: string,
  { project, rounds }: Standing,
  next: ReturnType<typeof nextActs>,
): boolean {
  return (
    project.opened.by === member ||
    Object.values(project.team).some((members) => members.includes(member)) ||
    Object.values(project.reviewers).includes(member) ||
    next.some(({ by }) => by.includes(member)) ||
    rounds.some(
      ({ submission, reviews }) =>
        submission.record.by === member ||
        reviews.some(
          ({ holders, acts }) =>
            [...holders].some((pair) => pair.includes(member)) ||
            acts.ballots.some(({ record }) => record.by === member),
        ),
    )
  )
}
