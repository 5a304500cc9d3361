/** Projects run beside a version of their process, as `bd process diff` and whoever publishes it see them. */
import { type Ahead, projectsAhead, type Version } from '../../core/agenda/later-version.ts'
import type { Process } from '../../core/process/process.ts'
import { articleOf, type ArticleChange } from '../../core/process/diff.ts'
import type { World } from '../../core/world/world.ts'
import { namesIn } from '../../terminal/names.ts'
import type { ProjectAhead } from '../../terminal/phrases/process-diff-projects.ts'
import type { StageView } from '../../terminal/phrases/process-stage.ts'
import type { Voice } from '../../terminal/voice.ts'

/** Each of them, with the view of the version that it runs under. */
export function aheadOf(v: Voice, world: World, after: Version): readonly ProjectAhead[] {
  return projectsAhead(world, after).map((one) => ({
    ...one,
    view: versionView(v, world, one.process),
  }))
}

/** How a version is told; outside of a workspace nobody has named its roles or set its parameters. */
export function versionView(v: Voice, world: World | undefined, process: Process): StageView {
  return {
    process,
    names: namesIn(v, world?.policy, process),
    parameters: world?.workspace.parameters[process.process] ?? {},
  }
}

/** The same as data. */
export function aheadData({ process, ahead, ...project }: Ahead) {
  const { id, title, stage, known } = project
  return { id, title, stage, known, version: process.version, ahead: ahead.map(articleNamed) }
}

/** What an article of a comparison is about. */
export function articleNamed(change: ArticleChange) {
  const { part, within, id } = articleOf(change)
  return { what: change.what, part, within, id }
}
