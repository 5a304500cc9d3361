/** What of this clone's own has to be done again: each act as the line to type, and the documents that stand in its commits. */
import { claimOf } from '../../core/check/claim.ts'
import type { Replayed } from '../../core/check/replayed.ts'
import { blockOf } from '../../core/trailers.ts'
import { projectOfPath } from '../../core/tree.ts'
import type { Act } from '../../core/act.ts'
import { outOfDate } from '../../core/project/out-of-date.ts'
import type { World } from '../../core/world.ts'
import { type UnsavedPath, unsavedPaths } from '../../repository/unsaved.ts'
import type { Again, OwnWork } from '../../terminal/phrases/redo.ts'
import { changeLines } from '../../terminal/phrases/effect.ts'
import { plainText } from '../../terminal/text.ts'
import { phrasesOf } from '../../terminal/phrases/phrases.ts'
import type { Session } from '../session.ts'
import { effectView } from './effect.ts'
import { actNames } from './names.ts'
import { entriesOf, type Reading } from './read.ts'
import { commandOf } from './retyped.ts'
import { keptCommandOf } from './retyped-kept.ts'

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
  const words = phrasesOf(screen.language).acting
  const view = effectView(screen.language, reading.world, reading.now)
  const again: Again[] = []
  const own: string[] = []
  const saved = new Set<string>()
  for (const one of commits) {
    // A merge by hand did nothing of its own.
    if (one.commit.parents.length > 1) continue
    const act = one.act ?? claimed(reading, one)
    const [subject = ''] = one.commit.message.split('\n')
    const named = act === undefined ? subject : words.headline(act, actNames(reading.world, act))
    // A version of the roster by its number says nothing of what was done.
    const said = act?.act === 'policy' ? changeLines(view, one.changes).map(plainText) : []
    const headline = [named, ...said.map((line) => line.trim())].join(' · ')
    own.push(headline)
    const past = act === undefined || world === undefined ? undefined : outOfDate(world, act)
    if (act !== undefined && past !== undefined) {
      again.push({ headline, past, names: actNames(reading.world, act), commit: one.commit.id })
      continue
    }
    const about = { kept, world: reading.world, changes: one.changes, today: reading.now.date }
    const command =
      act === undefined
        ? saveOf(one)
        : (commandOf(act, reading.now.date) ?? keptCommandOf(act, about))
    if (act === undefined || act.act === 'save') {
      for (const { path, after } of one.commit.changes)
        if (after !== undefined && isText(path)) saved.add(path)
    }
    if (command === undefined) again.push({ headline, commit: one.commit.id })
    else if (!command.startsWith('bd save ') || !again.some((other) => other.command === command))
      again.push({ headline, command, commit: one.commit.id })
  }
  const documents = [...saved].sort()
  return {
    own,
    kept,
    again,
    mine: documents.filter((path) => !theirs.has(path)),
    both: documents.filter((path) => theirs.has(path)),
    unsaved: aside(await unsavedPaths(reading.repo, '')),
  }
}

/**
 * The unsaved edits that must not stand in the way of going back, nor be taken up by a save that is done again: of tracked
 * files, and new documents. Any other new file stays, for an act that is done again may need it: minutes, a scan.
 */
function aside(unsaved: readonly UnsavedPath[]): readonly string[] {
  return unsaved
    .filter(({ path, state }) => state !== 'new' || /^projects\/.*\.md$/u.test(path))
    .map(({ path }) => path)
}

/** What a refused commit says it does. */
function claimed({ world }: Reading, { commit }: Replayed): Act | undefined {
  const block = blockOf(commit.message)
  if (block === undefined) return undefined
  const entries = entriesOf(commit)
  const changes = commit.changes.map(({ path }) => ({ path, after: entries.get(path) }))
  const claim = claimOf({ world, block, changes, provenIn: () => [] })
  return claim.ok ? claim.value : undefined
}

/** The save that takes what was committed by hand, where it is documents of one project. */
function saveOf({ commit }: Replayed): string | undefined {
  const projects = new Set(commit.changes.map(({ path }) => projectOfPath(path)))
  const [project] = projects
  const isOne = projects.size === 1 && commit.changes.every(({ path }) => isText(path))
  return isOne && project !== undefined ? `bd save ${project}` : undefined
}

/** A text of people's, which a save takes; records are written by their acts. */
function isText(path: string): boolean {
  return path.startsWith('projects/') && !path.endsWith('.yaml')
}
