/** `bd process diff <process> [from] [to]`: what a version changes, and what it means for each running project. */
import { type Change, changesBetween } from '../core/process/diff.ts'
import { diffLines } from '../terminal/phrases/process-diff.ts'
import { sidesOf } from './steps/process-sides.ts'
import { aheadData, aheadOf, articleNamed, versionView } from './steps/projects-ahead.ts'
import { read } from './steps/read.ts'
import { show } from './steps/show.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args) => {
  const { screen, cwd } = session
  const reading = await read(session)
  const [named, first, second] = [0, 1, 2].map((at) => argument(args, at) || undefined)
  const [before, after] = await sidesOf(reading.world, cwd, named ?? '', first, second)
  const changes = changesBetween(before.articles, after.articles)
  const { language } = screen
  const projects = aheadOf(language, reading.world, after)
  return show(session, reading, {
    kind: 'process-diff',
    data: {
      process: after.process.process,
      from: before.process.version,
      to: after.process.version,
      changes: changes.map(dataOf),
      projects: projects.map(aheadData),
    },
    lines: () =>
      diffLines(language, {
        before: versionView(language, reading.world, before.process),
        after: versionView(language, reading.world, after.process),
        changes,
        projects,
      }),
  })
}

/** A change as data: what it is about, and what both versions say. */
function dataOf(change: Change) {
  return {
    ...articleNamed(change),
    before: change.what === 'added' ? null : change.before.value,
    after: change.what === 'removed' ? null : change.after.value,
  }
}
