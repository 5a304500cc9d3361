/** Every verb that writes tells last what changed, where the project stands, who is next and until when. */
import type { Act } from '../../core/record/act.ts'
import { projectsAhead } from '../../core/agenda/later-version.ts'
import { standingOf } from '../../core/project/standing.ts'
import { vacatedBefore } from '../../core/check/vacancies.ts'
import type { Entry } from '../../core/record/tree.ts'
import { worldOf } from '../../core/world/world.ts'
import { readEntry } from '../../documents/entry.ts'
import { canonical } from '../../documents/canonical.ts'
import type { Committed } from '../../repository/apply.ts'
import { remotes } from '../../repository/git.ts'
import { unsavedPaths } from '../../repository/unsaved.ts'
import { jsonText } from '../../terminal/json.ts'
import { namesIn } from '../../terminal/names.ts'
import { differsLine } from '../../terminal/phrases/hand-edits.ts'
import { vacancyLines } from '../../terminal/phrases/vacancies.ts'
import { actingWords } from '../../terminal/phrases/acting.ts'
import { unsentLine } from '../../terminal/phrases/exchange.ts'
import type { Session } from '../session.ts'
import type { Done, Order } from './act.ts'
import { sha256, tools } from './digest.ts'
import { effectData } from './effect-data.ts'
import { type Effect, publishedIn } from './effect.ts'
import { aheadData } from './running-projects.ts'
import { handEditsOf } from './record-edits.ts'
import type { Reading } from './read-world.ts'
import { statusData } from './status-data.ts'
import { statusLines } from './status-lines.ts'
import { isUnsaved } from './work-tree-edits.ts'
import { headline } from '../../terminal/acts/acts.ts'

/** Tells what came of an act, and gives the exit code. The world is brought forward by the act's own files. */
export async function tell(
  session: Session,
  reading: Reading,
  order: Order,
  done: Done,
): Promise<number> {
  const { screen } = session
  const words = actingWords(screen.voice)
  const { committed, effect } = done
  const { before } = order
  const read = before === undefined ? {} : { brief: before.brief }
  const planned = {
    ...plannedOf(order.act),
    ...read,
    ...effectData(effect),
    ...runningData(effect),
  }
  if (committed === undefined) {
    if (screen.json) screen.raw(jsonText({ bd: 1, kind: 'plan', data: planned, findings: [] }))
    else screen.say(words.nothingWritten)
    return 0
  }
  bringForward(reading, order, done)
  const { commit, kept } = committed
  const sent = committed.sent === undefined ? {} : { sent: committed.sent === 'sent' }
  const data = { ...planned, commit, kept, ...sent }
  const project = 'project' in order.act ? order.act.project : undefined
  const world = worldOf(reading.world.tree, tools.digests.hash, standingOf) ?? reading.world
  const standing = project === undefined ? undefined : standingOf(world, project)
  const after = { ...reading, head: commit }
  const unsaved = standing?.ok === true && (await isUnsaved(after, standing.value))
  if (screen.json) {
    const status =
      standing?.ok === true ? statusData({ ...reading, world }, standing.value, unsaved) : null
    screen.raw(jsonText({ bd: 1, kind: 'done', data: { ...data, status }, findings: [] }))
    return 0
  }
  const process = standing?.ok === true ? standing.value.process : undefined
  const registers = world.registers().map(({ register }) => register)
  const names = namesIn(screen.voice, world.policy, process, [], registers)
  screen.say(words.done(headline(screen.voice, order.act, names)))
  await sayKept(session, reading, kept)
  if (await isUnsent(session, reading, committed)) {
    screen.warn(unsentLine(screen.voice, committed.sent === 'unknown' ? 'unknown' : 'offline'))
  }
  if (standing?.ok === true) {
    const written = new Set(done.plan.records.keys())
    const { roster } = reading.replay.past
    roster.filed(written)
    const vacated = vacatedBefore(roster, standing.value.rounds, written)
    const names = namesIn(screen.voice, world.policy, process)
    screen.results(vacancyLines(screen.voice, { names }, vacated))
    screen.results(statusLines(screen, { ...reading, world }, standing.value, unsaved))
  }
  return 0
}

/** Whether the others, with whom the workspace is shared, may not have the act. */
async function isUnsent(
  { options, seen }: Session,
  { repo }: Reading,
  { sent }: Committed,
): Promise<boolean> {
  if (sent === 'unknown' || seen.heldBack === true) return true
  return options.offline && (await remotes(repo)).length > 0
}

/** Which edits were left in place: of people's texts, which are theirs, and of bd's records, which then are not as they were signed. */
async function sayKept(
  { screen }: Session,
  { repo }: Reading,
  kept: readonly string[],
): Promise<void> {
  if (kept.length === 0) return
  const words = actingWords(screen.voice)
  const edited = handEditsOf(await unsavedPaths(repo, '', (path) => kept.includes(path)))
  const records = new Set(edited.map(({ path }) => path))
  const own = kept.filter((path) => !records.has(path))
  if (own.length > 0) screen.say(words.kept(own.join(', ')))
  if (edited.length > 0) screen.warn(differsLine(screen.voice, edited))
}

/** Of a version that is published: the running projects, and what it would change ahead of each. */
function runningData(effect: Effect) {
  const [version] = publishedIn(effect)
  if (version === undefined) return {}
  return { projects: projectsAhead(effect.after, version).map(aheadData) }
}

function plannedOf(act: Act) {
  return { act: act.act, project: 'project' in act ? act.project : null }
}

/** The world of a reading as it is with the files of an act that was written. */
export function bringForward(reading: Reading, order: Order, done: Done): void {
  const { tree } = reading.world
  const put = (entry: Entry) => tree.set(entry)
  for (const [path, record] of done.plan.records) {
    const bytes = Buffer.from(canonical(record as object), 'utf8')
    put(readEntry(path, bytes, sha256(bytes)))
  }
  for (const [path, digest] of done.plan.texts) {
    if (digest === undefined) tree.remove(path)
    else put(readEntry(path, order.texts?.get(path), digest))
  }
}
