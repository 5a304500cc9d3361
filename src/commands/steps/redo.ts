/** What of this clone's own has to be done again: each act as the line to type, and the documents that stand in its commits. */
import { claimOf } from '../../core/check/claim.ts'
import type { Replayed } from '../../core/check/replayed.ts'
import { blockOf } from '../../core/trailers.ts'
import { projectOfPath } from '../../core/tree.ts'
import type { Act } from '../../core/act.ts'
import { unsavedPaths } from '../../repository/unsaved.ts'
import type { Again, OwnWork } from '../../terminal/phrases/redo.ts'
import { phrasesOf } from '../../terminal/phrases/phrases.ts'
import type { Session } from '../session.ts'
import { actNames } from './names.ts'
import { entriesOf, type Reading } from './read.ts'
import { commandOf } from './retyped.ts'

/**
 * Takes own commits, oldest first, accepted or refused, and the paths that the other side changed; gives what the way out
 * needs. One save takes all documents of its project, so further ones are left out.
 */
export async function ownWork(
  { screen }: Session,
  reading: Reading,
  commits: readonly Replayed[],
  theirs: ReadonlySet<string>,
): Promise<OwnWork> {
  const words = phrasesOf(screen.language).acting
  const again: Again[] = []
  const own: string[] = []
  const saved = new Set<string>()
  for (const one of commits) {
    // A merge by hand did nothing of its own.
    if (one.commit.parents.length > 1) continue
    const act = one.act ?? claimed(reading, one)
    const [subject = ''] = one.commit.message.split('\n')
    const headline = act === undefined ? subject : words.headline(act, actNames(reading.world, act))
    own.push(headline)
    const command = act === undefined ? saveOf(one) : commandOf(act, reading.now.date)
    if (act === undefined || act.act === 'save') {
      for (const { path, after } of one.commit.changes)
        if (after !== undefined && isText(path)) saved.add(path)
    }
    if (command === undefined) again.push({ headline })
    else if (!command.startsWith('bd save ') || !again.some((other) => other.command === command))
      again.push({ headline, command })
  }
  const documents = [...saved].sort()
  return {
    own,
    kept: `bd-mine-${reading.head.slice(0, 7)}`,
    again,
    mine: documents.filter((path) => !theirs.has(path)),
    both: documents.filter((path) => theirs.has(path)),
    unsaved: (await unsavedPaths(reading.repo, '')).length > 0,
  }
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
