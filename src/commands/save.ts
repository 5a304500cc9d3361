/** `bd save`: my edits of a project's documents, as one signed commit; nothing else is swept up. */
import type { Standing } from '../core/review/standing.ts'
import type { TextChange } from '../core/record/act.ts'
import { broughtFindings } from '../core/acts/brought-files.ts'
import { isOwnRecord } from '../core/project/own-record.ts'
import { leftToOthers } from '../core/project/writers.ts'
import { seatsLost } from '../core/review/seats.ts'
import type { World } from '../core/world/world.ts'
import { mergedEdits } from '../core/check/shared-branch.ts'
import { readEntry } from '../documents/entry.ts'
import { mergeEdits } from '../repository/merge-edits.ts'
import type { UnsavedPath } from '../repository/unsaved.ts'
import { namesIn } from '../terminal/names.ts'
import { actingWords } from '../terminal/phrases/acting.ts'
import { conflictSides, mergedLines } from '../terminal/phrases/exchange.ts'
import { projectLine } from '../terminal/phrases/understood.ts'
import type { Session } from './session.ts'
import { sha256 } from './steps/digest.ts'
import { refuseMoved } from './steps/moved-folder.ts'
import type { Reading } from './steps/read-world.ts'
import { Refused, UsageError } from './steps/refusal.ts'
import { unsavedOf } from './steps/work-tree-edits.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ reading, standing, actor }) => {
    await refuseMoved(session, reading, standing.id)
    await mergeFirst(session, reading, standing.id)
    const all = await unsavedOf(reading, standing.id)
    refuseNoFile(reading.world, all)
    const unsaved = ownOf(session, reading.world, standing, { all, member: actor.member })
    const texts = new Map<string, Uint8Array>()
    const changes = unsaved.map(({ path, bytes }) => {
      if (bytes === undefined) return { path, sha256: undefined }
      texts.set(path, bytes)
      return { path, sha256: sha256(bytes) }
    })
    refuseUnreadable(reading.world, texts)
    if (argument(args, 0).trim() === standing.id && !session.screen.json) {
      session.screen.say(projectLine(session.screen.voice, standing.project.title, standing.id))
    }
    await askOfDeletions(session, changes)
    warnOfSeats(session, reading.world, standing, actor.member)
    const message = text(options, 'message')
    return {
      deed: { name: 'save', words: { texts: changes } },
      texts,
      ...(message === undefined ? {} : { prose: message }),
    }
  })

/**
 * The edits that are the signer's to sign. Two roles may have drafts in one shared folder: those of the others are named and left,
 * unless there is nothing else; then the save is refused for them.
 */
function ownOf(
  { screen }: Session,
  world: World,
  standing: Standing,
  { all, member }: { readonly all: readonly UnsavedPath[]; readonly member: string },
): readonly UnsavedPath[] {
  const left = all.map(({ path }) => leftToOthers(world, standing, path, member))
  const own = all.filter((_, at) => left[at] === undefined)
  if (own.length === 0) return all
  const names = namesIn(screen.voice, world.policy, standing.process)
  const others = left.flatMap((one) =>
    one === undefined
      ? []
      : [
          {
            document: names('document', one.document) ?? one.document,
            holders: one.holders.map((holder) => names('member', holder) ?? holder),
          },
        ],
  )
  if (others.length > 0) screen.warn(actingWords(screen.voice).leftToOthers(others))
  return own
}

/** What others saved meanwhile is merged into the edits, and read before it is signed: nothing is saved in this run. */
async function mergeFirst(
  { screen, options }: Session,
  { repo, head, world }: Reading,
  project: string,
): Promise<void> {
  if (options.dryRun) return
  const folder = world.tree.folder(project).slice(0, -1)
  const merged = await mergeEdits(repo, head, folder, conflictSides(screen.voice))
  const findings = mergedEdits(merged)
  if (findings.length === 0) return
  screen.warnings(mergedLines(screen.voice, merged))
  throw new Refused(findings.map((one) => ({ ...one, project })))
}

/** A link, a pipe or a folder in a file's place is no deletion of the file: nobody meant to sign one. */
function refuseNoFile(world: World, unsaved: readonly UnsavedPath[]): void {
  const others = unsaved.flatMap(({ path, state }) => (state === 'other' ? [path] : []))
  const saved = others.find((path) => world.tree.get(path) !== undefined)
  if (saved !== undefined) {
    throw new UsageError('no-file-in-place-of-saved', { paths: others.join(', '), saved })
  }
  if (others.length > 0) throw new UsageError('no-file-in-place', { paths: others.join(', ') })
}

/** What check would not take is not saved: the mistake is shown with its line while it is still an edit. */
function refuseUnreadable({ tree }: World, texts: ReadonlyMap<string, Uint8Array>): void {
  const changes = [...texts].map(([path, bytes]) => ({
    path,
    after: readEntry(path, bytes, sha256(bytes)),
  }))
  const findings = broughtFindings(
    { takesSpoiltFiles: true, publishesByFirstProofs: true },
    tree,
    changes,
  )
  if (findings.length > 0) throw new Refused(findings)
}

/** A document that is gone from the work tree may be gone by mistake: its deletion is asked about by itself. */
async function askOfDeletions(session: Session, changes: readonly TextChange[]): Promise<void> {
  if (changes.some(({ path }) => isOwnRecord(path) && !path.includes('/attachments/'))) return
  const gone = changes.flatMap(({ path, sha256: kept }) => (kept === undefined ? [path] : []))
  const { screen, options, interactive } = session
  if (gone.length === 0) return
  const words = actingWords(screen.voice)
  screen.warn(words.deletes(gone))
  if (options.yes || options.dryRun || !interactive) return
  const prompter = await session.prompter()
  const message = words.confirmDeletion(gone.length)
  if (!(await prompter.confirm({ message, flag: '--yes', initial: false }))) {
    throw new UsageError('declined', {})
  }
}

/** Whoever writes a document of the packet has no seat in deciding it: said before he signs for it. */
function warnOfSeats(session: Session, world: World, standing: Standing, member: string): void {
  const { voice } = session.screen
  const names = namesIn(voice, world.policy, standing.process)
  const lost = seatsLost(world, standing, member).map((review) => names('review', review) ?? review)
  if (lost.length > 0) session.screen.warn(actingWords(voice).seatsLost(lost))
}
