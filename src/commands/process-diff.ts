/** `bd process diff <process> [from] [to]`: what a version changes, and what it means for each running project. */
import type { Process } from '../core/process/process.ts'
import { articleOf, type Change, changesAhead, changesBetween } from '../core/process/diff.ts'
import { namesIn } from '../terminal/names.ts'
import { diffLines } from '../terminal/phrases/process-diff.ts'
import type { ProjectAhead } from '../terminal/phrases/process-diff-projects.ts'
import type { StageView } from '../terminal/phrases/process-stage.ts'
import type { Session } from './session.ts'
import { inWorkspace, type Side, sidesOf } from './steps/process-sides.ts'
import { hasEnded, projectsOf } from './steps/projects.ts'
import { read, type Reading } from './steps/read.ts'
import { show } from './steps/show.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args) => {
  const { screen, cwd } = session
  const reading = await read(session)
  const [named, first, second] = [0, 1, 2].map((at) => argument(args, at) || undefined)
  const [before, after] = await sidesOf(reading.world, cwd, named ?? '', first, second)
  const changes = changesBetween(before.articles, after.articles)
  const projects = projectsAhead(session, reading, after)
  return show(session, reading, {
    kind: 'process-diff',
    data: {
      process: after.process.process,
      from: before.process.version,
      to: after.process.version,
      changes: changes.map(dataOf),
      projects: projects.map(({ ahead, view, ...project }) => {
        return { ...project, version: view.process.version, ahead: ahead.map(nameOf) }
      }),
    },
    lines: () =>
      diffLines(screen.language, {
        before: viewOf(session, reading, before.process),
        after: viewOf(session, reading, after.process),
        changes,
        projects,
      }),
  })
}

/** A change as data: what it is about, and what both versions say. */
function dataOf(change: Change) {
  return {
    ...nameOf(change),
    before: change.what === 'added' ? null : change.before.value,
    after: change.what === 'removed' ? null : change.after.value,
  }
}

function nameOf(change: Change) {
  const { part, within, id } = articleOf(change)
  return { what: change.what, part, within, id }
}

/** Every running project of the process, each with what the new version changes ahead of it. */
function projectsAhead(session: Session, reading: Reading, after: Side): readonly ProjectAhead[] {
  const { world } = reading
  const { standings } = projectsOf(world)
  const mine = standings.filter(
    (one) => one.process.process === after.process.process && !hasEnded(one),
  )
  return mine.map(({ id, project, process, stage: { stage } }) => {
    const own = inWorkspace(world, process.process, process.version)
    const changes = changesBetween(own.articles, after.articles)
    return {
      id,
      title: project.title,
      stage,
      known: after.process.stages.some((one) => one.stage === stage),
      ahead: changesAhead(changes, stage, process, after.process),
      view: viewOf(session, reading, process),
    }
  })
}

function viewOf({ screen }: Session, { world }: Reading, process: Process): StageView {
  return {
    process,
    names: namesIn(screen.language, world.policy, process),
    parameters: world.workspace.parameters[process.process] ?? {},
  }
}
