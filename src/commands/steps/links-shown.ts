/** What a project points at, and which projects point at it, is shown with what these are called and where they stand. */
import { type Link, linksOf, mayLink } from '../../core/project/links.ts'
import { standingOf } from '../../core/project/standing.ts'
import type { Standing } from '../../core/review/standing.ts'
import type { LinkShown } from '../../terminal/phrases/links.ts'
import { projectsIn } from './all-projects.ts'
import type { Reading } from './read-world.ts'

/** Both directions; the others are looked through only where a process of the workspace can point at a project. */
export async function linksShown(
  reading: Reading,
  standing: Standing,
): Promise<readonly LinkShown[]> {
  const { world } = reading
  const out = linksOf(world, standing).map((link) => ({
    ...shown(reading, link, link.to),
    from: 'here' as const,
  }))
  if (!mayLink(world)) return out
  const { summaries } = await projectsIn(reading)
  const back = summaries.flatMap(({ id, links }) =>
    links
      .filter(({ what, to }) => what === 'project' && to === standing.id && id !== standing.id)
      .map((link) => ({ ...shown(reading, link, id), from: 'there' as const })),
  )
  return [...out, ...back]
}

/** The other end: of a record no more than its number is read. */
function shown({ world }: Reading, link: Link, other: string): Omit<LinkShown, 'from'> {
  const found = link.what === 'project' ? standingOf(world, other) : undefined
  const { name, title, what, register } = link
  const named = { name, title, what, other, ...(register === undefined ? {} : { register }) }
  return found?.ok === true ? { ...named, standing: found.value } : named
}

/** The same as data. */
export function linksData(links: readonly LinkShown[]) {
  return links.map(({ standing, ...link }) => ({
    ...link,
    called: standing?.project.title ?? null,
    state: standing?.state ?? null,
  }))
}
