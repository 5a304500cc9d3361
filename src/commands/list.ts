/** `bd list`: the projects as a table. */
import { isOverdue } from '../core/calendar/deadline.ts'
import { nextActs } from '../core/project/next.ts'
import type { Standing } from '../core/project/standing.ts'
import { listLines } from '../terminal/phrases/overview.ts'
import { memberHere } from './steps/member.ts'
import { byId, overviewOf } from './steps/overview.ts'
import { projectsOf } from './steps/projects.ts'
import { read, type Reading } from './steps/read.ts'
import { show } from './steps/show.ts'
import { headData } from './steps/status-data.ts'
import { flag, type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const reading = await read(session)
  const mine = flag(options, 'mine') ? await memberHere(session, reading) : undefined
  const { standings, findings } = projectsOf(reading.world)
  const wanted = standings.filter((standing) => isWanted(reading, standing, options, mine))
  const rows = byId(overviewOf(session, reading, wanted))
  return show(session, reading, {
    kind: 'list',
    data: { projects: rows.map(({ standing }) => headData(reading, standing)) },
    findings,
    lines: () => listLines(screen.language, rows, screen.columns),
  })
}

function isWanted(
  { world, now }: Reading,
  standing: Standing,
  options: Options,
  mine: string | undefined,
): boolean {
  const { stage, process, state, gate } = standing
  const named = text(options, 'stage')
  const under = text(options, 'process')
  const { title } = stage
  return (
    (named === undefined || [stage.stage, title.zh, title.en].includes(named)) &&
    (under === undefined || process.process === under) &&
    (!flag(options, 'overdue') ||
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
