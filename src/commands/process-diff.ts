/** `bd process diff <process> [from] [to]`: what a version changes, and what it means for each running project. */
import { type ArticleChange, changesBetween } from '../core/process/diff.ts'
import type { Process } from '../core/process/process.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { diffLines } from '../terminal/phrases/process-diff.ts'
import { knownRoles } from './steps/built-in-roles.ts'
import { filesCompared, sidesOf } from './steps/process-sides.ts'
import { aheadData, aheadOf, articleNamed, versionView } from './steps/running-projects.ts'
import { read } from './steps/read-world.ts'
import { readHere } from './steps/regulation-argument.ts'
import { titling } from './steps/role-titles.ts'
import { show } from './steps/show-result.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args) => {
  const { screen, cwd } = session
  const [named = '', first, second] = [0, 1, 2].map((at) => argument(args, at) || undefined)
  const files = second === undefined ? await filesCompared(cwd, named, first) : undefined
  // Two files are compared anywhere; whatever else is named stands in a workspace.
  const reading = files === undefined ? await read(session) : await readHere(session)
  const sides = files ?? (await sidesOf(reading!.world, cwd, named, first, second))
  const [before, after] = sides
  const changes = changesBetween(before.articles, after.articles)
  const { voice } = screen
  const world = reading?.world
  const projects = world === undefined ? undefined : aheadOf(voice, world, after)
  const known = world === undefined ? await knownRoles() : {}
  const viewOf = (process: Process) => {
    const view = versionView(voice, world, process)
    return { ...view, names: titling(view.names, voice, known) }
  }
  const shown = {
    kind: 'process-diff',
    data: {
      process: after.process.process,
      from: before.process.version,
      to: after.process.version,
      changes: changes.map(dataOf),
      projects: projects?.map(aheadData) ?? null,
    },
    lines: () =>
      diffLines(voice, {
        before: viewOf(before.process),
        after: viewOf(after.process),
        draft: after.disk ? 'after' : before.disk ? 'before' : undefined,
        changes,
        projects,
      }),
  }
  if (reading !== undefined) return show(session, reading, shown)
  if (screen.json) screen.raw(envelopeText(shown.kind, shown.data, [], { voice }))
  else screen.results(shown.lines())
  return 0
}

/** A change as data: what it is about, and what both versions say. */
function dataOf(change: ArticleChange) {
  return {
    ...articleNamed(change),
    before: change.what === 'added' ? null : change.before.value,
    after: change.what === 'removed' ? null : change.after.value,
  }
}
