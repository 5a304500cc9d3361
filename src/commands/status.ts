/** `bd status [project]`: where things stand, who is next, until when, and what is missing. */
import { alsoPossible } from '../core/agenda/alternatives.ts'
import { pressing } from '../core/agenda/owed-groups.ts'
import { grouped } from '../core/duty/grouped.ts'
import { hasEnded } from '../core/project/end.ts'
import { timePossible } from '../core/agenda/time-acts.ts'
import { unsentLines } from '../terminal/phrases/exchange-state.ts'
import { owedLine } from '../terminal/phrases/owed.ts'
import { groundsIn } from './steps/duty-grounds.ts'
import { groupData } from './steps/owed-data.ts'
import { overviewLines } from '../terminal/phrases/overview.ts'
import { type WorkTree, workTreeLines } from '../terminal/phrases/hand-edits.ts'
import { wholeStatus } from '../terminal/phrases/status.ts'
import { commonHandEdits, type HandEdit, handEditsOf } from './steps/record-edits.ts'
import { exchangeState } from './steps/exchange-state.ts'
import { decidersOf, outlookFor, waivableIn } from './steps/outlook.ts'
import { byUrgency, overviewOf } from './steps/project-overview.ts'
import { standingNamed } from './steps/project-argument.ts'
import { projectsIn, withUnsaved } from './steps/all-projects.ts'
import { read, type Reading, verifiedState } from './steps/read-world.ts'
import { show } from './steps/show-result.ts'
import { headData } from './steps/head-data.ts'
import { statusData } from './steps/status-data.ts'
import { statusView } from './steps/status-lines.ts'
import { refuseUnregistered, unregisteredFolders } from './steps/stray-folders.ts'
import { unsavedOf } from './steps/work-tree-edits.ts'
import { readerOf } from './steps/project-view.ts'
import type { Session } from './session.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session, [project]) => {
  const reading = await read(session)
  return typeof project === 'string' ? one(session, reading, project) : all(session, reading)
}

async function one(session: Session, reading: Reading, project: string): Promise<number> {
  const { screen } = session
  await refuseUnregistered(session, reading, project)
  const standing = standingNamed(reading.world, project)
  const reader = await readerOf(session, reading)
  const outlook = outlookFor(reading, standing)
  const differing = await unsavedOf(reading, standing.id)
  const own = handEditsOf(differing)
  const unsaved = differing
    .map(({ path }) => path)
    .filter((path) => !own.some((one) => one.path === path))
  const isUnsaved = unsaved.length > 0
  const workTree = await workTreeOf(reading, own, standing.id)
  const exchange = await exchangeState(reading)
  return show(session, reading, {
    kind: 'status',
    data: {
      ...statusData(reading, standing, isUnsaved, reader),
      unsaved,
      handEdited: workTree.edited,
      exchange: exchange ?? null,
    },
    lines: () => [
      ...unsentLines(screen.voice, exchange),
      ...wholeStatus(screen.voice, {
        ...statusView(screen, reading, standing, isUnsaved, reader),
        also: [
          ...alsoPossible(reading.world, standing, reading.now),
          ...timePossible(reading.world, standing, reading.now),
        ],
        verified: verifiedState(reading),
        deciders: outlook === undefined ? [] : decidersOf(screen, reading, standing, outlook),
        waivable: outlook === undefined ? [] : waivableIn(screen, reading, standing, outlook),
        unsaved,
        workTree,
      }),
    ],
  })
}

async function all(session: Session, reading: Reading): Promise<number> {
  const { screen } = session
  const { summaries, findings } = await projectsIn(reading)
  const running = await withUnsaved(
    reading,
    summaries.filter((one) => !hasEnded(one)),
  )
  const open = byUrgency(overviewOf(session, reading, running))
  const workTree = await workTreeOf(reading, [])
  const exchange = await exchangeState(reading)
  const grounds = await groundsIn(reading)
  const owed = grounds === undefined ? [] : pressing(grounds)
  return show(session, reading, {
    kind: 'status',
    get data() {
      return {
        projects: open.map(({ summary }) => headData(reading, summary)),
        duties: grouped(owed).map(groupData),
        handEdited: workTree.edited,
        copies: workTree.copies,
        exchange: exchange ?? null,
      }
    },
    findings,
    lines: () => [
      ...unsentLines(screen.voice, exchange),
      ...overviewLines(screen.voice, open, screen.columns),
      ...owedLine(screen.voice, owed),
      ...workTreeLines(screen.voice, workTree),
    ],
  })
}

/** What lies in the work tree and is not as bd wrote it: of all projects, or of this one with its own records. */
async function workTreeOf(
  reading: Reading,
  own: readonly HandEdit[],
  project?: string,
): Promise<WorkTree> {
  const folders = await unregisteredFolders(reading)
  const copies = folders.flatMap(({ folder, of }) =>
    of !== undefined && (project === undefined || of.id === project) ? [{ folder, of: of.id }] : [],
  )
  return { edited: [...(await commonHandEdits(reading)), ...own], copies }
}
