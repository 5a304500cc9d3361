/** What of this clone's own has to be done again: each act as the line to type, and the documents that stand in its commits. */
import { changedFiles } from './known-files.ts'
import { claimOf } from '../../core/check/claim.ts'
import type { Replayed } from '../../core/check/replayed-commit.ts'
import { blockOf } from '../../core/record/trailers.ts'
import { projectOfPath } from '../../core/record/tree.ts'
import type { Act } from '../../core/record/act.ts'
import { outOfDate } from '../../core/agenda/overtaken-acts.ts'
import type { World } from '../../core/world/world.ts'
import { unsavedPaths } from '../../repository/unsaved.ts'
import type { Again, OwnWork } from '../../terminal/phrases/redo.ts'
import { changeLines } from '../../terminal/phrases/effect.ts'
import { plainText } from '../../terminal/text.ts'
import type { Session } from '../session.ts'
import { effectView } from './effect.ts'
import { actNames } from './names.ts'
import { type Reading } from './read.ts'
import { numberIn, type Openings, openingsOf, placeOf, renumbered } from './renumbered.ts'
import { retyped } from './retyped.ts'
import { setAside } from './set-aside.ts'
import { headline } from '../../terminal/acts/acts.ts'

/**
 * Takes own commits, oldest first, accepted or refused, and the paths that the other side changed with the world as it has it; gives what the way out
 * needs. One save takes all documents of its project, so further ones are left out.
 */
export async function ownWork(
  { screen }: Session,
  reading: Reading,
  commits: readonly Replayed[],
  theirs: ReadonlySet<string>,
  world?: World,
): Promise<OwnWork> {
  const kept = `bd-mine-${reading.head.slice(0, 7)}`
  const view = effectView(screen.voice, reading.world, reading.now)
  const again: Again[] = []
  const own: string[] = []
  const saved = new Set<string>()
  const today = reading.now.date
  // A merge by hand did nothing of its own.
  const all = commits
    .filter(({ commit }) => commit.parents.length < 2)
    .map((one) => [one, one.act ?? claimed(reading, one)] as const)
  const openings = openingsOf(
    all.map(([, act]) => act),
    world,
    today,
  )
  for (const [one, act] of all) {
    const [subject = ''] = one.commit.message.split('\n')
    const later = act === undefined ? undefined : renumbered(act, openings)
    const named =
      act === undefined || later === undefined
        ? subject
        : headline(screen.voice, later, actNames(reading.world, act))
    // A version of the roster by its number says nothing of what was done.
    const said = act?.act === 'policy' ? changeLines(view, one.changes).map(plainText) : []
    const told = [named, ...said.map((line) => line.trim())].join(' · ')
    own.push(told)
    const isOwn = act !== undefined && 'project' in act && openings.has(act.project)
    // By the number of an own opening others have another project.
    const past =
      act === undefined || world === undefined || isOwn ? undefined : outOfDate(world, act)
    if (act !== undefined && past !== undefined) {
      again.push({
        headline: told,
        past,
        names: actNames(reading.world, act),
        commit: one.commit.id,
      })
      continue
    }
    const about = { kept, world: reading.world, changes: one.changes, today, openings }
    const command = act === undefined ? saveOf(one, openings) : retyped(act, about)
    if (act === undefined || act.act === 'save') {
      for (const { path, after } of one.commit.changes)
        if (after !== undefined && isText(path)) saved.add(path)
    }
    if (act?.act === 'open') {
      const opening = { project: act.project, ...openings.get(act.project)!, files: [] }
      const line = command === undefined ? {} : { command }
      again.push({ headline: told, ...line, commit: one.commit.id, opening })
    } else if (command === undefined) again.push({ headline: told, commit: one.commit.id })
    else if (!command.startsWith('bd save ') || !again.some((other) => other.command === command))
      again.push({ headline: told, command, commit: one.commit.id })
  }
  const documents = [...saved].sort()
  const elsewhere = documents.filter((path) => placeOf(openings, path) === undefined)
  return {
    own,
    kept,
    again: again.map((one) => withDocuments(one, documents, openings)),
    mine: elsewhere.filter((path) => !theirs.has(path)),
    both: elsewhere.filter((path) => theirs.has(path)),
    ...setAside(await unsavedPaths(reading.repo, ''), theirs, openings),
  }
}

/** The documents of a project stand behind its opening: before it, they would be found in the way of it. */
function withDocuments(one: Again, documents: readonly string[], openings: Openings): Again {
  const { opening } = one
  if (opening === undefined) return one
  const files = documents
    .filter((path) => projectOfPath(path) === opening.project)
    .map((path) => [path, placeOf(openings, path) ?? path] as const)
  return { ...one, opening: { ...opening, files } }
}

/** What a refused commit says it does. */
function claimed({ world }: Reading, { commit }: Replayed): Act | undefined {
  const block = blockOf(commit.message)
  if (block === undefined) return undefined
  const entries = changedFiles(commit)
  const changes = commit.changes.map(({ path }) => ({ path, after: entries.get(path) }))
  const claim = claimOf({ world, block, changes, provenIn: () => [] })
  return claim.ok ? claim.value : undefined
}

/** The save that takes what was committed by hand, where it is documents of one project. */
function saveOf({ commit }: Replayed, openings: Openings): string | undefined {
  const projects = new Set(commit.changes.map(({ path }) => projectOfPath(path)))
  const [project] = projects
  const isOne = projects.size === 1 && commit.changes.every(({ path }) => isText(path))
  return isOne && project !== undefined ? `bd save ${numberIn(openings, project)}` : undefined
}

/** A text of people's, which a save takes; records are written by their acts. */
function isText(path: string): boolean {
  return path.startsWith('projects/') && !path.endsWith('.yaml')
}
