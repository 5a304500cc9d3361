/** `bd status [project]`: where things stand, who is next, until when, and what is missing. */
import { alsoPossible } from '../core/project/also.ts'
import { hasEnded } from '../core/project/ended.ts'
import { timePossible } from '../core/project/further.ts'
import { overviewLines } from '../terminal/phrases/overview.ts'
import { wholeStatus } from '../terminal/phrases/status.ts'
import { decidersOf, outlookFor, waivableIn } from './steps/outlook.ts'
import { overviewOf } from './steps/overview.ts'
import { standingNamed } from './steps/project.ts'
import { projectsOf } from './steps/projects.ts'
import { read, type Reading, verifiedState } from './steps/read.ts'
import { show } from './steps/show.ts'
import { headData, statusData } from './steps/status-data.ts'
import { statusView } from './steps/status-lines.ts'
import { projectsUnsaved, unsavedOf } from './steps/unsaved.ts'
import { readerOf } from './steps/view.ts'
import type { Session } from './session.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session, [project]) => {
  const reading = await read(session)
  return typeof project === 'string' ? one(session, reading, project) : all(session, reading)
}

async function one(session: Session, reading: Reading, project: string): Promise<number> {
  const { screen } = session
  const standing = standingNamed(reading.world, project)
  const reader = await readerOf(session, reading)
  const outlook = outlookFor(reading, standing)
  const unsaved = (await unsavedOf(reading, standing.id)).map(({ path }) => path)
  const isUnsaved = unsaved.length > 0
  return show(session, reading, {
    kind: 'status',
    data: { ...statusData(reading, standing, isUnsaved, reader), unsaved },
    lines: () =>
      wholeStatus(screen.language, {
        ...statusView(screen, reading, standing, isUnsaved, reader),
        also: [
          ...alsoPossible(reading.world, standing, reading.now),
          ...timePossible(reading.world, standing, reading.now),
        ],
        verified: verifiedState(reading),
        deciders: outlook === undefined ? [] : decidersOf(screen, reading, standing, outlook),
        waivable: outlook === undefined ? [] : waivableIn(screen, reading, standing, outlook),
        unsaved,
      }),
  })
}

async function all(session: Session, reading: Reading): Promise<number> {
  const { screen } = session
  const { standings, findings } = projectsOf(reading.world)
  const running = standings.filter((standing) => !hasEnded(standing))
  const unsaved = await projectsUnsaved(reading, running)
  const open = overviewOf(session, reading, running, unsaved)
  return show(session, reading, {
    kind: 'status',
    data: {
      projects: open.map(({ standing }) => headData(reading, standing, unsaved.has(standing.id))),
    },
    findings,
    lines: () => overviewLines(screen.language, open, screen.columns),
  })
}
