/** A new version of a regulation means something for the projects under way: each stays where it began, and this would be different. */
import { articlesOf } from '../process/articles.ts'
import { type ArticleChange, changesAhead, changesBetween } from '../process/diff.ts'
import { filesBeside } from '../process/files.ts'
import type { Article } from '../process/articles.ts'
import type { Process } from '../process/process.ts'
import type { World } from '../world/world.ts'
import { hasEnded } from '../project/end.ts'
import { standingOf } from '../project/standing.ts'

/** A version with everything that it says. */
export interface Version {
  readonly process: Process
  readonly articles: readonly Article[]
}

/** A running project, with those of the changes that would lie ahead of it. */
export interface Ahead {
  readonly id: string
  readonly title: string
  /** The stage in which it stands. */
  readonly stage: string
  /** Whether the new version still has that stage. */
  readonly known: boolean
  readonly ahead: readonly ArticleChange[]
  /** The version that it runs under. */
  readonly process: Process
}

/** A version that is published in the workspace, read as it lies there. */
export function published(world: World, process: Process): Version {
  return { process, articles: articlesOf(process, filesBeside(world.tree, process)) }
}

/** Every running project of the process by id, each with what the version changes ahead of it. */
export function projectsAhead(world: World, after: Version): readonly Ahead[] {
  return world.tree.projectsInOrder().flatMap((id): readonly Ahead[] => {
    const found = standingOf(world, id)
    if (!found.ok || hasEnded(found.value)) return []
    const { project, process, stage } = found.value
    if (process.process !== after.process.process) return []
    const changes = changesBetween(published(world, process).articles, after.articles)
    return [
      {
        id,
        title: project.title,
        stage: stage.stage,
        known: after.process.stages.some((one) => one.stage === stage.stage),
        ahead: changesAhead(changes, stage.stage, process, after.process),
        process,
      },
    ]
  })
}
