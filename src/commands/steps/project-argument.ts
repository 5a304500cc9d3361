/** A word names a project by any unambiguous part of its id or title. */
import type { Standing } from '../../core/review/standing.ts'
import { bad, finding, good, type Result } from '../../core/rules/finding.ts'
import { standingOf } from '../../core/project/standing.ts'
import { spelling } from '../../core/text/spelling.ts'
import { suggest } from '../../core/text/suggestion.ts'
import { type World } from '../../core/world/world.ts'
import { orRefuse } from './refusal.ts'

const DASH = /\s*[-\u2010-\u2015\u2212\u30fc\u4e00_]\s*/gu

/** Whether the project was given up; of several that are called alike it is the last to be meant. */
function isCancelled(world: World, id: string): boolean {
  const standing = standingOf(world, id)
  return standing.ok && standing.value.state === 'cancelled'
}

/**
 * The id of the project that the text names: by its number, else by any part of its id or title; of several that fit, the only one that
 * was not cancelled. Refused: none, or several that it could mean.
 */
export function projectNamed(world: World, text: string): Result<string> {
  // Whoever names it whole has not all of them looked for.
  if (world.tree.has(text)) return good(text)
  const all = world.tree.projectsInOrder()
  const plain = idWritten(text)
  const number = /^\d+$/.test(plain) ? Number(plain) : undefined
  const [, year, of] = /^(\d{4})-(\d+)$/u.exec(plain) ?? []
  if (year !== undefined) {
    const same = all.filter((id) => id.startsWith(`${year}-`) && Number(id.slice(5)) === Number(of))
    if (same.length === 1) return good(same[0]!)
  }
  const titleOf = (id: string) => world.tree.head(id)?.title
  const wanted = spelling(text)
  // Titles that bd makes hold dates: of a number alone the project's own is meant first.
  const numbered = all.filter((id) => number !== undefined && Number(id.slice(5)) === number)
  const titled = all.filter((id) => {
    const title = titleOf(id)
    return (
      (text !== '' && (id.endsWith(`-${text}`) || title?.includes(text) === true)) ||
      (wanted !== '' && spelling(title ?? '').includes(wanted))
    )
  })
  const meant = numbered.length > 0 ? numbered : titled
  if (meant.length === 1) return good(meant[0]!)
  const titledSo = meant.filter((id) => spelling(titleOf(id) ?? '') === wanted)
  const fitting = titledSo.length > 0 ? titledSo : meant
  const running = fitting.filter((id) => !isCancelled(world, id))
  const [first, ...others] = running.length > 0 ? running : fitting
  if (first !== undefined && others.length === 0) return good(first)
  if (meant.length > 1) {
    const cancelled = fitting.filter((id) => !running.includes(id))
    const told = (id: string) => `${id} ${titleOf(id) ?? ''}`.trim()
    const candidates = running.map(told).join(', ')
    const gone = cancelled.length === 0 ? {} : { cancelled: cancelled.map(told).join(', ') }
    return bad(finding('ambiguous-project', { project: text, candidates, ...gone }))
  }
  const suggestion = suggest(text, all)
  return bad(
    finding('unknown-project', {
      project: text,
      ...(suggestion === undefined ? {} : { suggestion }),
    }),
  )
}

/**
 * A number as a Chinese keyboard or Word gives it: full-width digits, any dash, blanks beside it; and `2026-001 海川水务` or
 * `海川水务（2026-001）`, as bd prints a project.
 */
function idWritten(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(DASH, '-').trim()
  const [, before, behind] = /^(\d{4}-\d{3,})(?=\s)|\((\d{4}-\d{3,})\)$/u.exec(plain) ?? []
  return before ?? behind ?? plain
}

/** Where the named project stands, or the refusal. */
export function standingNamed(world: World, text: string): Standing {
  return orRefuse(standingOf(world, orRefuse(projectNamed(world, text))))
}
