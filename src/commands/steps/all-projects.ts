/** Every project of the workspace is given in short, as it stands; those that cannot be read are named, not passed over. */
import type { Standing } from '../../core/review/standing.ts'
import { type Summary, summaryOf } from '../../core/agenda/summary.ts'
import { isAtRest } from '../../core/agenda/at-rest.ts'
import { termOf } from '../../core/agenda/summary-term.ts'
import { type Finding, good, type Result } from '../../core/rules/finding.ts'
import { pointsAhead } from '../../core/project/links.ts'
import { standingOf } from '../../core/project/standing.ts'
import { circumstances } from './circumstances.ts'
import type { Reading } from './read-world.ts'
import { projectsUnsaved } from './work-tree-edits.ts'

export interface Projects {
  readonly summaries: readonly Summary[]
  readonly findings: readonly Finding[]
}

/** Takes a reading; gives its projects, the oldest first: what is remembered of them, the others read at once. */
export async function projectsIn(reading: Reading): Promise<Projects> {
  const { world, now, load } = reading
  const ids = world.tree.projectsInOrder()
  const kept = await reading.summaries()
  const known = new Map(ids.map((id) => [id, kept?.of(id, now)]))
  await load(ids.filter((id) => known.get(id) === undefined))
  const found = ids.map((id): Result<Summary> => {
    const one = known.get(id)
    if (one !== undefined) return good(one)
    const standing = standingOf(world, id)
    return standing.ok ? good(summaryIn(reading, standing.value)) : standing
  })
  const summaries = found.flatMap((one) => (one.ok ? [one.value] : []))
  kept?.keep(
    summaries.flatMap((summary) => {
      if (known.get(summary.id) !== undefined) return []
      const standing = standingOf(world, summary.id)
      // What names a project that is not there yet would be another once that is opened.
      if (!standing.ok || pointsAhead(world, standing.value)) return []
      const term = termOf(world, standing.value, now)
      return [{ summary, term, rest: isAtRest(standing.value) }]
    }),
  )
  for (const { project } of summaries) world.tree.note(project)
  return { summaries, findings: found.flatMap((one) => (one.ok ? [] : one.findings)) }
}

/** The summary of one project at this reading's time; `unsaved`: something of it stands unsaved in the work tree. */
export function summaryIn(
  reading: Reading,
  standing: Standing,
  more: Parameters<typeof summaryOf>[3] = {},
): Summary {
  const by = circumstances(reading, standing.project.opened.by)
  return summaryOf(reading.world, standing, by, more)
}

/** The same summaries; of projects in which something stands unsaved in this work tree, as they are with that. `head` as in {@link projectsUnsaved}. */
export async function withUnsaved(
  reading: Reading,
  summaries: readonly Summary[],
  head = reading.head,
): Promise<readonly Summary[]> {
  const unsaved = await projectsUnsaved(reading, summaries, head)
  if (unsaved.size === 0) return summaries
  await reading.load(unsaved)
  return summaries.map((one) => {
    const standing = unsaved.has(one.id) ? standingOf(reading.world, one.id) : undefined
    return standing?.ok === true ? summaryIn(reading, standing.value, { unsaved: true }) : one
  })
}
