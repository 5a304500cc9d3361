/** `bd list`: the projects as a table. */
import type { Summary } from '../core/agenda/summary.ts'
import { isOverdue } from '../core/calendar/deadline.ts'
import { listLines } from '../terminal/phrases/overview.ts'
import { memberHere } from './steps/own-member.ts'
import { processNamed, stageNamed } from './steps/ids-by-name.ts'
import { byId, overviewOf } from './steps/project-overview.ts'
import { projectsIn, withUnsaved } from './steps/all-projects.ts'
import { read, type Reading } from './steps/read-world.ts'
import { show } from './steps/show-result.ts'
import { headData } from './steps/head-data.ts'
import { flag, type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const reading = await read(session)
  const mine = flag(options, 'mine') ? await memberHere(session, reading) : undefined
  const { world } = reading
  const { summaries, findings } = await projectsIn(reading)
  const stage = text(options, 'stage')
  const process = text(options, 'process')
  const sought: Sought = {
    stage: stage === undefined ? undefined : stageNamed(session, world, stage),
    process: process === undefined ? undefined : processNamed(session, world, process),
    overdue: flag(options, 'overdue'),
    mine,
  }
  const wanted = summaries.filter((summary) => isWanted(reading, summary, sought))
  const shown = byId(await withUnsaved(reading, wanted))
  return show(session, reading, {
    kind: 'list',
    get data() {
      return { projects: shown.map((summary) => headData(reading, summary)) }
    },
    findings,
    lines: () => listLines(screen.voice, overviewOf(session, reading, shown), screen.columns),
  })
}

interface Sought {
  readonly stage: string | undefined
  readonly process: string | undefined
  readonly overdue: boolean
  readonly mine: string | undefined
}

function isWanted(
  { now }: Reading,
  summary: Summary,
  { stage, process, overdue, mine }: Sought,
): boolean {
  const { state, open, project } = summary
  return (
    (stage === undefined || summary.stage === stage) &&
    (process === undefined || project.process.id === process) &&
    (!overdue ||
      (state === 'in-review' && open.some(({ deadline }) => isOverdue(deadline, now)))) &&
    (mine === undefined || summary.members.includes(mine))
  )
}
